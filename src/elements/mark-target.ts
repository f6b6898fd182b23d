/**
 * Move the focus to the passage that the address names, so that reading and tabbing go on from
 * there. The mark itself is `:target`, and works without this.
 */
function focusTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const passage = id ? document.getElementById(id) : null;
  if (!passage) return;
  if (!passage.hasAttribute('tabindex')) passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
  passage.scrollIntoView({ block: 'start' });
}

addEventListener('hashchange', focusTarget);
focusTarget();

export {};
