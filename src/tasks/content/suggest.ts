import { closest, distance } from 'fastest-levenshtein';

/**
 * Say what to do about an unknown word: the known word that it is a slip of, or all known words where they are few.
 *
 * @example suggest('qingdoa', ['qingdao', 'xiamen'], 'a region id') // 'Did you mean "qingdao"?'
 */
export function suggest(word: string, known: readonly string[], what: string): string {
  const nearest = known.length > 0 ? closest(word, known) : null;
  // More than a third of the letters wrong is another word, not a slip of this one.
  if (nearest && distance(word, nearest) <= Math.max(1, Math.floor(word.length / 3))) {
    return `Did you mean "${nearest}"?`;
  }
  return known.length > 0 && known.length <= 20
    ? `Use ${what}: ${known.join(', ')}.`
    : `Use ${what}.`;
}
