/** Open the index of a corpus. Runs in browsers and, for the tests, in Node. */
import {
  type CorpusIndex,
  type DocumentFacts,
  documentOf,
  type Manner,
  type PlaceKey,
  type PlaceLabels,
  type PlaceTraits,
  placeOf,
} from './corpus-index.ts';
import { indexFiles } from './files.ts';
import { fold } from './fold.ts';
import { type Head, pairs, type SetsFile, type TraitsFile } from './index-files.ts';
import { findNearest } from './nearest-phrase.ts';
import { unpack, unpackSteps } from './packed.ts';
import { openPagefind, type WordLookUp } from './pagefind.ts';
import { readJson } from './patience.ts';
import { findLiterally, findLoosely, type PhraseTools } from './phrases.ts';
import type { Positions } from './rows.ts';
import { type SimilarIndex, similarIn } from './similar.ts';

/** Put together what the head says of each document. */
function factsOf(head: Head): DocumentFacts[] {
  const names = head.regions.split('\n');
  const [levels, above] = [unpackSteps(head.level), unpackSteps(head.above)];
  const pathOf = (region: number): string[] =>
    region > 0 ? [...pathOf(above[region - 1] ?? 0), names[region - 1] ?? ''] : [];
  const [types, spans, trusts] = [head.type, head.span, head.trust].map(unpackSteps);
  return unpackSteps(head.region).map((region, at): DocumentFacts => {
    const [from, to] = head.spans[(spans?.[at] ?? 0) - 1] ?? [];
    const [grade, completeness, inferred] = head.trusts[(trusts?.[at] ?? 0) - 1] ?? [];
    return {
      path: pathOf(region),
      level: head.levels[levels[region - 1] ?? -1] ?? null,
      inferred: inferred ?? false,
      years: from !== undefined && to !== undefined ? { from, to } : null,
      type: head.types[(types?.[at] ?? 0) - 1] ?? null,
      grade: grade ?? null,
      completeness: completeness ?? null,
    };
  });
}

/** Rank the pairs of a list: what stands in front is higher. */
function frequencyIn(frequent: string): (pair: string) => number {
  const signs = Array.from(frequent);
  const ranks = new Map<string, number>();
  for (let at = 0; at + 1 < signs.length; at += 2) {
    ranks.set(`${signs[at]}${signs[at + 1]}`, signs.length - at);
  }
  return (pair) => ranks.get(pair) ?? 0;
}

/** So many positions of words are kept for the next question, which often has the same words. */
const KEPT = 1_000_000;

/** Look words up, and keep the latest ones as far as there is room. */
function keepLatest(look: (word: string) => Promise<Positions>): typeof look {
  const kept = new Map<string, { found: Positions; size: number }>();
  let room = KEPT;
  return async (word) => {
    const known = kept.get(word);
    if (known) {
      kept.delete(word);
      kept.set(word, known);
      return known.found;
    }
    const found = await look(word);
    let size = 1;
    for (const positions of found.values()) size += positions.length;
    if (!kept.has(word)) room -= size;
    kept.set(word, { found, size });
    for (const [oldest, { size }] of kept) {
      if (room >= 0) break;
      kept.delete(oldest);
      room += size;
    }
    return found;
  };
}

/** Look words up by documents in the order of the site. */
function lookUpBy(head: Head, look: WordLookUp): (word: string) => Promise<Positions> {
  const places = new Map(head.ids.split(' ').map((id, at) => [head.begin + id, at]));
  return async (word) => {
    const found = new Map<number, readonly number[]>();
    for (const { id, words } of await look(word)) {
      const at = places.get(id);
      // Of another day than the index, because the site was renewed in between: matches would be lost unseen.
      if (at === undefined) throw new Error('head.json lacks documents of the index');
      found.set(at, words);
    }
    return found;
  };
}

/** Say something of places by what files say of their documents. */
async function describePlaces<F extends SetsFile<unknown>, T>(
  reading: Promise<Map<number, { file: F; at: number }>>,
  keys: readonly PlaceKey[],
  describe: (set: F['sets'][number], file: F) => T,
): Promise<Map<PlaceKey, T>> {
  const shared = await reading;
  const sets = new Map<F, T[]>();
  const rows = new Map<number, number[]>();
  const described = new Map<PlaceKey, T>();
  for (const key of keys) {
    const document = documentOf(key);
    const found = shared.get(document);
    if (!found) continue;
    const { file, at } = found;
    // Each combination is described once, and each row read once.
    const all = sets.get(file) ?? file.sets.map((set) => describe(set, file));
    const row = rows.get(document) ?? unpack(file.places[at] ?? '');
    sets.set(file, all);
    rows.set(document, row);
    const said = all[row[placeOf(key)] ?? -1];
    if (said !== undefined) described.set(key, said);
  }
  return described;
}

