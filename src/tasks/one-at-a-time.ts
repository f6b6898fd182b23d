/**
 * Keep an action from overlapping with itself: asked for while it runs, it runs once more when it has ended, however
 * often it was asked for.
 *
 * @returns asks for the action; fulfilled, or rejected, when a run that began after the asking has ended
 * @example const refresh = oneAtATime(() => writeAll()); refresh(); refresh();
 */
export function oneAtATime(action: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= last
      .catch(() => {})
      .then(() => {
        next = null;
        last = action();
        return last;
      });
    return next;
  };
}
