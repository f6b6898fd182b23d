/** Narrow matches by region, document, year and theme, and count what each choice would leave. */
import type { CatalogueDocument, Match } from './matches.ts';

/** What is chosen; an empty string leaves a facet open. */
export interface Choice {
  /** Names from the province down, joined by `/`; a place includes all below it. */
  region: string;
  /** Id of a document. */
  document: string;
  year: string;
  /** Id of a theme. */
  theme: string;
}

export type Facet = keyof Choice;

export const FACETS: readonly Facet[] = ['region', 'document', 'year', 'theme'];

/**
 * List the values of a match in a facet.
 *
 * A county is also of its city and its province; a plan for three years is of each of them.
 */
export function valuesOf(match: Match, facet: Facet): string[] {
  const { path, years } = match.document;
  if (facet === 'region') return path.map((_, level) => path.slice(0, level + 1).join('/'));
  if (facet === 'document') return [match.document.id];
  if (facet === 'year') return yearsIn(years).map(String);
  return match.themes;
}

/** List the years from the first to the last, both included. */
export function yearsIn(years: CatalogueDocument['years']): number[] {
  if (years === null) return [];
  return Array.from({ length: years.to - years.from + 1 }, (_, at) => years.from + at);
}

/** Keep the matches that fit a choice, but for one facet that may be left out. */
export function narrow(matches: readonly Match[], choice: Choice, without?: Facet): Match[] {
  const closed = FACETS.filter((facet) => facet !== without && choice[facet] !== '');
  return matches.filter((match) =>
    closed.every((facet) => valuesOf(match, facet).includes(choice[facet])),
  );
}

/**
 * Count the matches of each value of a facet, given what is chosen in the others.
 *
 * @example countValues(matches, choice, 'year') // Map { '2022' => 3, '2023' => 14 }
 */
export function countValues(
  matches: readonly Match[],
  choice: Choice,
  facet: Facet,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of narrow(matches, choice, facet)) {
    for (const value of valuesOf(match, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** What is chosen that the corpus does not have. */
export interface UnknownValue {
  facet: Facet;
  value: string;
}

/**
 * Leave out of a choice what the corpus does not have, and say what that is.
 *
 * @param values all values of each facet
 * @example checkChoice({ ...open, year: '1999' }, values).unknown // [{ facet: 'year', value: '1999' }]
 */
export function checkChoice(
  choice: Choice,
  values: Readonly<Record<Facet, ReadonlySet<string>>>,
): { choice: Choice; unknown: UnknownValue[] } {
  const { region, document, year, theme } = choice;
  const known = { region, document, year, theme };
  const unknown = FACETS.flatMap((facet) => {
    const value = choice[facet];
    if (value === '' || values[facet].has(value)) return [];
    known[facet] = '';
    return [{ facet, value }];
  });
  return { choice: known, unknown };
}
