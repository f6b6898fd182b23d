import type { Fate } from '../../schema/document.ts';

/** How a kind of line of a page's frame is told. */
export interface LineRule {
  rule: string;
  fate: Fate;
  pattern: RegExp;
  /** True where whole sentences may be meant: remarks of the page, not of the paper. */
  running?: true;
  examples: string[];
}
