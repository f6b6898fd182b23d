/** The search field: a key leads there, and what it knows of names is loaded when one goes there, not before. */

/** Each page has one: in its header, or in a better place. */
const field = document.querySelector<HTMLInputElement>('[role="search"] [name="q"]');

if (field) {
  // From the start: what changes under a reader's hands is announced as something else.
  field.role = 'combobox';
  field.ariaExpanded = 'false';
  field.setAttribute('aria-keyshortcuts', '/');
  let before: string;
  // Whoever was there before this script is met typing; of several calls any may be answered first.
  field.onfocus = field.oninput = () => {
    before ??= field.value;
    // Without them the field does what it does without scripts.
    import('./suggestions.client.ts').then(({ suggest }) => suggest(field, before)).catch(() => {});
  };
}

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (!field || key !== '/' || ctrlKey || metaKey || altKey) return;
  // There it is a letter.
  if ((target as Element).closest?.('input,textarea,select,[contenteditable]')) return;
  event.preventDefault();
  // On a phone the field stands behind a button, which takes one there.
  if (!field.offsetParent) field.closest('.fold')?.querySelector('summary')?.click();
  field.focus();
  field.select();
});

export {};
