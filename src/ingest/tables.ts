/** Tables of pages: which of them are the document's own, and where they stand in it. */
import type { Span } from '../schema/common.ts';
import type { Clause, Table } from '../schema/document.ts';
import type { Restored } from '../text/edited.ts';
import type { Line } from '../text/lines.ts';
import type { TrimmedLine } from './grammar/line.ts';
import type { FoundTable } from './html/tables.ts';
import { trim } from './trim/index.ts';

/** Lines of the document's own tables; until they are published no rule takes them for anything else. */
const RULE = 'table';

/**
 * Give every line a fate, the rows of tables among them.
 *
 * Tables between paragraphs of the body, or behind the heading of an attachment, are the document's own: their
 * rows go out with the rule `table`. All others are particulars or furniture of the page, line by line.
 */
export function trimWithTables(
  lines: readonly Line[],
  tables: readonly FoundTable[],
  restored: Restored,
): { lines: TrimmedLine[]; own: FoundTable[] } {
  if (tables.length === 0) return { lines: trim(lines), own: [] };
  const ordered = [...tables].sort((a, b) => a.text[0] - b.text[0]);
  const home = homes(lines, ordered, restored);
  const outside = trim(lines.filter((_, at) => home[at] === null));
  const own = new Set(ordered.filter((table) => isOwn(table, outside, restored)));
  const isRow = (at: number) => {
    const table = home[at];
    return table != null && own.has(table);
  };
  const rest = trim(lines.filter((_, at) => !isRow(at)));
  const rows = lines
    .filter((_, at) => isRow(at))
    .map((line) => ({ ...line, fate: 'metadata' as const, rule: RULE }));
  return {
    lines: [...rest, ...rows].sort((a, b) => a.start - b.start),
    own: ordered.filter((table) => own.has(table)),
  };
}

/** Publish the rows of tables, once nothing can be joined to them any more. */
export function publishTables(lines: readonly TrimmedLine[]): TrimmedLine[] {
  return lines.map((line) => (line.rule === RULE ? { ...line, fate: 'published' } : line));
}

/** Rows are published in their tables, not as paragraphs. */
export const isTableRow = ({ rule }: TrimmedLine): boolean => rule === RULE;

/** For each line the table that it stands in. */
function homes(
  lines: readonly Line[],
  tables: readonly FoundTable[],
  { origin }: Restored,
): (FoundTable | null)[] {
  let next = 0;
  return lines.map(({ start }) => {
    const at = origin[start] ?? 0;
    while ((tables[next]?.text[1] ?? Number.POSITIVE_INFINITY) <= at) next++;
    const table = tables[next];
    return table && table.text[0] <= at ? table : null;
  });
}

function isOwn({ text }: FoundTable, lines: readonly TrimmedLine[], { origin }: Restored): boolean {
  const at = lines.findIndex(({ start }) => (origin[start] ?? 0) >= text[0]);
  const before = at < 0 ? lines : lines.slice(0, at);
  const last = before.findLastIndex(({ fate }) => fate === 'published');
  if (last < 0) return false;
  if (last === before.length - 1) return true;
  if (at >= 0 && lines.slice(at).some(({ fate }) => fate === 'published')) return true;
  return before.slice(last).some(({ rule }) => rule === 'attachment-list');
}

/**
 * Put the document's own tables into the clauses that they stand behind.
 *
 * @param tables in the order of the text, in its coordinates before restoration
 */
export function attachTables(
  clauses: readonly Clause[],
  tables: readonly FoundTable[],
  restored: Restored,
): Clause[] {
  if (tables.length === 0) return [...clauses];
  const found = new Map<number, Table[]>();
  for (const table of tables) {
    const before = clauses.findLastIndex(
      ({ sentences }) => (sentences[0]?.span[0] ?? Number.POSITIVE_INFINITY) < table.text[0],
    );
    const home = Math.max(0, before);
    const after = clauses[home]?.sentences.findLast(({ span }) => span[0] < table.text[0]);
    const list = found.get(home) ?? [];
    found.set(home, list);
    list.push(readTable(table, after?.id ?? null, restored));
  }
  return clauses.map((clause, at) => {
    const own = found.get(at);
    return own ? { ...clause, tables: own } : clause;
  });
}

function readTable(table: FoundTable, after: string | null, restored: Restored): Table {
  const read = (cell: Span | null) => (cell ? readCell(cell, restored) : '');
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
function readCell([start, end]: Span, { text, origin }: Restored): string {
  return text
    .slice(lowerBound(origin, start), lowerBound(origin, end))
    .split(/[\n\r]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The first character that stands at a place of the seed or behind it. */
function lowerBound(origin: Uint32Array, place: number): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
