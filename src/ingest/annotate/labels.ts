/**
 * Labels of the core themes on headings and sentences: the codebook's rules R1–R3 and R6. R4 and R8 say which
 * words are no words about education and stand with the finding of them (`clause-hits.ts`). R5 and R7 need no
 * code: no term means no label, and a platform or a plan is found by the term of what it serves.
 */
import type { Clause, Label, Section } from '../../schema/document.ts';
import { keyOf } from '../../text/key.ts';
import type { ClauseHits } from './clause-hits.ts';
import { mentionsOf } from './clause-themes.ts';
import { type Codebook, findHits, type Hit } from './codebook.ts';
import { type Source, wordsInNeed } from './inherit.ts';
import { type Headings, namedIn, sourceOf } from './sources.ts';
import { titleSentenceOf } from './title-sentence.ts';

/** R6: this topic stands only where no measure of its theme is named. */
const OVERALL = 'overall';

/** A plan that carries the name of its theme stands beside the measures it lists. */
const PLAN = /^[^,。;、:]{0,12}?(?:行动|计划|规划|方案|工程)/;

/** Themes that the surroundings of a sentence settle (R2), each with the words that say so. */
type Surroundings = ReadonlyMap<string, string>;

const NOWHERE: Surroundings = new Map();

/** Label headings by their own words (R3), each standing under the headings above it. */
export function labelSections(sections: readonly Section[], codebook: Codebook): Section[] {
  return sections.map((section) => {
    const hits = findHits(section.heading, codebook);
    const labels = labelsOf(section.heading, hits, NOWHERE, codebook);
    const mentions = mentionsOf(hits, codebook);
    return { ...section, labels, ...(mentions.length > 0 ? { mentions } : {}) };
  });
}

/**
 * Label the sentences of a clause. A sentence that leaves out its subject takes a theme from its
 * clause or its headings (R2), never the other way round.
 *
 * @param sections labelled, by id
 * @param headings the same sections and the title, read for what each sentence may inherit
 * @example labelSentences(clause, clauseHits(clause, codebook), byId, headings, codebook)[0]?.labels
 */
export function labelSentences(
  clause: Clause,
  { heading, sentences }: ClauseHits,
  sections: ReadonlyMap<string, Section>,
  headings: Headings,
  codebook: Codebook,
): Clause['sentences'] {
  const hits = sentences.map((found) => found.filter(isCore));
  const named = new Map([...themesIn(heading)].map((theme) => [theme, clause.heading ?? '']));
  const around: Surroundings = new Map([
    ...dominantThemes(hits),
    ...(named.size > 0 ? named : headingThemes(clause.section, sections)),
  ]);
  const above = namedIn(clause.heading ?? '', heading);
  const title = titleSentenceOf(clause);
  let before: readonly Label[] = [];
  return clause.sentences.map((sentence, index) => {
    const found = hits[index] ?? [];
    const own = labelsOf(sentence.text, found, settledFor(found, around), codebook);
    const inherits = own.length === 0 && sentence !== title;
    const source = inherits ? sourceOf(clause, above, before, headings) : null;
    const labels = source ? inherited(sentence.text, sentences[index] ?? [], source) : own;
    before = labels;
    return { ...sentence, labels };
  });
}

/** The label of a sentence without any word of its topic, where it needs one. */
function inherited(text: string, hits: readonly Hit[], source: Source): Label[] {
  const words = wordsInNeed(text, hits, source);
  if (words === null) return [];
  const { theme, topic, evidence } = source;
  return [{ theme, topic, by: 'context', evidence: [...words, evidence] }];
}

const isCore = ({ topic }: Hit) => topic !== null;
const isOwn = ({ kind, topic }: Hit) => kind === 'term' && topic !== null;
const themesIn = (hits: readonly Hit[]) => new Set(hits.filter(isOwn).map(({ theme }) => theme));

/** A sentence that names its subject takes no other one from around it. */
function settledFor(hits: readonly Hit[], around: Surroundings): Surroundings {
  const named = themesIn(hits);
  return named.size === 0 ? around : new Map([...around].filter(([theme]) => named.has(theme)));
}

/** Themes of the nearest heading above that names any: what it says is narrower than what stands above it. */
function headingThemes(id: string | null, sections: ReadonlyMap<string, Section>): Surroundings {
  const section = id === null ? undefined : sections.get(id);
  if (!section) return NOWHERE;
  if (section.labels.length > 0) {
    return new Map(section.labels.map(({ theme }) => [theme, section.heading]));
  }
  return section.parent === id ? NOWHERE : headingThemes(section.parent, sections);
}

/** A theme rules a clause when two or more of its sentences, and at least half, are about it. */
function dominantThemes(hits: readonly (readonly Hit[])[]): Surroundings {
  const places = new Map<string, Hit[]>();
  for (const sentence of hits) {
    for (const theme of themesIn(sentence)) {
      const first = sentence.find((hit) => isOwn(hit) && hit.theme === theme);
      if (first) places.set(theme, [...(places.get(theme) ?? []), first]);
    }
  }
  return new Map(
    [...places]
      .filter(([, { length }]) => length >= 2 && length * 2 >= hits.length)
      .map(([theme, [first]]) => [theme, first?.evidence ?? '']),
  );
}

function labelsOf(
  text: string,
  hits: readonly Hit[],
  around: Surroundings,
  codebook: Codebook,
): Label[] {
  if (hits.length === 0) return [];
  return codebook.themes.flatMap((theme) => {
    const found = theme.topics.flatMap((topic) => {
      const all = hits.filter((hit) => hit.theme === theme.id && hit.topic === topic.id);
      const own = all.filter(isOwn);
      const taken = own.length > 0 ? own : around.has(theme.id) ? all : [];
      return taken.length === 0 ? [] : [{ topic: topic.id, own: own.length > 0, hits: taken }];
    });
    return withoutIdleOverall(found, theme.name, text).map(({ topic, own, hits: taken }): Label => {
      const words = evidenceOf(taken);
      const source = around.get(theme.id) ?? '';
      return own
        ? { theme: theme.id, topic, by: 'term', evidence: words }
        : { theme: theme.id, topic, by: 'context', evidence: [...words, source] };
    });
  });
}

interface Found {
  readonly topic: string;
  /** By its own words, not by words that count in context only. */
  readonly own: boolean;
  readonly hits: readonly Hit[];
}

/** R6. Words taken from context name no measure of their own, so `overall` stands beside those. */
function withoutIdleOverall(found: readonly Found[], name: string, text: string): readonly Found[] {
  const measured = found.some(({ topic, own }) => topic !== OVERALL && own);
  if (!measured || namesPlan(text, name)) return found;
  return found.filter(({ topic }) => topic !== OVERALL);
}

/** Is there a plan with the name of a theme, as `特殊教育发展提升行动计划`? */
function namesPlan(text: string, name: string): boolean {
  const [, ...rests] = keyOf(text).text.split(name);
  return rests.some((rest) => PLAN.test(rest));
}

/** The shortest words that decide: a term in one piece before one in parts, then the longest of each place. */
function evidenceOf(hits: readonly Hit[]): string[] {
  const wordsOf = (some: readonly Hit[]) => [...new Set(some.map(({ evidence }) => evidence))];
  const whole = wordsOf(hits.filter(({ joined }) => !joined));
  const words = wordsOf(
    hits.filter(
      ({ joined, evidence }) => !joined || !whole.some((word) => evidence.includes(word)),
    ),
  );
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}
