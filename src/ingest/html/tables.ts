import type { Span } from '../../schema/common.ts';

/** A table of data on a page; all spans are of its source. */
export interface PageTable {
  /** Tags included. */
  span: Span;
  caption: Span | null;
  /** Its first row names the columns. */
  header: boolean;
  /** Rows of one length; null where a cell above or beside reaches in. */
  rows: (Span | null)[][];
}

interface Cell {
  /** In the page's text. */
  text: Span;
  /** Tags not included. */
  span: Span;
  heads: boolean;
  columns: number;
  rows: number;
}

interface OpenTable {
  start: number;
  rows: Cell[][];
  row: Cell[] | null;
  cell: Cell | null;
  inHead: boolean;
  nests: boolean;
  caption: Span | null;
  captionFrom: number | null;
  /** Line breaks between two cells of a row: tabs, if this turns out to be a table of data. */
  breaks: number[];
}

/** What is larger is a page laid out with a table, or beyond reading; it is read as lines. */
const LIMITS = { columns: 40, rows: 2000, cell: 800 };

interface Attributes {
  columns: number;
  rows: number;
  heads: boolean;
}

/**
 * Follow the tables of a page; tables that only lay a page out are not among `found`.
 *
 * @param characters the page's text as it grows; breaks between cells of data become tabs
 */
export class Tables {
  readonly found: PageTable[] = [];
  private readonly open: OpenTable[] = [];
  private readonly characters: string[];

  constructor(characters: string[]) {
    this.characters = characters;
  }

  startTable(at: number): void {
    const parent = this.open.at(-1);
    if (parent) parent.nests = true;
    this.open.push({
      start: at,
      rows: [],
      row: null,
      cell: null,
      inHead: false,
      nests: false,
      caption: null,
      captionFrom: null,
      breaks: [],
    });
  }

  startGroup(isHead: boolean): void {
    const table = this.open.at(-1);
    if (table) table.inHead = isHead;
  }

  startCaption(at: number): void {
    const table = this.open.at(-1);
    if (table) table.captionFrom = at;
  }

  endCaption(at: number): void {
    const table = this.open.at(-1);
    if (table?.captionFrom != null) table.caption = [table.captionFrom, at];
  }

  startRow(at: number): void {
    const table = this.open.at(-1);
    if (!table) return;
    this.endCell(at);
    table.row = [];
    table.rows.push(table.row);
  }

  /** @param at end of the start tag in the source */
  startCell(at: number, before: number, { columns, rows, heads }: Attributes): void {
    const table = this.open.at(-1);
    if (!table) return;
    this.endCell(before);
    if (!table.row) this.startRow(before);
    const here = this.characters.length;
    if ((table.row?.length ?? 0) > 0 && this.characters[here - 1] === '\n')
      table.breaks.push(here - 1);
    table.cell = {
      text: [here, here],
      span: [at, at],
      heads: heads || table.inHead,
      columns: clamp(columns, LIMITS.columns),
      rows: clamp(rows, LIMITS.rows),
    };
    table.row?.push(table.cell);
  }

  endCell(at: number): void {
    const table = this.open.at(-1);
    if (!table?.cell) return;
    table.cell.text[1] = this.characters.length;
    table.cell.span[1] = at;
    table.cell = null;
  }

  endTable(at: number, after: number): void {
    this.endCell(at);
    const table = this.open.pop();
    if (!table) return;
    const found = this.asData(table, after);
    if (!found) return;
    this.found.push(found);
    for (const place of table.breaks)
      if (this.characters[place] === '\n') this.characters[place] = '\t';
  }

  endAll(at: number): void {
    while (this.open.length > 0) this.endTable(at, at);
  }

  private asData(table: OpenTable, after: number): PageTable | null {
    // A table around another would be read again for each one inside it.
    if (table.nests || table.rows.length < 2 || table.rows.length > LIMITS.rows) return null;
    if (table.rows.some((row) => row.some(({ text }) => text[1] - text[0] > LIMITS.cell)))
      return null;
    const rows = table.rows.filter((row) => row.some((cell) => this.says(cell)));
    const width = Math.max(0, ...rows.map(widthOf));
    const several = rows.filter((row) => row.filter((cell) => this.says(cell)).length > 1);
    if (rows.length < 2 || width < 2 || width > LIMITS.columns) return null;
    if (several.length * 2 < rows.length) return null;
    const [first = [], ...others] = rows;
    // One cell over the whole width says what the table is.
    const titled = first.length === 1 && first[0]?.columns === width && others.length > 1;
    const body = titled ? others : rows;
    const grid = layOut(body);
    return (
      grid && {
        span: [table.start, after],
        caption: titled ? (first[0]?.span ?? null) : table.caption,
        header: this.isHeader(body[0] ?? [], width),
        rows: grid,
      }
    );
  }

  private textOf({ text }: Cell): string {
    return this.characters
      .slice(...text)
      .join('')
      .trim();
  }

  private says(cell: Cell): boolean {
    return this.textOf(cell) !== '';
  }

  /** Most pages mark no header: short different names over every column are one. */
  private isHeader(row: readonly Cell[], width: number): boolean {
    if (row.length > 0 && row.every(({ heads }) => heads)) return true;
    const texts = row.map((cell) => this.textOf(cell).replace(/\s/gu, ''));
    return (
      row.length === width &&
      new Set(texts).size === width &&
      texts.every((text) => /^\p{Script=Han}[^。；！？:：\d]{0,15}$/u.test(text))
    );
  }
}

const clamp = (count: number, most: number) =>
  Number.isFinite(count) ? Math.min(Math.max(1, Math.trunc(count)), most) : 1;

const widthOf = (row: readonly Cell[]) => row.reduce((sum, { columns }) => sum + columns, 0);

/** Give every cell its column; what a cell covers beyond its first place is null. Null where it gets too wide. */
function layOut(rows: readonly (readonly Cell[])[]): (Span | null)[][] | null {
  /** For each column, how many rows below are covered from above. */
  const covered: number[] = [];
  const lines: (Span | null)[][] = [];
  for (const row of rows) {
    const line: (Span | null)[] = [];
    let next = 0;
    for (let column = 0; next < row.length || column < covered.length; column++) {
      if (column >= LIMITS.columns) return null;
      const above = covered[column] ?? 0;
      const cell = above > 0 ? undefined : row[next++];
      covered[column] = Math.max(0, above - 1);
      line[column] = cell?.span ?? null;
      // Counted from this row on: passing these columns takes one off again.
      for (let more = 1; cell && more < cell.columns; more++)
        covered[column + more] = Math.max(covered[column + more] ?? 0, cell.rows);
      if (cell) covered[column] = cell.rows - 1;
    }
    lines.push(line);
  }
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? null));
}
