/** Search fields: a key leads there, and what they know of names is loaded when one goes there, not before. */

const FIELDS = 'form[role="search"] input[name="q"]';
/** Keys are letters there. */
const TYPED_IN = 'input, textarea, select, [contenteditable]';

const fields = [...document.querySelectorAll<HTMLInputElement>(FIELDS)];

for (const field of fields) {
  // From the start: what changes under a reader's hands is announced as something else.
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaHasPopup = 'listbox';
  field.ariaExpanded = 'false';
  field.autocomplete = 'off';
  field.setAttribute('aria-keyshortcuts', '/');
  field.addEventListener('focus', () => load(field));
  if (field === document.activeElement) load(field);
}

function load(field: HTMLInputElement): void {
  const before = field.value;
  // Without them a field does what it does without scripts.
  import('./suggestions.client.ts').then(({ suggest }) => suggest(field, before)).catch(() => {});
}

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || isComposing) return;
  if (target instanceof Element && target.closest(TYPED_IN)) return;
  const field = fields.find((one) => one.offsetParent !== null) ?? fields[0];
  if (!field) return;
  event.preventDefault();
  const menu = field.closest('.fold')?.querySelector('details');
  // On a phone the field stands behind a button, which takes one there.
  if (field.offsetParent === null && menu) menu.open = true;
  field.focus();
  field.select();
});

export {};
