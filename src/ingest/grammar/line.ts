import type { Fate } from '../../schema/document.ts';
import type { Line } from '../../text/lines.ts';

/** A row of a page's table of metadata fields: `索 引 号:QZ06101` is `{ key: 'indexNumber', value: 'QZ06101' }`. */
export interface Pair {
  key: string;
  value: string;
}

export interface TrimmedLine extends Line {
  fate: Fate;
  rule: string;
  /** What a line of metadata fields says. */
  pairs?: Pair[];
  /** The first of an attachment: what stands above it is of another text. */
  opens?: true;
  /** It goes on with the paragraph of the line before it. */
  joins?: true;
}

/** The rule of lines that are rows of a table of the document's own; they are published in it, not as paragraphs. */
export const ROW = 'table';

export const isRow = ({ rule }: Pick<TrimmedLine, 'rule'>): boolean => rule === ROW;

/** The rule of lines that may be the page's as well as the paper's: they are published, and a person is told. */
export const UNSURE = 'unsure';

/** How a kind of line of a page's frame is told. */
export interface LineRule {
  rule: string;
  fate: Fate;
  pattern: RegExp;
  /** True where whole sentences may be meant: remarks of the page, not of the paper. */
  running?: true;
  examples: string[];
}
