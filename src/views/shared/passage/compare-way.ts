import { MOST } from '../../../compare/limits.ts';
import type { Clause, Sentence } from '../../../schema/document.ts';
import { address } from '../../../site/address.ts';

/**
 * Say where a sentence is compared: on its topic, on a theme of its clause, or where it has none on all core themes.
 *
 * @param documents the sentence's own first, then those that it is to be compared with; as many as can be are taken
 * @example compareWay(['jinjiang-2023-basic'], clause, sentence) // '/compare/?theme=…&documents=jinjiang-2023-basic&topic=…'
 */
export function compareWay(
  documents: readonly string[],
  { themes }: Pick<Clause, 'themes'>,
  { labels: [label] }: Pick<Sentence, 'labels'>,
): string {
  const chosen = [...new Set(documents)].slice(0, MOST);
  return address.compare(label?.theme ?? themes[0] ?? null, chosen, label?.topic ?? null);
}
