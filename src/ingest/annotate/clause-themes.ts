/**
 * Which themes a clause belongs to: the core themes of its sentences, then the secondary themes; and which of these it
 * has words of without belonging to them.
 */
import type { Clause, Mention, ThemeEvidence } from '../../schema/document.ts';
import type { ClauseHits } from './clause-hits.ts';
import type { Codebook, Hit } from './codebook.ts';
import { titleSentenceOf } from './title-sentence.ts';

/** Where a secondary theme's words stand in a clause. */
interface Presence {
  inHeading: boolean;
  /** How often its words stand in the body, one inside another counted once. */
  mentions: number;
  /** As they stand there. */
  words: Set<string>;
  /** The same by the sentence that holds them, null for the heading. */
  places: Map<string | null, Set<string>>;
}

/** The themes of a clause, and for the secondary ones of them the words that say so. */
export interface ClauseThemes {
  readonly themes: string[];
  readonly evidence: ThemeEvidence[];
  /** Secondary themes that it has a word of, and does not belong to. */
  readonly mentions: Mention[];
}

/**
 * List the themes of a clause whose sentences are labelled: core themes first, each part in the order of
 * the codebook.
 *
 * @example themesOf(clause, clauseHits(clause, codebook), codebook).themes // ['balanced-development', 'digital']
 */
export function themesOf(clause: Clause, hits: ClauseHits, codebook: Codebook): ClauseThemes {
  const core = new Set(clause.sentences.flatMap(({ labels }) => labels.map(({ theme }) => theme)));
  const presences = readPresences(clause, hits);
  const secondary = secondaryThemes(presences, core.size === 0);
  const ids = codebook.themes.map(({ id }) => id);
  return {
    themes: ids.filter((id) => core.has(id) || secondary.has(id)),
    evidence: ids.flatMap((theme) => {
      const presence = secondary.get(theme);
      return presence ? [{ theme, words: [...presence.words] }] : [];
    }),
    mentions: ids.flatMap((theme) => {
      const places = secondary.has(theme) ? [] : [...(presences.get(theme)?.places ?? [])];
      return places.map(([sentence, words]) => ({ theme, sentence, words: [...words] }));
    }),
  };
}

/**
 * Say which secondary themes a heading has a word of: headings are labelled with topics only (codebook R3).
 *
 * @example mentionsOf(findHits('强化经费保障', codebook), codebook) // [{ theme: 'funding', sentence: null, words: ['经费保障'] }]
 */
export function mentionsOf(hits: readonly Hit[], codebook: Codebook): Mention[] {
  const found = mentionsIn(hits);
  return codebook.themes.flatMap(({ id: theme }) => {
    const words = found.filter((hit) => hit.theme === theme).map(({ evidence }) => evidence);
    return words.length > 0 ? [{ theme, sentence: null, words: [...new Set(words)] }] : [];
  });
}

function secondaryThemes(
  presences: Map<string, Presence>,
  homeless: boolean,
): Map<string, Presence> {
  const found = [...presences].filter(([, presence]) => belongs(presence));
  // What is said in passing is the subject after all where there is no other.
  return found.length === 0 && homeless ? presences : new Map(found);
}

function readPresences(clause: Clause, hits: ClauseHits): Map<string, Presence> {
  const presences = new Map<string, Presence>();
  const meet = ({ theme, evidence }: Hit, sentence: string | null) => {
    const none: Presence = { inHeading: false, mentions: 0, words: new Set(), places: new Map() };
    const presence = presences.get(theme) ?? none;
    presence.words.add(evidence);
    presence.places.set(sentence, (presence.places.get(sentence) ?? new Set()).add(evidence));
    presences.set(theme, presence);
    return presence;
  };
  for (const hit of mentionsIn(hits.heading)) meet(hit, null).inHeading = true;
  const named = hits.heading.some(({ kind }) => kind === 'term');
  const title = titleSentenceOf(clause);
  clause.sentences.forEach((sentence, at) => {
    if (sentence === title) return;
    const found = mentionsIn(hits.sentences[at] ?? []);
    // A sentence that is about one secondary theme and nothing else is not said in passing.
    const themes = new Set(found.map(({ theme }) => theme));
    const alone = !named && sentence.labels.length === 0 && themes.size === 1;
    for (const hit of found) meet(hit, sentence.id).mentions += alone ? ENOUGH : 1;
  });
  return presences;
}

/** Mentions that make a subject where no heading names it. */
const ENOUGH = 2;

/** One word in passing is not a subject: the heading names it, or the body does twice. */
function belongs({ inHeading, mentions }: Presence): boolean {
  return inHeading || mentions >= ENOUGH;
}

/** Words of secondary themes, each place once: `创新人才` that overlaps `拔尖创新` says nothing new. */
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
