/** One indicator across regions: what its chart draws and says, and how it was put together. */
import { summaryOf } from '../../charts/dots.ts';
import type { SharedIndicator, TargetRow } from '../../corpus/targets.ts';
import type { DocumentSummary } from '../../schema/document.ts';
import { address } from '../../site/address.ts';
import { terms } from '../../site/terms.ts';
import { placeName, shortName } from '../shared/place/names.ts';
import { targetWords as w } from './words.ts';

/** More rows than this are no picture any more: then as many of the highest and of the lowest have one. */
const MOST = 24;
const ENDS = 10;

/**
 * Say what the targets of an indicator come to.
 *
 * @param documents by id, to name those that a person decided on
 */
export function indicatorModel(
  { indicator, regions, rows: all }: SharedIndicator,
  documents: ReadonlyMap<string, DocumentSummary>,
) {
  const { id, name, denominator, units, caution, include, exclude } = indicator;
  const unit = units[0] ?? '';
  const whole = all.length <= MOST;
  const between = whole ? [] : all.slice(ENDS, -ENDS).map(({ target }) => target.value);
  const points = (whole ? all : [...all.slice(0, ENDS), ...all.slice(-ENDS)]).map((row) =>
    pointOf(row, name, unit),
  );
  const nameOf = (document: string) => {
    const summary = documents.get(document);
    return summary ? shortName(summary) : document;
  };
  return {
    series: {
      share: unit === '%',
      points,
      rest: whole ? null : { keys: `indicator:${id}`, ...restOf(between, name, unit) },
    },
    id: `indicator-${id}`,
    name,
    sentence: sentenceOf(regions, all, unit),
    // What the values are a part of, or what they are counted in.
    scale: denominator ? w.share(denominator) : w.absolute(unit),
    notes: {
      caution: caution && w.caution(caution),
      more: whole ? null : w.moreDots(ENDS, between.length),
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
function pointOf(row: TargetRow, indicator: string, unit: string) {
  const { comparator, value, baseline, sentence, text } = row.target;
  const place = placeName(row.document);
  const start = baseline === null ? '' : w.from(baseline, unit);
  return {
    comparator,
    value,
    baseline,
    keys: `document:${row.document.id}`,
    tip: w.tip(place, indicator, inWords(row, unit), dueOf(row), start),
    place,
    document: shortName(row.document),
    figure: w.figure(signOf(row), value, unit),
    due: dueOf(row),
    start,
    href: address.document(row.document.id, sentence),
    text,
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

function sentenceOf(regions: number, rows: readonly TargetRow[], unit: string): string {
  const [high, low] = [rows[0], rows.at(-1)];
  if (!high || !low) return '';
  if (high.target.value === low.target.value) return w.seeEqual(regions, inWords(high, unit));
  const placed = (row: TargetRow) =>
    w.placed(placeName(row.document), inWords(row, unit), dueOf(row));
  return w.see(regions, placed(high), placed(low));
}
