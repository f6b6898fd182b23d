/** Tables of a page that are the document's own go into the clauses that they stand behind. */
import type { Span } from '../schema/common.ts';
import type { Clause, Table } from '../schema/document.ts';
import { type Edited, placeIn } from '../text/edited.ts';
import type { PageTable } from './html/tables.ts';

/**
 * Put the document's own tables into the clauses that they stand behind.
 *
 * @param tables in the order of the text
 */
export function attachTables(
  clauses: readonly Clause[],
  tables: readonly PageTable[],
  edited: Edited,
): Clause[] {
  if (tables.length === 0) return [...clauses];
  const found = new Map<number, Table[]>();
  for (const table of tables) {
    const before = clauses.findLastIndex(
      ({ sentences }) => (sentences[0]?.span[0] ?? Number.POSITIVE_INFINITY) < table.span[0],
    );
    const home = Math.max(0, before);
    const after = clauses[home]?.sentences.findLast(({ span }) => span[0] < table.span[0]);
    const list = found.get(home) ?? [];
    found.set(home, list);
    list.push(readTable(table, after?.id ?? null, edited));
  }
  return clauses.map((clause, at) => {
    const own = found.get(at);
    return own ? { ...clause, tables: own } : clause;
  });
}

function readTable(table: PageTable, after: string | null, edited: Edited): Table {
  const read = (cell: Span | null) => (cell ? readCell(cell, edited) : '');
  const rows = table.rows.map((row) => row.map(read));
  const [first = [], ...others] = rows;
  return {
    after,
    caption: (table.caption && read(table.caption)) || null,
    header: table.header ? first : null,
    rows: table.header ? others : rows,
    span: table.span,
  };
}

/** The restored text of a cell; its lines are kept apart. */
const readCell = ([start, end]: Span, edited: Edited): string =>
  edited.text
    .slice(placeIn(edited, start), placeIn(edited, end))
    .split(/[\n\r]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
