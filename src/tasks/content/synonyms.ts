import type { Problem } from '../../schema/problem.ts';
import type { Theme } from '../../schema/theme.ts';
import { keyOf } from '../../text/key.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Check the synonyms and short names of a theme: no word stands in two places, in whichever theme.
 *
 * @param known in which theme each word stands, of the themes read before; the words of this one are added
 * @example checkSynonyms(theme, yaml, known)[0]?.message // 'the word "延时服务" stands in two groups'
 */
export function checkSynonyms(
  { id, synonyms = [], shortNames = {} }: Theme,
  { problem }: YamlFile<Theme>,
  known: Map<string, string>,
): Problem[] {
  const words: [word: string, path: PropertyKey[]][] = [];
  for (const [g, group] of synonyms.entries()) {
    for (const [at, word] of group.entries()) words.push([word, ['synonyms', g, at]]);
  }
  for (const word of Object.keys(shortNames)) words.push([word, ['shortNames', word]]);
  return words.flatMap(([word, path]) => {
    const key = keyOf(word).text;
    const owner = known.get(key);
    if (owner === undefined) {
      known.set(key, id);
      return [];
    }
    const other = owner === id ? '' : `, the other in "${owner}"`;
    const message = `the word "${word}" stands in two groups${other}`;
    return [problem(path, message, 'Put all words for one thing in one group, each of them once.')];
  });
}
