import { decimalsOf, isArabic, isArticle, type Marker, readMarker } from '../../text/numbering.ts';
import { findBareHeadings, maybeHeading } from '../grammar/bare.ts';
import type { TrimmedLine } from '../grammar/line.ts';

/** A paragraph of the body: offsets in the text, and the text itself without its marker. */
export interface Paragraph {
  start: number;
  end: number;
  text: string;
}

/** A numbered unit with the paragraphs that stand under its number and the units below it. */
export interface Unit {
  marker: Marker | null;
  /** It has no number, but its first paragraph is a heading. */
  titled?: true;
  /** Where the marker begins. */
  start: number;
  paragraphs: Paragraph[];
  children: Unit[];
}

/** A unit that others may still be hung into; deeper units have higher depths. */
interface Open {
  unit: Unit;
  depth: number;
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
  const stack: Open[] = [];
  const markers = lines.map(({ text }) => readMarker(text));
  const headings = markers.some((marker) => marker !== null)
    ? new Set<number>()
    : findBareHeadings(lines.map(({ text }) => text));
  for (const [at, line] of lines.entries()) {
    const marker = markers[at] ?? null;
    if (line.opens) stack.length = 0;
    if (marker && !isItemOfArticle(marker, stack)) {
      const unit = numbered(line, marker);
      const depth = depthOf(marker, stack);
      close(stack, depth);
      (stack.at(-1)?.unit.children ?? root).push(unit);
      stack.push({ unit, depth });
      continue;
    }
    const next = markers[at + 1] ?? null;
    const heads = next !== null && headsNext(line.text, lines[at - 1]?.text ?? '', next, stack);
    if (heads) close(stack, depthOf(next, stack));
    const paragraph = { start: line.start, end: line.end, text: line.text };
    const current = stack.at(-1)?.unit;
    const last = root.at(-1);
    const titled =
      headings.has(at) || (next !== null && (heads || !current) && maybeHeading(line.text));
    if (titled || !(last?.titled || (current && !heads))) {
      const unit = unnumbered(paragraph, titled);
      (stack.at(-1)?.unit.children ?? root).push(unit);
    } else (last?.titled ? last : current)?.paragraphs.push(paragraph);
  }
  return root;
}

/** Kinds stand one in another by their rank, but `2.1` stands in `2.` where that is open, and `2.1.1` in `2.1`. */
function depthOf(marker: Marker, stack: readonly Open[]): number {
  const [first, ...others] = decimalsOf(marker);
  if (first === undefined) return marker.rank;
  const above = stack.findLast(({ unit }) => unit.marker && isArabic(unit.marker));
  const base = above?.unit.marker?.label === first ? above.depth : marker.rank;
  return base + others.length / 10;
}

/** Close the units beside and below which a unit of this depth stands. */
function close(stack: Open[], depth: number): void {
  while ((stack.at(-1)?.depth ?? -1) >= depth || stack.length >= DEEPEST) stack.pop();
}

const LONGEST_HEADING = 30;
/** Text before a heading is a paragraph, not a heading that waits for its own. */
const SHORTEST_PARAGRAPH = 20;

/**
 * `2024年工作安排` between two measures is a heading of what follows, not the end of the measure before it.
 *
 * A short line without signs of a sentence, behind a whole paragraph, above a number that goes on or begins anew.
 */
function headsNext(text: string, before: string, next: Marker, stack: readonly Open[]): boolean {
  if (text.length > LONGEST_HEADING || /[。；：！？]|[）)]$/u.test(text)) return false;
  if (before.length < SHORTEST_PARAGRAPH || !/[。！？）)”]$/u.test(before)) return false;
  return stack.some(({ unit }) => unit.marker?.rank === next.rank);
}

/** （一）under 第三条 are items of one sentence (…应当具备下列条件：), no measures of their own. */
function isItemOfArticle(marker: Marker, stack: readonly Open[]): boolean {
  const article = stack.at(-1)?.unit;
  if (!article?.marker || !isArticle(article.marker) || marker.rank <= article.marker.rank)
    return false;
  return /[：:]$/u.test(article.paragraphs[0]?.text ?? '');
}

const unnumbered = (paragraph: Paragraph, titled: boolean): Unit => ({
  marker: null,
  ...(titled ? { titled: true } : {}),
  start: paragraph.start,
  paragraphs: [paragraph],
  children: [],
});

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
