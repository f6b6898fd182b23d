/** Where the tip of a mark stands, in pixels of the window. */

/** What the tip belongs to. */
export interface Anchor {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Where the pointer is, if there is one that can move on to the tip. */
  pointer?: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between the tip and the edges of the window. */
const EDGE = 8;
const GAP = 6;
/** From the pointer, so that it can go up and down the marks without meeting the tip. */
const ASIDE = 16;

const within = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Place a tip beside the pointer where there is room, or else above its mark, or else below it; always in the window.
 *
 * @param head height of what covers the top of the window
 */
export function placeTip(
  anchor: Anchor,
  tip: Size,
  window: Size,
  head: number,
): { left: number; top: number } {
  const last = { left: window.width - EDGE - tip.width, top: window.height - EDGE - tip.height };
  const first = head + EDGE;
  const { pointer } = anchor;
  if (pointer !== undefined) {
    const top = within((anchor.top + anchor.bottom - tip.height) / 2, first, last.top);
    for (const left of [pointer + ASIDE, pointer - ASIDE - tip.width]) {
      if (left >= EDGE && left <= last.left) return { left, top };
    }
  }
  const above = anchor.top - GAP - tip.height;
  const middle = pointer ?? (anchor.left + anchor.right) / 2;
  return {
    left: Math.max(EDGE, Math.min(middle - tip.width / 2, last.left)),
    top: within(above >= first ? above : anchor.bottom + GAP, first, last.top),
  };
}
