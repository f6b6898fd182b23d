/** What the page of two regions shows, in plain values: words and addresses are put to it here. */

import type { EmptyCell } from '../../corpus/matrix.ts';
import type { Omission, SpokenSentence } from '../../corpus/vertical.ts';
import type { Side } from '../../corpus/vertical-pairs.ts';
import type { Stage } from '../../schema/common.ts';
import type { Document } from '../../schema/document.ts';
import type { Theme } from '../../schema/theme.ts';
import { terms } from '../../site/terms.ts';
import { words } from '../../site/words.ts';
import { compareWords } from '../compare/words.ts';
import { passageWords } from '../shared/passage/words.ts';
import { titleOf, yearsOf } from '../shared/place/names.ts';
import { verticalWords } from './words.ts';

/** A piece of a sentence; a mark says that only this side has it. */
export interface ShownSegment {
  text: string;
  mark: 'own' | 'figure' | null;
}

export interface ShownSentence {
  spoken: SpokenSentence;
  /** Together the text of the sentence. */
  segments: ShownSegment[];
  /** What the site says of it: that it is the same, how firm it is, its figures. */
  notes: string[];
  /** It stands here for the sake of the other side only. */
  elsewhere: boolean;
}

/** Some of a group, and how many more there are. */
export interface ShownGroup<Entry> {
  shown: Entry[];
  left: number;
}

export interface ShownTopic {
  /** An id on the page. */
  anchor: string;
  /** Null for further themes. */
  name: string | null;
  rows: ShownGroup<Record<Side, ShownSentence>> & { all: number };
  only: Record<Side, ShownGroup<ShownSentence> & { all: number; omission: Omission }>;
  sides: Record<
    Side,
    { state: 'said' | EmptyCell['kind']; silence: EmptyCell['kind']; sentences: number }
  >;
}

export interface ShownTheme {
  theme: Theme;
  /** Topics on which a side speaks. */
  topics: ShownTopic[];
  /** Names of those on which neither does, and what that means on each side. */
  silent: { names: string[]; reasons: Record<Side, EmptyCell['kind']> };
  lacks: Record<Side, Stage[]>;
  /** Documents of both sides that can be laid beside each other on the compare page. */
  compared: string[];
}

/** What the chart says of a topic beside its numbers. */
export interface ChartRow {
  /** Ids of theme and topic; no topic for further themes. */
  theme: string;
  topic: string | null;
  themeName: string;
  /** Where the topic stands on the page. */
  anchor: string;
  /** Why a side says nothing, or why nothing follows from that. */
  note: string;
}

/** What a sentence commits to, in words; and whether both sides have these very words. */
export function notesOf({ clause, sentence }: SpokenSentence, same: boolean): string[] {
  const figures = clause.targets
    .filter((target) => target.sentence === sentence.id)
    .map(({ indicator, comparator, value, unit, due }) =>
      compareWords.target(
        indicator,
        `${comparator === '=' ? '' : comparator}${value}${unit}`,
        due === null ? '' : compareWords.due(due),
      ),
    );
  const { name } = sentence.commitment
    ? terms.commitment[sentence.commitment.kind]
    : terms.noCommitment;
  return [...(same ? [compareWords.same] : []), name, ...figures];
}

/** The number of its clause, as it stands in the text. */
export function labelOf({ clause: { marker, label } }: SpokenSentence): string {
  return marker === null ? passageWords.unnumbered(label) : label;
}

/**
 * Name the documents of one side so that each is told from the others; nothing is said of a single one.
 *
 * @example sourceNames([plan2022, plan2023]).get('quanzhou-2023-secondary') // '2023年工作要点'
 */
export function sourceNames(documents: readonly Document[]): Map<string, string> {
  if (documents.length < 2) return new Map();
  const short = (document: Document) =>
    `${yearsOf(document) ?? ''}${document.type ?? words.document}`;
  const counts = new Map<string, number>();
  for (const one of documents) counts.set(short(one), (counts.get(short(one)) ?? 0) + 1);
  return new Map(
    documents.map((one) => [one.id, counts.get(short(one)) === 1 ? short(one) : titleOf(one)]),
  );
}

/**
 * Say what the silence of both sides means.
 *
 * @example reasonsOf({ upper: '泉州市', lower: '晋江市' }, { upper: 'out-of-scope', lower: 'silent' }) // '泉州市超出范围，晋江市未提及'
 */
export function reasonsOf(
  places: Record<Side, string>,
  reasons: Record<Side, EmptyCell['kind']>,
): string {
  return (['upper', 'lower'] as const)
    .map((side) => verticalWords.reason(places[side], terms.silence[reasons[side]].name))
    .join(verticalWords.and);
}
