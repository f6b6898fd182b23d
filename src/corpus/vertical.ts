/** What a region repeats of the one above it, what only it says, and what it leaves out, by topic. */
import { type Stage, stage } from '../schema/common.ts';
import type { Clause, Document, Sentence } from '../schema/document.ts';
import { isHeading } from '../schema/is-heading.ts';
import type { Theme, Topic } from '../schema/theme.ts';
import { elsewhere as passagesElsewhere } from './elsewhere.ts';
import { type EmptyCell, explainSilence } from './matrix.ts';
import { orderThemes } from './order.ts';
import { quote } from './quote.ts';
import { otherSide, type RegionPair, SIDES, type Side } from './vertical-pairs.ts';

/** A sentence with its place; the key tells it from those of all documents. */
export interface SpokenSentence {
  /** `<document>#<sentence>`. */
  key: string;
  document: Document;
  clause: Clause;
  sentence: Sentence;
}

/** Two sentences that say much the same. */
export interface VerticalRow {
  upper: SpokenSentence;
  lower: SpokenSentence;
  /** 0 to 1. */
  similarity: number;
  /**
   * The side whose sentence stands here only for the sake of the other: it does not belong to the topic, or
   * stands in a row of its own here (`paired`). Null where two sentences of the topic meet.
   */
  elsewhere: { side: Side; paired: boolean } | null;
}

/** What one side has on a topic; `sentences` is `matched` and `only` together, without headings. */
export interface SideCount {
  state: 'said' | EmptyCell['kind'];
  /** What it means where this side lacks a sentence that the other has. */
  silence: EmptyCell['kind'];
  /** Where it says nothing, passages of other themes that hold a word of this one: `<document>#<sentence>`. */
  elsewhere: string[];
  sentences: number;
  /** Sentences that have a counterpart on the other side. */
  matched: number;
  only: number;
  /** Headings, which are no sentences: two that are alike are no agreement. */
  headings: number;
}

export interface VerticalTopic {
  /** Null for secondary themes, which have no topics. */
  topic: Topic | null;
  /** Sentences of the topic that meet, in the order of the upper side; then those met elsewhere. */
  rows: VerticalRow[];
  /** By side, the sentences of the topic that have no counterpart, in the order of the text. */
  only: Record<Side, SpokenSentence[]>;
  /** By side, the headings of the topic. */
  headings: Record<Side, SpokenSentence[]>;
  sides: Record<Side, SideCount>;
}

export interface VerticalTheme {
  theme: Theme;
  /** All topics of the theme, in the order of the codebook; one for a secondary theme. */
  topics: VerticalTopic[];
  /** By side, the stages of the theme that the other side is about and this one is not. */
  lacks: Record<Side, Stage[]>;
}

export interface VerticalComparison extends RegionPair {
  /** All themes, core themes first. */
  themes: VerticalTheme[];
}

/** Finds what says the same; how it is found is the caller's, for it takes a dictionary. */
export interface Matcher {
  /** Bring sentences together, each used once. */
  pair(
    upper: readonly SpokenSentence[],
    lower: readonly SpokenSentence[],
  ): { upper: SpokenSentence; lower: SpokenSentence; similarity: number }[];
  /** The sentence of some that is most alike; null where none says the same. The same list is asked often. */
  nearest(
    sentence: SpokenSentence,
    among: readonly SpokenSentence[],
  ): { found: SpokenSentence; similarity: number } | null;
}

/**
 * Lay two regions against each other, topic by topic.
 *
 * Sentences meet within a topic. One that meets none there is looked for in all that the other side says:
 * only where nothing like it stands anywhere is it said by one side only.
 *
 * @example compareVertically(pair, themes, createMatcher()).themes[1]?.topics[0]?.sides.lower // { sentences: 3, matched: 2, only: 1, … }
 */
