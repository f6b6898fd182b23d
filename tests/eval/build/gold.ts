/** The parts of the hand labels that say what of a seed is policy text and what is not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asScraped } from '../../../src/tasks/eval/labels/align.ts';
import { type GoldDocument, type GoldUnit, readGold } from '../../../src/tasks/eval/labels/gold.ts';
import { withoutMarker } from '../../../src/tasks/eval/labels/markers.ts';

const GOLD = 'tests/gold';

/** Titles, forwarding lines and the like: a site may publish them or not. */
const EITHER_WAY = 'other';

function readRows(path: string): string[][] {
  return readFileSync(join(GOLD, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** Read the hand labels of every document. */
export function loadGold(): GoldDocument[] {
  const names = readdirSync(GOLD, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.tsv'));
  return readGold(new Map(names.map((name) => [name, readFileSync(join(GOLD, name), 'utf8')])));
}

/** Read the units of a seed as they were scraped, garbled places too, by their ids. */
export function readScraped(document: string): Map<string, string> {
  return new Map(readRows(`units/${document}.tsv`).map(([id = '', text = '']) => [id, text]));
}

/** List the lines of a seed that a person found to be no policy text, counted from 1. */
export function boilerplateLines(document: string): number[] {
  return readRows('boilerplate.tsv')
    .filter(([doc, , kind]) => doc === document && kind !== EITHER_WAY)
    .map(([, line]) => Number(line));
}

/**
 * Say whether a sentence that a person cut out is in the clauses of a document, sign for sign but for their width.
 *
 * The number before it is the clause's marker and no part of it. A place that the scraper garbled may
 * stand as scraped or as a person would repair it.
 *
 * @param scraped texts by unit id, of `readScraped`
 */
export function isKept(
  unit: GoldUnit,
  scraped: ReadonlyMap<string, string>,
  clauses: readonly { sentences: readonly { text: string }[] }[],
): boolean {
  const wanted = [unit.text, scraped.get(unit.id) ?? unit.text].map(withoutMarker).map(asScraped);
  return clauses.some(({ sentences }) => {
    const text = asScraped(sentences.map((sentence) => sentence.text).join(''));
    return wanted.some((one) => text.includes(one));
  });
}
