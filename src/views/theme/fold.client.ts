/** Cells unfold by themselves where something in them is looked for. */

/** Unfold all that is folded within an element. */
export function unfoldWithin(root: Element): void {
  for (const fold of root.querySelectorAll<HTMLDetailsElement>('details.cell-fold'))
    fold.open = true;
}

// Who searches the page, or comes to a link by keyboard, scrolls a passage of limited height: it is shown whole then.
document.addEventListener(
  'scroll',
  ({ target }) => {
    const long =
      target instanceof Element && target.matches('.passage-text') && target.closest('.cell-long');
    if (long) unfoldWithin(long);
  },
  { capture: true, passive: true },
);
