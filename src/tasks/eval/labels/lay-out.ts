/** The scores as the method page reads them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../../schema/document.ts';
import type { GoldScore } from '../../../schema/scores.ts';
import type { Output } from '../../build-corpus.ts';
import type { Content } from '../../content/index.ts';
import { GOLD, scoreContent } from '../labels.ts';
import { ratios, type Score } from './index.ts';

export const scoresFolder = '.cache/scores';

/** What the page shows, in this order; each core theme follows by itself. */
const MEASURES = ['themes', 'topics', 'clause themes', 'targets', 'bodies', 'cited'];

/**
 * Score documents against the hand labels and lay the figures out: a JSON file a set.
 *
 * @param root the project's folder; where it has no hand labels, there is nothing to lay out
 */
export async function layOutScores(
  root: string,
  content: Content,
  documents: readonly Document[],
): Promise<Output> {
  if (!existsSync(join(root, GOLD))) return new Map();
  const { ingest, unseen, blind } = await scoreContent(root, content, documents);
  const core = content.themes.filter(({ kind }) => kind === 'core').map(({ id }) => id);
  const sets: [GoldScore['set'], Score][] = [
    ['corpus', ingest],
    ['unseen', unseen],
    ['blind', blind],
  ];
  return new Map(
    sets.map(([set, score]) => [
      `${scoresFolder}/${set}.json`,
      `${JSON.stringify(figuresOf(set, score, [...MEASURES, ...core]))}\n`,
    ]),
  );
}

function figuresOf(set: GoldScore['set'], score: Score, measures: readonly string[]): GoldScore {
  return {
    set,
    documents: score.documents,
    sentences: score.sentences,
    measures: measures.flatMap((measure) => {
      const count = score.counts.get(measure);
      return count ? [{ measure, ...count, ...ratios(count) }] : [];
    }),
  };
}
