/** Text that was wrapped at the width of a page: how wide its lines are, and which of them are full. */

/** Text of this many lines can show the width it was wrapped at … */
const WRAPPED_LINES = 4;
/** … if this share of them come close to the longest. */
const WRAPPED_SHARE = 0.4;
/** Lines of wrapped text differ by a sign that may not begin a line, or half of a Latin word. */
const RAGGED = 3;
/** Pages narrower or wider than this are not wrapped; their paragraphs happen to be alike. */
export const WIDTHS = { narrowest: 18, widest: 60 };

/** The width at which a text was wrapped, in Chinese characters; null where it was not. */
export function wrapWidth(texts: readonly string[]): number | null {
  const widths = texts.map(widthOf);
  const longest = widths.reduce((most, width) => Math.max(most, width), 0);
  const full = widths.filter((width) => width >= longest - RAGGED).length;
  const wrapped = full >= WRAPPED_LINES || full >= widths.length * WRAPPED_SHARE;
  const plausible = longest >= WIDTHS.narrowest && longest <= WIDTHS.widest;
  return plausible && widths.length >= WRAPPED_LINES && wrapped ? longest : null;
}

/** A page's frame may have this share of lines that are wider than its text. */
const FRAME_SHARE = 0.1;
const FULL_SHARE = 0.2;

/**
 * The same for a text that still has its page around it, where single lines are longer than those of the text.
 *
 * @param texts all lines of the page
 */
export function usualWidth(texts: readonly string[]): number | null {
  const widths = texts.map(widthOf).sort((a, b) => b - a);
  const wider = Math.floor(widths.length * FRAME_SHARE);
  for (const width of new Set(widths.slice(0, wider + 1))) {
    if (width < WIDTHS.narrowest) return null;
    const full = widths.filter((one) => one <= width && one >= width - RAGGED).length;
    if (width <= WIDTHS.widest && full >= Math.max(WRAPPED_LINES, widths.length * FULL_SHARE))
      return width;
  }
  return null;
}

/** Tell whether a line reaches the width it was wrapped at. */
export const isFull = (text: string, width: number): boolean =>
  widthOf(lastRow(text, width)) >= width - RAGGED;

/**
 * The width of the longest line; null where it is too short or too long for a row of a page.
 *
 * @param texts all lines of the page
 */
export function longestWidth(texts: readonly string[]): number | null {
  const longest = texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
  return longest >= WIDTHS.narrowest && longest <= WIDTHS.widest ? longest : null;
}

/** A Latin letter or digit takes half the room of a Chinese character. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2000 ? 0.5 : 1;
  return width;
}

/** Of a paragraph put together so far, about the row that was added last. */
const lastRow = (text: string, width: number) => text.slice(-Math.ceil(width));