export function compareVertically(
  pair: RegionPair,
  themes: readonly Theme[],
  matcher: Matcher,
): VerticalComparison {
  const everything = {
    upper: pair.documents.upper.flatMap(allOf),
    lower: pair.documents.lower.flatMap(allOf),
  };
  const known = new Map<string, ReturnType<Matcher['nearest']>>();
  // A sentence of several topics and themes is looked for once.
  const nearest = (side: Side, one: SpokenSentence) => {
    const found = known.get(one.key);
    if (found !== undefined) return found;
    const looked = matcher.nearest(one, everything[otherSide(side)]);
    known.set(one.key, looked);
    return looked;
  };
  return {
    ...pair,
    themes: orderThemes(themes).map((theme) => ({
      theme,
      lacks: {
        upper: lackingStages(pair.documents.upper, pair.documents.lower, theme),
        lower: lackingStages(pair.documents.lower, pair.documents.upper, theme),
      },
      topics: (theme.kind === 'core' ? theme.topics : [null]).map((topic) =>
        topicOf(pair, theme, topic, matcher.pair, nearest),
      ),
    })),
  };
}

/** All that a document says, without its headings. */
function allOf(document: Document): SpokenSentence[] {
  return document.clauses.flatMap((clause) =>
    clause.sentences.map((sentence) => spoken(document, clause, sentence)).filter(isSaid),
  );
}

const isTitle = ({ clause, sentence }: SpokenSentence) => isHeading(clause, sentence);
const isSaid = (one: SpokenSentence) => !isTitle(one);

function spoken(document: Document, clause: Clause, sentence: Sentence): SpokenSentence {
  return { key: `${document.id}#${sentence.id}`, document, clause, sentence };
}

function topicOf(
  { documents }: RegionPair,
  theme: Theme,
  topic: Topic | null,
  pair: Matcher['pair'],
  nearest: (side: Side, one: SpokenSentence) => ReturnType<Matcher['nearest']>,
): VerticalTopic {
  const said = (side: Side) =>
    documents[side].flatMap((document) =>
      quote(document, theme, topic?.id ?? null).flatMap(({ clause, sentences }) =>
        sentences.map((sentence) => spoken(document, clause, sentence)),
      ),
    );
  const [upper, lower] = [said('upper'), said('lower')];
  const headings = { upper: upper.filter(isTitle), lower: lower.filter(isTitle) };
  const all = { upper: upper.filter(isSaid), lower: lower.filter(isSaid) };
  const met = pair(all.upper, all.lower).map((row): VerticalRow => ({ ...row, elsewhere: null }));
  const paired = new Set(met.flatMap(({ upper, lower }) => [upper.key, lower.key]));
  const rest = (side: Side) => all[side].filter(({ key }) => !paired.has(key));
  const elsewhere = SIDES.flatMap((side) =>
    rest(side).flatMap((one): VerticalRow[] => {
      const near = nearest(side, one);
      if (!near) return [];
      const { found, similarity } = near;
      const ends = side === 'upper' ? { upper: one, lower: found } : { upper: found, lower: one };
      const placed = { side: otherSide(side), paired: paired.has(found.key) };
      return [{ ...ends, similarity, elsewhere: placed }];
    }),
  );
  const own = (row: VerticalRow) => (row.elsewhere ? row[otherSide(row.elsewhere.side)].key : null);
  const found = new Set([...paired, ...elsewhere.map(own)]);
  const only = (side: Side) => all[side].filter(({ key }) => !found.has(key));
  const onlySaid = { upper: only('upper'), lower: only('lower') };
  const count = (side: Side): SideCount => {
    const silence = explainSilences(documents[side], theme);
    const sentences = all[side].length;
    const speaks = sentences + headings[side].length > 0;
    return {
      state: speaks ? 'said' : silence,
      silence,
      elsewhere: speaks ? [] : documents[side].flatMap((one) => mentionsOf(one, theme)),
      sentences,
      matched: sentences - onlySaid[side].length,
      only: onlySaid[side].length,
      headings: headings[side].length,
    };
  };
  return {
    topic,
    rows: [...met, ...elsewhere],
    only: onlySaid,
    headings,
    sides: { upper: count('upper'), lower: count('lower') },
  };
}

const mentionsOf = (document: Document, theme: Theme) =>
  passagesElsewhere(document, theme).map(({ anchor }) => `${document.id}#${anchor}`);

