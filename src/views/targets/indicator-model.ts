/** One indicator across regions: what its chart draws and says, and how it was put together. */
import { summaryOf } from '../../charts/dots.ts';
import { MOST as COMPARED } from '../../compare/limits.ts';
import { damagedSpans } from '../../corpus/damage.ts';
import type { Mention } from '../../corpus/mentions.ts';
import type { SharedIndicator, SharedRow, TargetRow } from '../../corpus/targets.ts';
import { reasonInWords, verdictTerms } from '../../data/verdict-words.ts';
import type { DocumentSummary } from '../../schema/document.ts';
import { address } from '../../site/address.ts';
import { terms } from '../../site/terms.ts';
import { nameInLabel, nameInWords } from '../shared/place/names.ts';
import { type Quoter, quoteOf } from './quote.ts';
import { targetWords as w } from './words.ts';

/** More rows than this are no picture any more: then as many of the highest and of the lowest have one. */
const MOST = 24;
const ENDS = 10;
/** As many documents that give no figure are quoted, the rest stand in the file alone. */
const QUOTED = 8;
/** More places than this that are level are counted, not named. */
const NAMED = 3;

/** The documents without a figure that a page quotes. */
export const quotedOf = ({ mentions }: SharedIndicator): Mention[] => mentions.slice(0, QUOTED);

/**
 * Say what the targets of an indicator come to, no further than its verdict allows.
 *
 * @param documents by id, to name those that a person decided on
 * @param quote quotes the figures of the corpus
 */
export function indicatorModel(
  shared: SharedIndicator,
  documents: ReadonlyMap<string, DocumentSummary>,
  quote: Quoter,
) {
  const { indicator, rows: all, judgement } = shared;
  const { id, name, denominator, units, caution, comparable, include, exclude } = indicator;
  const unit = units[0] ?? '';
  // What cannot be compared has no highest and no lowest, and stands on no common axis.
  const drawn = judgement.verdict !== 'never';
  const whole = all.length <= MOST;
  const between = whole || !drawn ? [] : all.slice(ENDS, -ENDS).map(({ target }) => target.value);
  const ends = drawn ? [...all.slice(0, ENDS), ...all.slice(-ENDS)] : all.slice(0, MOST);
  const points = (whole ? all : ends).map((row) => pointOf(row, name, unit, quote));
  const nameOf = (document: string) => {
    const summary = documents.get(document);
    return summary ? nameInWords(summary) : document;
  };
  const sentence = sentenceOf(shared, unit);
  const verdict = { ...verdictTerms[judgement.verdict], kind: judgement.verdict };
  const reason = reasonInWords(judgement, caution) || w.nothingAgainst;
  return {
    drawn,
    series: {
      share: unit === '%',
      points,
      rest: between.length > 0 ? { keys: `indicator:${id}`, ...restOf(between, name, unit) } : null,
    },
    id: `indicator-${id}`,
    name,
    sentence,
    verdict: { ...verdict, reason },
    /** All that is to be seen, for who cannot. */
    description: `${sentence}${w.verdict(verdict.name, reason)}`,
    // What the values are a part of, or what they are counted in.
    scale: denominator ? w.share(denominator) : w.absolute(unit),
    mentions: quotedOf(shared).map((one) => mentionOf(one, indicator.theme, all)),
    notes: {
      // Where it is the reason of the verdict it is said there.
      caution: comparable === null ? caution && w.caution(caution) : null,
      more: whole
        ? null
        : drawn
          ? w.moreDots(ENDS, between.length)
          : w.moreRows(MOST, all.length - MOST),
      moreMentions:
        shared.mentions.length > QUOTED ? w.moreMentions(shared.mentions.length - QUOTED) : null,
    },
    grouping: [
      ...(indicator.terms.length > 0 ? [w.groupingTerms(indicator.terms)] : []),
      ...(indicator.exceptions.length > 0 ? [w.groupingExceptions(indicator.exceptions)] : []),
      ...include.map((one) => w.groupingSaid(nameOf(one.document), one.quote, one.reason)),
      ...exclude.map((one) => w.groupingLeftOut(nameOf(one.document), one.quote, one.reason)),
    ],
  };
}

