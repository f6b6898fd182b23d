/** What a query asks for: one phrase, or any of several. */
import { normalize } from './text.ts';

/** Whoever asks for more can ask twice. */
const MOST = 12;

/**
 * Cut a query into the phrases of which any may stand in a place. No official text writes a bar.
 *
 * @example alternativesOf('经费 | 资助') // ['经费', '资助']
 * @example alternativesOf('|') // ['|']: there is nothing else to look for
 */
export function alternativesOf(query: string): string[] {
  const phrases = query
    .split(/[|｜]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => normalize(phrase) !== '');
  return phrases.length > 0 ? [...new Set(phrases)].slice(0, MOST) : [query];
}
