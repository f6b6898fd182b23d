/** Columns of a table of all that was found: one for each of several phrases of which any was asked for. */
import type { Reply } from './ask.client.ts';
import type { Hit } from './hit.client.ts';

/** More columns than these cannot be read beside each other. */
const MOST = 4;

export interface Column {
  /** The phrase as it was typed. */
  name: string;
  /** All that was looked up for it. */
  forms: ReadonlySet<string>;
}

/**
 * List the phrases that a query compares; none where it asks for one, or for several together.
 *
 * @example columnsOf(reply).map(({ name }) => name) // ['经费', '资助'] for 经费|资助
 */
export function columnsOf({ answer: { query, lookedUp } }: Reply): Column[] {
  const [group = [], ...others] = query.all;
  if (others.length > 0 || group.length < 2 || group.length > MOST) return [];
  return lookedUp
    .filter(({ phrase }) => group.includes(phrase))
    .map(({ phrase, forms }) => ({
      name: phrase,
      forms: new Set(forms.map((form) => form.phrase)),
    }));
}

/** What of a column stands at a place; other words for it too. */
export function soughtFor({ name, forms }: Column, { sought, why }: Hit): string[] {
  const others = new Set(why.filter(({ from }) => name.includes(from)).map(({ phrase }) => phrase));
  return sought.filter((phrase) => forms.has(phrase) || others.has(phrase));
}

/** Keep the first hits of each column, or of all where there are none. */
export function firstOfColumns(
  columns: readonly Column[],
  hits: readonly Hit[],
  most: number,
): Hit[] {
  if (columns.length === 0) return hits.slice(0, most);
  const first = columns.flatMap((column) =>
    hits.filter((hit) => soughtFor(column, hit).length > 0).slice(0, most),
  );
  const kept = new Set(first);
  return hits.filter((hit) => kept.has(hit));
}
