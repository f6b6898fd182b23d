/** One topic of two regions as plain props: what meets, what only one side says, and what that means. */
import type { Segment } from '../../compare/differences.ts';
import { type ComparedSentence, layAlone, layTogether } from '../../compare/layout.ts';
import {
  type Omission,
  omissionOf,
  type SideCount,
  type SpokenSentence,
  type VerticalRow,
  type VerticalTopic,
} from '../../corpus/vertical.ts';
import type { Side } from '../../corpus/vertical-pairs.ts';
import { address } from '../../site/address.ts';
import { compareSentence } from '../shared/differences/model.ts';
import { clauseName, differenceWords, notesOn } from '../shared/differences/words.ts';
import { verticalWords as w } from './words.ts';

export interface Quote {
  href: string;
  /** Its document, where its side has several, and its clause. */
  place: string;
  /** Together the text of the sentence. */
  segments: Segment[];
  /** What the site says of it: that it is the same, how firm it is, its figures. */
  notes: string;
  /** It stands here for the sake of the other side only. */
  elsewhere: boolean;
}

/** Some of a group, and how many more there are. */
export interface Part<Entry> {
  all: number;
  first: Entry[];
  left: number;
}

export interface TopicModel {
  /** An id on the page. */
  anchor: string;
  /** Null for secondary themes. */
  name: string | null;
  rows: Part<Record<Side, Quote>>;
  only: Record<Side, Part<Quote> & { omission: Omission }>;
  sides: Record<Side, SideCount>;
}

/** What is the same for all topics of a theme. */
export interface Frame {
  /** Id of the theme. */
  theme: string;
  /** Names of documents by id, where their side has several. */
  sources: ReadonlyMap<string, string>;
  /** As many entries of each group as the page has room for. */
  most: number;
}

export function topicModel(topic: VerticalTopic, frame: Frame): TopicModel {
  const { theme, most } = frame;
  const sentenceOf = (one: SpokenSentence) => compareSentence(one.clause, one.sentence, theme);
  const quoteOf = (one: SpokenSentence, compared: ComparedSentence, why?: string): Quote => {
    const { sentence, segments } = compared;
    const source = frame.sources.get(one.document.id);
    return {
      href: address.document(one.document.id, sentence.id),
      place: (source ? `${source} ` : '') + clauseName(sentence),
      segments,
      notes: differenceWords.join([...(why ? [why] : []), ...notesOn(compared)]),
      elsewhere: why !== undefined,
    };
  };
  const rowOf = ({ upper, lower, elsewhere }: VerticalRow): Record<Side, Quote> => {
    const both = [sentenceOf(upper), sentenceOf(lower)] as const;
    const [above = layAlone(both[0]), below = layAlone(both[1])] = layTogether(both);
    const why = elsewhere?.paired ? w.pairedAlready : w.notOfTopic;
    const visits = (side: Side) => (elsewhere?.side === side ? why : undefined);
    return {
      upper: quoteOf(upper, above, visits('upper')),
      lower: quoteOf(lower, below, visits('lower')),
    };
  };
  const only = (side: Side) => ({
    ...part(topic.only[side], most, (one) => quoteOf(one, layAlone(sentenceOf(one)))),
    omission: omissionOf(topic, side),
  });
  return {
    anchor: verticalAnchor(theme, topic),
    name: topic.topic?.name ?? null,
    rows: part(topic.rows, most, rowOf),
    only: { upper: only('upper'), lower: only('lower') },
    sides: topic.sides,
  };
}

/** @example verticalAnchor('double-reduction', homework) // 'double-reduction--homework' */
export function verticalAnchor(theme: string, { topic }: Pick<VerticalTopic, 'topic'>): string {
  return topic ? `${theme}--${topic.id}` : theme;
}

function part<From, To>(all: readonly From[], most: number, view: (one: From) => To): Part<To> {
  const first = all.slice(0, most).map(view);
  return { all: all.length, first, left: all.length - first.length };
}
