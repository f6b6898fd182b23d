/** `<copy-citation>`: gives a reference its button, and dates it with the day it is copied. */
import { addressHere } from '../shared/client/here.client.ts';

/** Today in the reader's own time, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

let speaker: HTMLElement | null = null;

/** Say something to screen readers, in one place for all buttons of the page. */
function announce(message: string): void {
  if (!speaker) {
    speaker = document.createElement('p');
    speaker.setAttribute('role', 'status');
    speaker.className = 'visually-hidden';
    document.body.append(speaker);
  }
  speaker.textContent = message;
}

class CopyCitation extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.fillAddress();
    button.hidden = false;
    button.addEventListener('click', () => this.copy(button));
  }

  /** The site may not know where it lives; the page that is read does. */
  private fillAddress(): void {
    const { path } = this.dataset;
    const text = this.querySelector('p')?.lastChild;
    if (!path || !text) return;
    text.textContent = (text.textContent ?? '').replace(path, () => addressHere(path));
    delete this.dataset.path;
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const accessed = this.querySelector('[data-accessed]');
    const lead = accessed?.getAttribute('data-accessed') ?? '';
    if (accessed) accessed.textContent = `${lead}[${today()}]`;
    const text = this.querySelector('p')?.textContent ?? '';
    const name = button.textContent;
    let outcome = this.getAttribute('data-copied') ?? '';
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Clipboards are closed to pages without TLS: open the text, so that it can be taken by hand.
      outcome = this.getAttribute('data-failed') ?? '';
      this.querySelector('details')?.setAttribute('open', '');
    }
    announce(outcome);
    button.textContent = outcome;
    setTimeout(() => {
      button.textContent = name;
    }, 2000);
  }
}

customElements.define('copy-citation', CopyCitation);