/**
 * Say what the silence of several documents means together.
 *
 * One that is cut off may have said what the others do not; only documents that cover the matter and are
 * whole are silent.
 *
 * @example explainSilences([whole, cutOff], doubleReduction) // 'incomplete'
 */
export function explainSilences(
  documents: readonly Pick<Document, 'stages' | 'source'>[],
  theme: Pick<Theme, 'stages'>,
): EmptyCell['kind'] {
  const reasons = documents.map((document) => explainSilence(document, theme));
  if (reasons.includes('incomplete')) return 'incomplete';
  return reasons.includes('silent') ? 'silent' : 'out-of-scope';
}

/** Stages of the theme that others are about and these are not; none where a side does not say its stages. */
function lackingStages(
  these: readonly Document[],
  others: readonly Document[],
  theme: Theme,
): Stage[] {
  if ([...these, ...others].some(({ stages }) => stages.length === 0)) return [];
  const covered = new Set(these.flatMap(({ stages }) => stages));
  const wanted = new Set(others.flatMap(({ stages }) => stages));
  return stage.options.filter(
    (one) =>
      wanted.has(one) &&
      !covered.has(one) &&
      (theme.stages.length === 0 || theme.stages.includes(one)),
  );
}

/**
 * What it means that only one side has a sentence.
 *
 * - `absent`: the other side covers the theme, is whole, and has neither a label of the topic nor a word of it elsewhere.
 * - `reworded`: it speaks on the topic, if only in passing, and has nothing that is worded alike.
 * - `open`: it is out of scope, cut off, or nobody can vouch that it is whole; nothing follows.
 */
export type Omission = 'absent' | 'reworded' | 'open';

/** @example omissionOf(homework, 'upper') // 'absent': what 泉州 says on 作业管理, 晋江 leaves out */
export function omissionOf({ sides }: Pick<VerticalTopic, 'sides'>, side: Side): Omission {
  const other = sides[otherSide(side)];
  if (other.silence !== 'silent') return 'open';
  return other.state === 'said' || other.elsewhere.length > 0 ? 'reworded' : 'absent';
}

/**
 * Count the sentences that only one side has; null where nothing follows from that.
 *
 * @example comparableOnly(topic, 'lower') // 3: what the lower region adds
 */
export function comparableOnly(topic: VerticalTopic, side: Side): number | null {
  return omissionOf(topic, side) === 'open' ? null : topic.sides[side].only;
}

/** The sentences of one side, each counted once however many topics it has. */
export interface SideTally extends Record<Omission, number> {
  sentences: number;
  /** With a counterpart in one of their topics at least. */
  matched: number;
  /** The others; `absent`, `reworded` and `open` together. */
  only: number;
}

/** The weakest claim first: a sentence of several topics is counted under the weakest of them. */
const WEAKEST: readonly Omission[] = ['open', 'reworded', 'absent'];

/** Count what a vertical holds over some of its themes. */
export function tallyVertical(themes: readonly VerticalTheme[]): Record<Side, SideTally> {
  const topics = themes.flatMap((theme) => theme.topics);
  const tally = (side: Side): SideTally => {
    const matched = new Set(
      topics.flatMap(({ rows }) =>
        rows.filter(({ elsewhere }) => elsewhere?.side !== side).map((row) => row[side].key),
      ),
    );
    const only = new Map<string, Omission>();
    for (const topic of topics) {
      for (const { key } of topic.only[side]) {
        if (matched.has(key)) continue;
        const omissions = [omissionOf(topic, side), only.get(key)];
        const weakest = WEAKEST.find((one) => omissions.includes(one));
        if (weakest) only.set(key, weakest);
      }
    }
    const count = (omission: Omission) =>
      [...only.values()].filter((one) => one === omission).length;
    return {
      sentences: matched.size + only.size,
      matched: matched.size,
      only: only.size,
      absent: count('absent'),
      reworded: count('reworded'),
      open: count('open'),
    };
  };
  return { upper: tally('upper'), lower: tally('lower') };
}

/** Whether either side says anything, were it in a heading alone. */
export function speaks({ sides }: VerticalTopic): boolean {
  return sides.upper.state === 'said' || sides.lower.state === 'said';
}
