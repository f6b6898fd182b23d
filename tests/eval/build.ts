/** `npm run eval:build`: what a finished build keeps of its promises, in figures; `npm run eval:labels` has the details. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeed } from '../../src/ingest/read/seed.ts';
import { type Document, document as documentSchema } from '../../src/schema/document.ts';
import { ratios } from '../../src/tasks/eval/labels/index.ts';
import { boilerplateLines, isKept, loadGold, readScraped } from './build/gold.ts';
import { ledgerFaults, publishedLines } from './build/ledger.ts';
import { LONG_READ, pagesOf, weigh } from './build/weight.ts';
import { scoreProject } from './labels.ts';

const DIST = 'dist';

/** Read the documents as they are published. */
function loadPublished(): Document[] {
  const folder = join(DIST, 'data/documents');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => documentSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

function print(name: string, value: string): void {
  console.log(`${name.padEnd(40)}${value}`);
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

if (import.meta.main) {
  const documents = loadPublished();
  const pairs = loadGold().flatMap((gold) => {
    const document = documents.find(({ source }) => source.file.startsWith(gold.id));
    return document ? [{ gold, document }] : [];
  });
  print('documents with hand labels', `${pairs.length} of ${documents.length}`);

  const kept = pairs.flatMap(({ gold, document }) => {
    const scraped = readScraped(gold.id);
    return gold.clauses.flatMap(({ units }) =>
      units.map((unit) => isKept(unit, scraped, document.clauses)),
    );
  });
  print('text kept (gold sentences)', `${kept.filter(Boolean).length} of ${kept.length}`);

  const { annotation, ingest } = await scoreProject('.');
  const headings = ingest.counts.get('clause headings');
  if (headings) print('clause headings, F1', ratios(headings).f1.toFixed(3));

  const boilerplate = pairs.flatMap(({ gold, document }) => {
    const published = publishedLines(document.ledger, seedOf(document));
    return boilerplateLines(gold.id).map((line) => !published.has(line));
  });
  print(
    'boilerplate lines kept out',
    `${boilerplate.filter(Boolean).length} of ${boilerplate.length}`,
  );

  for (const document of documents) {
    const { gaps, overlaps } = ledgerFaults(document.ledger, seedOf(document).length);
    print(`ledger of ${document.id}`, `${gaps} gaps, ${overlaps} overlaps`);
  }

  const pages = Object.values(LONG_READ).flatMap((kind) => pagesOf(DIST, kind));
  const weights = pages.map((page) => weigh(DIST, page, process.env.BASE_PATH ?? '/'));
  const heaviest = (of: 'script' | 'style' | 'all') =>
    Math.max(0, ...weights.map((weight) => weight[of]));
  print(
    `${pages.length} reading and document pages`,
    `at most ${kB(heaviest('script'))} of JavaScript, ${kB(heaviest('style'))} of CSS and ${kB(heaviest('all'))} in all, compressed`,
  );

  for (const [where, { counts }] of [
    ['on the gold outline', annotation],
    ['of the whole ingest', ingest],
  ] as const) {
    for (const measure of ['themes', 'topics']) {
      const count = counts.get(measure);
      if (count) print(`labels ${where}, ${measure}, F1`, ratios(count).f1.toFixed(3));
    }
  }
}

/** The decoded text of the seed that a document was made from. */
function seedOf({ source }: Document): string {
  return readSeed(source.file, readFileSync(join('seeds', source.file))).text;
}
