/** Elements made of other elements and of text: whatever the text holds, it never becomes markup. */

export type Child = Node | string;

/**
 * Make an element.
 *
 * @param className none where it is empty
 * @example element('p', 'lead', '第', element('b', '', '3'), '条')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/**
 * Make a button that does something on the page.
 *
 * @param name what it says; empty where a label or a style says it
 */
export function button(className: string, name: string, press: () => void): HTMLButtonElement {
  const made = element('button', className, name);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** Make a choice of a `<select>`. */
export function option(value: string, name: string): HTMLOptionElement {
  const made = element('option', '', name);
  made.value = value;
  return made;
}

/** Let the button of an element say what pressing it does, and whether what it opens is open. */
export function tellOpen(root: Element | null, open: boolean, label: string): void {
  const found = root?.querySelector('button');
  found?.setAttribute('aria-expanded', String(open));
  found?.setAttribute('aria-label', label);
}

/** Make a link. */
export function link(href: string, className: string, ...children: Child[]): HTMLAnchorElement {
  const made = element('a', className, ...children);
  made.href = href;
  return made;
}

/** Tell whether a click means another tab or window: the link leads there by itself. */
export function meansElsewhere(event: Event): boolean {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
}
