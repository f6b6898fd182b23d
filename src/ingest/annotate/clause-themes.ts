/** Which themes a clause belongs to: the core themes of its sentences, then the further themes. */
import type { Clause } from '../../schema/document.ts';
import { bracketOfBodies } from './bodies.ts';
import { type Codebook, findHits } from './codebook.ts';
import { titleSentenceOf } from './title-sentence.ts';

/** Where a further theme's words stand in a clause. */
interface Presence {
  inHeading: boolean;
  /** Sentences of the body that hold at least one of its words. */
  sentences: number;
  /** Different words. */
  words: Set<string>;
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
  const note = (text: string, heading: boolean) => {
    const counted = new Set<string>();
    for (const { theme, topic, evidence } of findHits(text, codebook)) {
      if (topic !== null) continue;
      const presence = presences.get(theme) ?? { inHeading: false, sentences: 0, words: new Set() };
      presences.set(theme, presence);
      presence.words.add(evidence);
      if (heading) presence.inHeading = true;
      else if (!counted.has(theme)) presence.sentences += 1;
      counted.add(theme);
    }
  };
  note(clause.heading ?? '', true);
  const body = clause.sentences.slice(titleSentenceOf(clause) ? 1 : 0);
  for (const { text } of body) note(withoutBodies(text), false);
  return new Set(
    [...presences].filter(([, presence]) => belongs(presence)).map(([theme]) => theme),
  );
}

/** One word in passing is not a subject: the heading names it, or two sentences or two words do. */
function belongs({ inHeading, sentences, words }: Presence): boolean {
  return inHeading || sentences >= 2 || distinct(words) >= 2;
}

/** `县域高中` inside `县域高中学位` says nothing new. */
function distinct(words: ReadonlySet<string>): number {
  const all = [...words];
  return all.filter((word) => !all.some((other) => other !== word && other.includes(word))).length;
}

function withoutBodies(text: string): string {
  const bracket = bracketOfBodies(text);
  return bracket ? text.slice(0, bracket.start) : text;
}
