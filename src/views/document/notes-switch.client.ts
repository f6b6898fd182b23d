/** `<notes-switch>`: remembers whether a reader wants notes beside the text; style sheets do the rest. */

const KEY = 'duidu:notes';

/** Stores are closed to some readers, and full for others: then nothing is remembered. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(choice: string): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // The choice holds for this page.
  }
}

class NotesSwitch extends HTMLElement {
  connectedCallback(): void {
    const wanted = remembered();
    for (const input of this.querySelectorAll('input')) {
      if (wanted !== null) input.checked = input.value === wanted;
      input.addEventListener('change', () => remember(input.value));
    }
  }
}

customElements.define('notes-switch', NotesSwitch);

export {};
