/** The menus of the header: at most one is open, and none stays open when a reader is done with it. */
const header = document.querySelector('.site-header');
const open = () => [...(header?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? [])];

/** A menu and what it opens. */
const foldOf = (menu: HTMLDetailsElement) => menu.parentElement;

function close(which: (fold: Element | null) => boolean): void {
  for (const menu of open()) if (which(foldOf(menu))) menu.open = false;
}

const isOutside = (target: EventTarget | null) => (fold: Element | null) =>
  !(target instanceof Node && fold?.contains(target));

addEventListener('click', ({ target }) => {
  close(isOutside(target));
  // Whoever comes back to the page, or stays on it, has chosen.
  if (target instanceof Element && target.closest('.site-header a')) close(() => true);
});

header?.addEventListener('focusout', (event) => {
  const { relatedTarget } = event as FocusEvent;
  // Without a target the window lost the focus, or something was pressed that takes none.
  if (relatedTarget) close(isOutside(relatedTarget));
});

addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const menu of open()) {
    const wasInside = foldOf(menu)?.contains(document.activeElement);
    menu.open = false;
    if (wasInside) menu.querySelector('summary')?.focus();
  }
});

header?.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    // Browsers that do not know menus of one name leave the others open.
    for (const menu of open()) if (menu !== target) menu.open = false;
    // The button of the search field is pressed to type.
    foldOf(target)?.querySelector<HTMLInputElement>(':scope > form input')?.focus();
  },
  // Does not bubble.
  true,
);

export {};
