/**
 * Move the focus to the passage that the address names, so that reading and tabbing go on from
 * there. The mark itself is `:target`, and works without this.
 */
function focusTarget(): void {
  const id = targetId(location.hash.slice(1));
  const passage = id ? document.getElementById(id) : null;
  if (!passage) return;
  // Not every browser opens what it looks into.
  for (let fold = passage.closest('details'); fold; ) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
  if (!passage.hasAttribute('tabindex')) passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
  passage.scrollIntoView({ block: 'start' });
}

/** Addresses are typed and cut by people: one that decodes to nothing names nothing. */
function targetId(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}

addEventListener('hashchange', focusTarget);
focusTarget();

export {};
