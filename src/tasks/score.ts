/** `npm run score`: how well the ingest does against the hand labels of `tests/gold`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { annotate, compileCodebook } from '../ingest/annotate/index.ts';
import { document as documentSchema } from '../schema/document.ts';
import { type Theme, theme as themeSchema } from '../schema/theme.ts';
import { type GoldDocument, readGold } from './score/gold.ts';
import { ratios, type Score, type Scored, scoreAll } from './score/index.ts';
import { outlineOf } from './score/outline.ts';

const GOLD = 'tests/gold';
const THEMES = 'content/themes';
const DOCUMENTS = '.cache/documents';

/** Read the gold from the project's folder. */
export function loadGold(): GoldDocument[] {
  const names = [
    ...readdirSync(GOLD).filter((name) => name.endsWith('.tsv')),
    ...readdirSync(join(GOLD, 'units')).map((name) => `units/${name}`),
  ];
  return readGold(new Map(names.map((name) => [name, readFileSync(join(GOLD, name), 'utf8')])));
}

/** Read the themes from the project's folder, in the order of the codebook. */
export function loadThemes(): Theme[] {
  return readdirSync(THEMES)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const [, front = ''] = readFileSync(join(THEMES, name), 'utf8').split(/^---$/mu);
      return themeSchema.parse(parse(front));
    })
    .toSorted((a, b) => a.order - b.order);
}

/** Score annotation alone, on outlines made of the gold's own cuts. */
export function scoreAnnotation(): Score {
  const codebook = compileCodebook(loadThemes());
  const pairs = loadGold().map((gold) => {
    return [annotate(outlineOf(gold), codebook, { years: null, title: null }), gold] as const;
  });
  return scoreAll(pairs, false);
}

/** Score the documents of the last ingest, headings too; null where there are none. */
function scoreIngest(): Score | null {
  if (!existsSync(DOCUMENTS)) return null;
  const documents = readdirSync(DOCUMENTS)
    .filter((name) => name.endsWith('.json'))
    .map((name) => documentSchema.parse(JSON.parse(readFileSync(join(DOCUMENTS, name), 'utf8'))));
  const pairs = loadGold().flatMap((gold): (readonly [Scored, GoldDocument])[] => {
    const found = documents.find(({ source }) => source.file.startsWith(gold.id));
    return found ? [[found, gold]] : [];
  });
  return pairs.length === 0 ? null : scoreAll(pairs, true);
}

/** Lay the counts of a score out as a table. */
export function describeScore(title: string, { counts }: Score): string {
  const rows = [...counts].toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const lines = rows.map(([name, count]) => {
    const { precision, recall, f1 } = ratios(count);
    const numbers = [f1, precision, recall].map((value) => value.toFixed(3));
    const { hit, extra, missed } = count;
    return [
      name.padEnd(36),
      ...numbers,
      ...[hit, extra, missed].map((n) => `${n}`.padStart(4)),
    ].join('  ');
  });
  const head = `${title.padEnd(36)}  F1     prec.  recall   hit  extra missed`;
  return [head, ...lines].join('\n');
}

const ORDER = [
  'themes',
  'topics',
  'clause themes',
  'targets',
  'bodies',
  'cited',
  'clause headings',
];
const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

if (import.meta.main) {
  const annotation = scoreAnnotation();
  const ingest = scoreIngest();
  console.log(describeScore('annotation on the gold outline', annotation));
  if (ingest) console.log(`\n${describeScore('the whole ingest', ingest)}`);
  if (process.argv.includes('--differences')) {
    for (const { measure, document, place, extra, missed } of annotation.differences) {
      console.log(`\n${measure} ${document.slice(0, 3)} ${place}`);
      if (extra.length > 0) console.log(`  + ${extra.join(' ')}`);
      if (missed.length > 0) console.log(`  - ${missed.join(' ')}`);
    }
  } else console.log('\nnpm run score -- --differences shows where they differ.');
}