const documentsOf = (keys: readonly PlaceKey[]) => new Set(keys.map(documentOf));

const HAN = /\p{Script=Han}/u;

/** Make the look-up of phrases; traditional signs that no text has are looked up as the simplified ones. */
function lookUpIn(tools: PhraseTools, comparedAs: Map<string, string>) {
  return async (phrase: string, manner: Manner): Promise<readonly PlaceKey[]> => {
    if (manner === 'literal') return findLiterally(tools, phrase);
    const found = await findLoosely(tools, phrase);
    if (found.length > 0 || !HAN.test(phrase)) return found;
    const simplify = pairs(await tools.files.simplified());
    const folded = fold(phrase, simplify);
    if (folded === fold(phrase, tools.simplify)) return found;
    comparedAs.set(phrase, folded);
    return findLoosely(tools, phrase, simplify);
  };
}

/**
 * Load the index.
 *
 * @param folder Full URL of the folder with the index, with a closing slash.
 * @param script Where Pagefind's script is, if not in that folder.
 * @throws Where the index cannot be loaded, after some tries.
 * @example (await openIndex('https://example.org/pagefind/')).lookUp('课后服务', 'loose')
 */
export async function openIndex(
  folder: string,
  script?: string,
): Promise<CorpusIndex & SimilarIndex> {
  const [look, head] = await Promise.all([
    openPagefind(folder, script),
    // Its name stays when its content changes: the one of this day is wanted, as of the index.
    readJson<Head>(`${folder}head.json`, 'no-cache'),
  ]);
  const files = indexFiles(folder, head);
  const tools: PhraseTools = {
    files,
    look: keepLatest(lookUpBy(head, look)),
    usual: pairs(head.usual),
    alike: Array.from(head.alike),
    simplify: pairs(head.simplify),
    frequency: frequencyIn(head.frequent),
  };
  const comparedAs = new Map<string, string>();
  const lookUp = lookUpIn(tools, comparedAs);
  return {
    documents: factsOf(head),
    themes: head.themes,
    topics: head.topics,
    simplify: tools.simplify,
    lookUp,
    comparedAs: (phrase) => comparedAs.get(phrase) ?? phrase,
    synonyms: () => files.synonyms(),
    nearest: (phrase) => findNearest(tools, phrase, (near) => lookUp(near, 'loose')),
    async names(documents) {
      const shared = await files.shared('names', documents);
      return new Map(
        [...shared].flatMap(([document, { file, at }]) => {
          const names = file[at];
          return names ? [[document, names] as const] : [];
        }),
      );
    },
    labels: (keys) =>
      describePlaces(
        files.shared('themes', documentsOf(keys)),
        keys,
        (set): PlaceLabels => ({
          themes: set.flatMap((one) => head.themes[one]?.id ?? []),
        }),
      ),
    async traits(keys) {
      const documents = documentsOf(keys);
      const [topics, traits] = await Promise.all([
        describePlaces(files.shared('topics', documents), keys, (set) =>
          set.flatMap((one) => head.topics[one]?.id ?? []),
        ),
        describePlaces(
          files.shared('traits', documents),
          keys,
          ([commitments, hasTarget, bodies], file: TraitsFile) => ({
            commitments,
            hasTarget: hasTarget === 1,
            bodies: bodies.flatMap((one) => file.bodies[one] ?? []),
          }),
        ),
      ]);
      return new Map(
        [...traits].map(([key, one]): [PlaceKey, PlaceTraits] => [
          key,
          { ...one, topics: topics.get(key) ?? [] },
        ]),
      );
    },
    async read(key) {
      const { file, at } = await files.texts(documentOf(key), placeOf(key));
      const text = file.places[at];
      if (!text) throw new Error(`no text at ${key}`);
      return { text, names: file.names };
    },
    async similar(key, sentences) {
      const rows = await files.similar(documentOf(key), placeOf(key));
      return similarIn(rows, placeOf(key), sentences);
    },
  };
}
