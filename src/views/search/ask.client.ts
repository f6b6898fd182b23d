/** Ask the index what the address asks for: the query itself, other words for it, and what is near where there is nothing. */
import { type Answer, ask, nearTo, type WiderAnswer } from '../../search/ask.ts';
import { type CorpusIndex, documentOf, type NearPhrase } from '../../search/corpus-index.ts';
import { parseQuery } from '../../search/query.ts';
import type { Hit } from './hit.client.ts';
import type { SearchState } from './state.client.ts';

export interface Reply {
  answer: Answer;
  /** What other words have found; null where they were not asked for, or did not come. */
  wider: WiderAnswer | null;
  /** Other words were asked for, and could not be. */
  lacksWider: boolean;
  /** Nearest to what stands nowhere, for each phrase. */
  near: readonly { phrase: string; near: readonly NearPhrase[] }[];
  /** All that was found, in the order of places. */
  hits: Hit[];
}

/** How a query is to be asked. */
export type Manners = Pick<SearchState, 'q' | 'literal' | 'wide' | 'scope'>;

/** A reply to a query itself, and how to go on from there. */
export interface FirstReply {
  reply: Reply;
  /** Looks for other words too, or for what is near; null where there is nothing further to look for. */
  more: (() => Promise<Reply>) | null;
}

/**
 * Ask a query.
 *
 * @throws Where nothing of what must stand could be looked up.
 */
export async function askIndex(
  index: CorpusIndex,
  { q, literal, wide, scope }: Manners,
): Promise<FirstReply> {
  const query = parseQuery(q, literal === '' ? 'loose' : 'literal');
  const isWide = wide === '' && query.manner === 'loose' && query.all.length > 0;
  // They come while the query itself is looked up; whoever needs them is told if not.
  if (isWide) index.synonyms().catch(() => {});
  const answer = await ask(index, query, { scope: scope === '' ? 'clause' : scope });
  const hits = answer.hits.map(({ place, phrases }): Hit => {
    return { place, exact: true, phrases: phrases.length, sought: phrases, why: [] };
  });
  const reply: Reply = { answer, wider: null, lacksWider: false, near: [], hits };
  const isMore = isWide || hits.length === 0;
  return { reply, more: isMore ? () => goOn(index, reply, isWide) : null };
}

async function goOn(index: CorpusIndex, { answer, hits }: Reply, isWide: boolean): Promise<Reply> {
  const wider = isWide ? await orNull(async () => answer.wider(await index.synonyms())) : null;
  const others = (wider?.hits ?? []).map(({ place, phrases, by }): Hit => {
    return { place, exact: false, phrases: phrases.length, sought: phrases, why: by };
  });
  const all = others.length > 0 ? [...hits, ...others].sort((a, b) => a.place - b.place) : hits;
  const isNone = all.length === 0 && answer.missing.length === 0;
  return {
    answer,
    wider,
    lacksWider: isWide && wider === null,
    near: isNone ? ((await orNull(() => nearTo(index, answer))) ?? []) : [],
    hits: all,
  };
}

/** What only adds to an answer does not take it away. */
async function orNull<T>(attempt: () => Promise<T>): Promise<T | null> {
  try {
    return await attempt();
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** Count the documents of places. */
export const documentsIn = (hits: readonly Pick<Hit, 'place'>[]): number =>
  new Set(hits.map(({ place }) => documentOf(place))).size;
