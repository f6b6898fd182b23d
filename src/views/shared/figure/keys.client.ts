/** Which marks stand for the same as the one that is pointed at. */

/** What a mark stands for: `theme:funding`, `document:quanzhou-2023-secondary`; a curve has one for each end. */
export type Keys = ReadonlySet<string>;

export interface Mark {
  keys: Keys;
  /** The chart that it stands in; any value that tells charts apart. */
  chart: unknown;
}

/** Read the attribute `data-keys`. */
export function readKeys(written: string | null | undefined): Keys {
  return new Set((written ?? '').split(/\s+/).filter(Boolean));
}

/**
 * Find the marks that light up.
 *
 * Those whose keys are a part of the keys pointed at, or hold all of them; and in a chart where a mark that holds them
 * lights up, what else that mark joins, such as the far ends of the curves of a document.
 *
 * @returns one answer for each mark, in their order
 * @example litAmong(readKeys('theme:funding'), [{ keys: readKeys('theme:funding'), chart: 1 }]) // [true]
 */
export function litAmong(pointed: Keys, marks: readonly Mark[]): boolean[] {
  const joining = marks.filter(({ keys }) => keys.size > pointed.size && isPart(pointed, keys));
  return marks.map(
    ({ keys, chart }) =>
      isPart(keys, pointed) ||
      isPart(pointed, keys) ||
      joining.some((one) => one.chart === chart && isPart(keys, one.keys)),
  );
}

/** What stands for nothing is a part of nothing. */
const isPart = (part: Keys, whole: Keys) =>
  part.size > 0 && [...part].every((key) => whole.has(key));