/** A number that stands by itself is meant as it is. */
const signOf = ({ target }: TargetRow) => (target.comparator === '=' ? '' : target.comparator);
const dueOf = ({ target }: TargetRow) => (target.due === null ? w.noDue : w.due(target.due));
const inWords = (row: TargetRow, unit: string) =>
  w.figure(signOf(row) && terms.comparator[row.target.comparator], row.target.value, unit);

/** What is drawn of a target, said of it, and printed in its row of the table. */
function pointOf(row: SharedRow, indicator: string, unit: string, quote: Quoter) {
  const { document } = row;
  const { comparator, value, baseline } = row.target;
  const { grade } = document.source;
  const start = baseline === null ? '' : w.from(baseline, unit);
  return {
    comparator,
    value,
    baseline,
    doubtful: grade === 'D' || grade === null,
    keys: `document:${document.id}`,
    tip: w.tip(nameInWords(document, 'place'), indicator, inWords(row, unit), dueOf(row), start),
    label: nameInLabel(document),
    document,
    figure: w.figure(signOf(row), value, unit),
    due: dueOf(row),
    start,
    quote: quote(row),
  };
}

/** A place that speaks of the matter without a figure: its words, and what can be done with them. */
function mentionOf(
  { document, clause, sentence, words }: Mention,
  theme: string,
  rows: readonly SharedRow[],
) {
  const restored = { edits: document.edits, garbled: damagedSpans(document) };
  const beside = [...new Set(rows.map((row) => row.document.id))].slice(0, COMPARED - 1);
  return {
    document,
    keys: `document:${document.id}`,
    quote: {
      ...quoteOf(document.id, clause, sentence, words, restored),
      compare: address.compare(theme, [document.id, ...beside]),
    },
  };
}

/** As many are left out above as below, so that their median is that of all. */
function restOf(values: number[], indicator: string, unit: string) {
  const { low, middle, high } = summaryOf(values);
  const figure = (value: number) => w.figure('', value, unit);
  const range = w.range(figure(low), figure(high));
  return {
    after: ENDS,
    values,
    tip: w.tipBetween(values.length, indicator, range, figure(middle)),
    name: w.between(values.length),
    median: w.median(figure(middle)),
    range,
  };
}

function sentenceOf({ regions, rows, judgement, mentions }: SharedIndicator, unit: string): string {
  const spoken = mentions.length > 0 ? w.seeMentions(mentions.length) : '';
  return `${w.see(regions, figuresOf(rows, judgement.verdict, unit))}${spoken}${w.stop}`;
}

/** The highest and the lowest, from where to where, or none of it. */
function figuresOf(
  rows: readonly SharedRow[],
  verdict: SharedIndicator['judgement']['verdict'],
  unit: string,
): string {
  const [high, low] = [rows[0], rows.at(-1)];
  if (!high || !low || verdict === 'never') return w.seeList;
  const figures = new Set(rows.map((row) => inWords(row, unit)));
  if (figures.size === 1) return w.seeEqual(inWords(high, unit));
  if (high.target.value === low.target.value) {
    return w.seeLevel(w.figure('', high.target.value, unit), [...figures]);
  }
  if (verdict === 'careful') return w.seeRange(inWords(low, unit), inWords(high, unit));
  const level = ({ target }: SharedRow) => {
    const own = rows.filter((row) => row.target.value === target.value);
    const places = [...new Set(own.map(({ document }) => nameInWords(document, 'place')))];
    const figures = [...new Set(own.map((row) => w.placed(inWords(row, unit), dueOf(row))))];
    return w.seePlaces(places.slice(0, NAMED), places.length, figures);
  };
  return w.seeEnds(level(high), level(low));
}
