import { distance } from 'fastest-levenshtein';
import { type Draft, prepare } from '../../ingest/index.ts';
import { readSeed } from '../../ingest/read/seed.ts';
import { carries, findQuote } from '../../ingest/record/correct.ts';
import type { Problem } from '../../schema/problem.ts';
import type { LabelCorrection, Record } from '../../schema/record.ts';
import { suggest } from './suggest.ts';
import type { YamlFile } from './yaml.ts';

/** How many places a person is shown. */
const MOST_SHOWN = 3;
/** Characters to either side of a place. */
const CONTEXT = 8;

/**
 * Check that what a record corrects by quotation stands exactly once in the text, as the rules restore it.
 *
 * @param bytes of the record's seed
 * @param known all labels that the themes define; empty where they could not be read, and then none is unknown
 * @example checkCorrections(record, yaml, bytes)[0]?.message // 'the quotation "减付" occurs 0 times in the restored text'
 */
export function checkCorrections(
  record: Record,
  { problem }: YamlFile<Record>,
  bytes: Uint8Array,
  known: readonly string[],
): Problem[] {
  if (record.corrections.length === 0) return [];
  const { file: seed, sha256 } = record.seed;
  const prepared = prepare({ file: seed, sha256, text: readSeed(seed, bytes).text, record });
  const found = record.corrections.map(({ quote }) => findQuote(prepared, quote));
  return record.corrections.flatMap(({ quote, replace, labels }, index) => {
    const places = found[index] ?? [];
    const wrong = (message: string, fix: string) => [
      problem(['corrections', index, 'quote'], message, fix),
    ];
    if (places.length !== 1) {
      const message = `the quotation "${quote}" occurs ${places.length} times in the restored text`;
      return wrong(message, advice(prepared, quote, places));
    }
    if (labels) return checkLabels(labels, index, known, problem);
    if (replace !== undefined && !carries({ quote, replace })) {
      const message = `the quotation "${quote}" is too short for the sentences that replace it`;
      return wrong(message, 'Quote more of the text around it.');
    }
    const other = found.findIndex(
      (others, earlier) =>
        earlier < index &&
        record.corrections[earlier]?.replace !== undefined &&
        others.length === 1 &&
        crosses(others[0], places[0]),
    );
    if (other < 0) return [];
    const message = `the quotation "${quote}" stands in the same place as that of correction ${other + 1}`;
    return wrong(message, 'Make one correction of the two.');
  });
}

/** Labels go by the ids of the themes; one and the same cannot be added and removed. */
function checkLabels(
  { add, remove }: LabelCorrection['labels'],
  index: number,
  known: readonly string[],
  problem: YamlFile<Record>['problem'],
): Problem[] {
  const problems = (key: 'add' | 'remove', labels: readonly string[]) =>
    labels.flatMap((label, at) => {
      const path = ['corrections', index, 'labels', key, at];
      if (known.length > 0 && !known.includes(label)) {
        const what = 'a label of content/themes: theme/topic, or a secondary theme';
        const fix = suggest(label, known, what);
        return [problem(path, `the label "${label}" does not exist`, fix)];
      }
      if (key === 'add' && remove.includes(label)) {
        return [
          problem(path, `the label "${label}" is both added and removed`, 'Keep one of the two.'),
        ];
      }
      return [];
    });
  return [...problems('add', add), ...problems('remove', remove)];
}

type Place = { start: number; end: number };

const crosses = (a: Place | undefined, b: Place | undefined) =>
  a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;

function advice(prepared: Draft, quote: string, places: readonly Place[]): string {
  const { text } = prepared.text;
  if (places.length > 1) {
    const shown = places.slice(0, MOST_SHOWN).map((one) => inContext(text, one));
    return `Quote more of the one you mean: ${shown.join('; ')}.`;
  }
  const nearest = nearestTo(prepared, quote).map((one) => inContext(text, one));
  return nearest.length > 0
    ? `Quote the text as the page shows it, on one line. Did you mean ${nearest.join(' or ')}?`
    : 'Quote the text as the page shows it, on one line.';
}

/** `…压减【作业总量】，提高…` */
function inContext(text: string, { start, end }: Place): string {
  const line = (part: string) => part.replace(/\s/gu, ' ');
  const before = line(text.slice(Math.max(0, start - CONTEXT), start));
  const after = line(text.slice(end, end + CONTEXT));
  return `…${before}【${line(text.slice(start, end))}】${after}…`;
}

/**
 * Find the places that read most like a quotation: those that share a piece of it and differ in at most a third.
 *
 * Pieces of three characters find the places, so that a long text is not compared at every offset.
 */
function nearestTo({ lines }: Draft, quote: string): Place[] {
  const found = new Map<number, Place & { distance: number }>();
  const size = Math.min(3, Math.max(1, Math.floor(quote.length / 2)));
  for (const line of lines) {
    if (line.fate !== 'published') continue;
    for (let from = 0; from + size <= Math.min(quote.length, 60); from++) {
      const piece = quote.slice(from, from + size);
      let at = line.text.indexOf(piece);
      for (let tries = 0; at >= 0 && tries < 20; tries++) {
        const start = Math.max(0, at - from);
        const candidate = line.text.slice(start, start + quote.length);
        const key = line.start + start;
        const place = { start: key, end: key + candidate.length };
        if (!found.has(key)) found.set(key, { ...place, distance: distance(quote, candidate) });
        at = line.text.indexOf(piece, at + 1);
      }
    }
  }
  return [...found.values()]
    .filter((one) => one.distance <= Math.max(1, Math.ceil(quote.length / 3)))
    .sort((a, b) => a.distance - b.distance || a.start - b.start)
    .filter((one, at, all) => !all.slice(0, at).some((better) => crosses(better, one)))
    .slice(0, MOST_SHOWN);
}
