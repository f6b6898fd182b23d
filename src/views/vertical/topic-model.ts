/** One topic of two regions as plain props: what meets, what only one side says, and what that means. */
import { type ComparedSentence, layAlone, layTogether } from '../../compare/layout.ts';
import { damagedSpans } from '../../corpus/damage.ts';
import { elsewhere as passagesElsewhere } from '../../corpus/elsewhere.ts';
import { explainSilence } from '../../corpus/matrix.ts';
import {
  omissionOf,
  type SpokenSentence,
  type VerticalRow,
  type VerticalTopic,
} from '../../corpus/vertical.ts';
import type { Side } from '../../corpus/vertical-pairs.ts';
import type { Document } from '../../schema/document.ts';
import type { Theme } from '../../schema/theme.ts';
import { cutAtPlaces } from '../../text/cut-at-places.ts';
import { compareSentence } from '../shared/differences/model.ts';
import { differenceWords, notesOn } from '../shared/differences/words.ts';
import { aboutSilence } from '../shared/marks/about-silence.ts';
import { trustOf } from '../shared/place/trust.ts';
import { verticalWords as w } from './words.ts';

export type TopicModel = ReturnType<typeof topicModel>;
export type Quote = TopicModel['only'][Side]['first'][number];

/** What is the same for all topics of a theme. */
export interface Frame {
  theme: Theme;
  documents: Record<Side, readonly Document[]>;
  /** Names of documents by id, where their side has several. */
  sources: ReadonlyMap<string, string>;
  /** Where documents of both sides are compared on the topic. */
  compare: string;
  /** As many entries of each group as the page has room for. */
  most: number;
}

/** Documents of a side whose silence is explained one by one. */
const MOST_SILENT = 6;

export function topicModel(topic: VerticalTopic, frame: Frame) {
  const { theme, documents, most } = frame;
  const sentenceOf = ({ document, clause, sentence }: SpokenSentence) =>
    compareSentence(clause, sentence, theme.id, {
      edits: document.edits,
      garbled: damagedSpans(document),
    });
  const quoteOf = (one: SpokenSentence, compared: ComparedSentence, why?: string) => {
    const { sentence, segments } = compared;
    const { document } = one;
    const name = frame.sources.get(document.id);
    return {
      document: document.id,
      sentence: sentence.id,
      place: sentence.place,
      /** Its document, where its side has several. */
      source: name === undefined ? null : { name, trust: trustOf(document) },
      compare: frame.compare,
      segments: cutAtPlaces(segments, sentence.repairs ?? []),
      /** That it is the same, how firm it is, its figures. */
      notes: differenceWords.join([...(why ? [why] : []), ...notesOn(compared)]),
      /** It stands here for the sake of the other side only. */
      elsewhere: why !== undefined,
      heading: sentence.heading === true,
    };
  };
  const rowOf = ({ upper, lower, elsewhere }: VerticalRow) => {
    const both = [sentenceOf(upper), sentenceOf(lower)] as const;
    const [above = layAlone(both[0]), below = layAlone(both[1])] = layTogether(both);
    const why = elsewhere?.paired ? w.pairedAlready : w.notOfTopic;
    const visits = (side: Side) => (elsewhere?.side === side ? why : undefined);
    return {
      upper: quoteOf(upper, above, visits('upper')),
      lower: quoteOf(lower, below, visits('lower')),
    };
  };
  const alone = (one: SpokenSentence) => quoteOf(one, layAlone(sentenceOf(one)));
  const only = (side: Side) => ({
    ...part(topic.only[side], most, alone),
    omission: omissionOf(topic, side),
    headings: topic.headings[side].slice(0, most).map(alone),
  });
  const silences = (side: Side) =>
    part(topic.sides[side].state === 'said' ? [] : documents[side], MOST_SILENT, (one) => ({
      document: one,
      kind: explainSilence(one, theme),
      about: aboutSilence(one, theme, topic.topic, passagesElsewhere(one, theme)),
    }));
  return {
    anchor: verticalAnchor(theme.id, topic),
    /** Null for secondary themes. */
    name: topic.topic?.name ?? null,
    rows: part(topic.rows, most, rowOf),
    only: { upper: only('upper'), lower: only('lower') },
    sides: topic.sides,
    /** By side that says nothing, why each of its documents does not. */
    silences: { upper: silences('upper'), lower: silences('lower') },
  };
}

/** @example verticalAnchor('double-reduction', homework) // 'double-reduction--homework' */
export function verticalAnchor(theme: string, { topic }: Pick<VerticalTopic, 'topic'>): string {
  return topic ? `${theme}--${topic.id}` : theme;
}

/** Some of a group, and how many more there are. */
function part<From, To>(all: readonly From[], most: number, view: (one: From) => To) {
  const first = all.slice(0, most).map(view);
  return { all: all.length, first, left: all.length - first.length };
}
