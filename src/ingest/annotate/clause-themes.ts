/** Which themes a clause belongs to: the core themes of its sentences, then the further themes. */
import type { Clause } from '../../schema/document.ts';
import type { ClauseHits } from './clause-hits.ts';
import type { Codebook, Hit } from './codebook.ts';
import { titleSentenceOf } from './title-sentence.ts';

/** Where a further theme's words stand in a clause. */
interface Presence {
  inHeading: boolean;
  /** How often its words stand in the body, one inside another counted once. */
  mentions: number;
}

/**
 * List the themes of a clause whose sentences are labelled: core themes first, each part in the order of
 * the codebook.
 *
 * @example themesOf(clause, clauseHits(clause, codebook), codebook) // ['balanced-development', 'digital']
 */
export function themesOf(clause: Clause, hits: ClauseHits, codebook: Codebook): string[] {
  const core = new Set(clause.sentences.flatMap(({ labels }) => labels.map(({ theme }) => theme)));
  const further = furtherThemes(clause, hits, core.size === 0);
  return codebook.themes
    .filter(({ id, kind }) => (kind === 'core' ? core.has(id) : further.has(id)))
    .map(({ id }) => id);
}

function furtherThemes(clause: Clause, hits: ClauseHits, homeless: boolean): Set<string> {
  const presences = new Map<string, Presence>();
  const presenceOf = (theme: string) => {
    const presence = presences.get(theme) ?? { inHeading: false, mentions: 0 };
    presences.set(theme, presence);
    return presence;
  };
  for (const { theme } of mentionsIn(hits.heading)) {
    presenceOf(theme).inHeading = true;
  }
  for (const found of hits.sentences.slice(titleSentenceOf(clause) ? 1 : 0)) {
    for (const { theme } of mentionsIn(found)) {
      presenceOf(theme).mentions += 1;
    }
  }
  const found = [...presences].filter(([, presence]) => belongs(presence));
  // What is said in passing is the subject after all where there is no other.
  const taken = found.length === 0 && homeless ? [...presences] : found;
  return new Set(taken.map(([theme]) => theme));
}

/** One word in passing is not a subject: the heading names it, or the body does twice. */
function belongs({ inHeading, mentions }: Presence): boolean {
  return inHeading || mentions >= 2;
}

/** Words of further themes, each place once: `创新人才` that overlaps `拔尖创新` says nothing new. */
function mentionsIn(hits: readonly Hit[]): Hit[] {
  const reached = new Map<string, number>();
  return hits
    .filter(({ topic }) => topic === null)
    .toSorted((a, b) => a.at - b.at || b.evidence.length - a.evidence.length)
    .filter(({ theme, at, evidence }) => {
      const end = at + evidence.length;
      const free = at >= (reached.get(theme) ?? 0);
      reached.set(theme, Math.max(end, reached.get(theme) ?? 0));
      return free;
    });
}
