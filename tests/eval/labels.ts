/** `npm run eval:labels`: how well the ingest does against the hand labels of `tests/gold`. */
import { join } from 'node:path';
import process from 'node:process';
import { annotate, compileCodebook } from '../../src/ingest/annotate/index.ts';
import { ingestAll } from '../../src/tasks/build-corpus.ts';
import { loadContent } from '../../src/tasks/content/index.ts';
import { ratios, type Score, scoreAll } from '../../src/tasks/eval/labels/index.ts';
import { GOLD, loadGold, type Scores, scoreContent } from '../../src/tasks/eval/labels.ts';
import { outlineOf } from './labels/outline.ts';

/**
 * Score the themes and the seeds of a project's folder.
 *
 * @returns also the score of annotation alone, on outlines made of the gold's own cuts
 * @example ratios((await scoreProject('.')).ingest.counts.get('themes')).f1
 */
export async function scoreProject(root: string): Promise<Scores & { annotation: Score }> {
  const { content } = await loadContent(root);
  const codebook = compileCodebook(content.themes);
  const annotated = (await loadGold(join(root, GOLD))).map((one) => {
    return [annotate(outlineOf(one), codebook, { years: null, title: null }), one] as const;
  });
  return {
    annotation: scoreAll(annotated, false),
    ...(await scoreContent(root, content, ingestAll(content))),
  };
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

/** Lay the counts of a score out as a table. */
export function describeScore(title: string, { counts }: Score): string {
  const rows = [...counts].toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const lines = rows.map(([name, count]) => {
    const { precision, recall, f1 } = ratios(count);
    const shares = [f1, precision, recall].map((value) => value.toFixed(3));
    const counted = [count.hit, count.extra, count.missed].map((value) => `${value}`.padStart(5));
    return [name.padEnd(36), ...shares, ...counted].join('  ');
  });
  return [`${title.padEnd(36)}  F1     prec.  recall   hit  extra missed`, ...lines].join('\n');
}

function describeDifferences({ differences }: Score): string {
  return differences
    .map(({ measure, document, place, extra, missed }) =>
      [
        `${measure}: ${document.slice(0, 3)} ${place}`,
        ...(extra.length > 0 ? [`  too much: ${extra.join(', ')}`] : []),
        ...(missed.length > 0 ? [`  missed: ${missed.join(', ')}`] : []),
      ].join('\n'),
    )
    .join('\n');
}

if (import.meta.main) {
  const { annotation, ingest, unseen, blind } = await scoreProject(process.cwd());
  console.log(describeScore('annotation on the gold outline', annotation));
  console.log(`\n${describeScore('the whole ingest', ingest)}`);
  console.log(`\n${describeScore('unseen documents, whole ingest', unseen)}`);
  console.log(`\n${describeScore('blind documents, whole ingest', blind)}`);
  console.log(
    process.argv.includes('--differences')
      ? `\n${describeDifferences(ingest)}\n\n${describeDifferences(unseen)}\n\n${describeDifferences(blind)}`
      : '\nnpm run eval:labels -- --differences shows where they differ.',
  );
}
