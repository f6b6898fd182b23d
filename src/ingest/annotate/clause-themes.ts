/** Which themes a clause belongs to: the core themes of its sentences, then the further themes. */
import type { Clause } from '../../schema/document.ts';
import { bracketOfBodies } from './bodies.ts';
import { type Codebook, findHits, type Hit } from './codebook.ts';
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
 * @example themesOf(clause, codebook) // ['balanced-development', 'digital']
 */
export function themesOf(clause: Clause, codebook: Codebook): string[] {
  const core = new Set(clause.sentences.flatMap(({ labels }) => labels.map(({ theme }) => theme)));
  const further = furtherThemes(clause, codebook);
  return codebook.themes
    .filter(({ id, kind }) => (kind === 'core' ? core.has(id) : further.has(id)))
    .map(({ id }) => id);
}

function furtherThemes(clause: Clause, codebook: Codebook): Set<string> {
  const presences = new Map<string, Presence>();
  const presenceOf = (theme: string) => {
    const presence = presences.get(theme) ?? { inHeading: false, mentions: 0 };
    presences.set(theme, presence);
    return presence;
  };
  for (const { theme } of mentionsIn(clause.heading ?? '', codebook)) {
    presenceOf(theme).inHeading = true;
  }
  const body = clause.sentences.slice(titleSentenceOf(clause) ? 1 : 0);
  for (const { text } of body) {
    for (const { theme } of mentionsIn(withoutBodies(text), codebook)) {
      presenceOf(theme).mentions += 1;
    }
  }
  return new Set(
    [...presences].filter(([, presence]) => belongs(presence)).map(([theme]) => theme),
  );
}

/** One word in passing is not a subject: the heading names it, or the body does twice. */
function belongs({ inHeading, mentions }: Presence): boolean {
  return inHeading || mentions >= 2;
}

/** Words of further themes, each place once: `县域高中` inside `县域高中学位` says nothing new. */
function mentionsIn(text: string, codebook: Codebook): Hit[] {
  const reached = new Map<string, number>();
  return findHits(text, codebook)
    .filter(({ topic }) => topic === null)
    .toSorted((a, b) => a.at - b.at || b.evidence.length - a.evidence.length)
    .filter(({ theme, at, evidence }) => {
      const end = at + evidence.length;
      const free = end > (reached.get(theme) ?? 0);
      if (free) reached.set(theme, end);
      return free;
    });
}

function withoutBodies(text: string): string {
  const bracket = bracketOfBodies(text);
  return bracket ? text.slice(0, bracket.start) : text;
}
