/** What a query asks for: one phrase, or any of several. */
import { fold as normalize } from './fold.ts';

/** Whoever asks for more can ask twice. */
const MOST = 12;

function phrasesOf(query: string): string[] {
  const phrases = query
    .split(/[|｜]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => normalize(phrase) !== '');
  return [...new Set(phrases)];
}

/**
 * Cut a query into the phrases of which any may stand in a place. No official text writes a bar.
 *
 * @example alternativesOf('经费 | 资助') // ['经费', '资助']
 * @example alternativesOf('|') // ['|']: there is nothing else to look for
 */
export function alternativesOf(query: string): string[] {
  const phrases = phrasesOf(query);
  return phrases.length > 0 ? phrases.slice(0, MOST) : [query];
}

/** List the phrases of a query that are too many to be looked up. */
export function beyondAlternatives(query: string): string[] {
  return phrasesOf(query).slice(MOST);
}
