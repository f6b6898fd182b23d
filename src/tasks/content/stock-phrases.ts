import type { Problem } from '../../schema/problem.ts';
import { type StockPhrase, stockPhrases as shape } from '../../schema/stock-phrase.ts';
import { loadYaml } from './yaml.ts';

const FILE = 'content/stock-phrases.yaml';

/**
 * Read the phrases of national policy, each with an id and a text of its own.
 *
 * @example (await loadStockPhrases('.')).stockPhrases[0]?.text // '以习近平新时代中国特色社会主义思想为指导'
 */
export async function loadStockPhrases(
  root: string,
): Promise<{ stockPhrases: StockPhrase[]; problems: Problem[] }> {
  const yaml = await loadYaml(root, FILE, shape);
  const stockPhrases = yaml.value ?? [];
  const problems = [...yaml.problems];
  for (const key of ['id', 'text'] as const) {
    const first = new Map<string, number>();
    stockPhrases.forEach((stockPhrase, index) => {
      const value = stockPhrase[key];
      const before = first.get(value);
      first.set(value, before ?? index);
      if (before === undefined) return;
      const message = `the ${key} "${value}" stands in entry ${before + 1} already`;
      const fix = key === 'id' ? 'Give one of the two another id.' : 'Make one entry of the two.';
      problems.push(yaml.problem([index, key], message, fix));
    });
  }
  return { stockPhrases, problems };
}
