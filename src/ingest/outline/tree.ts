import type { TrimmedLine } from '../trim/index.ts';
import { isArticle, type Marker, readMarker } from './numbering.ts';

/** A paragraph of the body: offsets in the text, and the text itself without its marker. */
export interface Paragraph {
  start: number;
  end: number;
  text: string;
}

/** A numbered unit with the paragraphs that stand under its number and the units below it. */
export interface Unit {
  marker: Marker | null;
  /** Where the marker begins. */
  start: number;
  paragraphs: Paragraph[];
  children: Unit[];
}

/** No document nests deeper; what does is laid flat. */
const DEEPEST = 12;

/**
 * Hang the body's lines into the tree that their numbers describe; unnumbered lines go with the unit above.
 *
 * @returns the units at the top, in order; text before the first number is units without a marker
 */
export function growTree(lines: readonly TrimmedLine[]): Unit[] {
  const root: Unit[] = [];
  const stack: Unit[] = [];
  for (const line of lines) {
    const marker = readMarker(line.text);
    if (marker && !isItemOfArticle(marker, stack)) {
      const unit = numbered(line, marker);
      while ((stack.at(-1)?.marker?.rank ?? -1) >= marker.rank || stack.length >= DEEPEST)
        stack.pop();
      (stack.at(-1)?.children ?? root).push(unit);
      stack.push(unit);
    } else {
      const paragraph = { start: line.start, end: line.end, text: line.text };
      const current = stack.at(-1);
      if (current) current.paragraphs.push(paragraph);
      else root.push({ marker: null, start: line.start, paragraphs: [paragraph], children: [] });
    }
  }
  return root;
}

/** （一）under 第三条 are items of one sentence (…应当具备下列条件：), no measures of their own. */
function isItemOfArticle(marker: Marker, stack: readonly Unit[]): boolean {
  const article = stack.at(-1);
  if (!article?.marker || !isArticle(article.marker) || marker.rank <= article.marker.rank)
    return false;
  return /[：:]$/u.test(article.paragraphs[0]?.text ?? '');
}

function numbered(line: TrimmedLine, marker: Marker): Unit {
  const start = line.start + marker.length;
  const text = line.text.slice(marker.length);
  return {
    marker,
    start: line.start,
    paragraphs: text === '' ? [] : [{ start, end: line.end, text }],
    children: [],
  };
}
