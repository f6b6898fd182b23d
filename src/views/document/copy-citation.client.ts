/** `<copy-citation>`: gives a reference its button, and dates it with the day it is copied. */
import { copyText, sayOn, today } from '../shared/client/clipboard.client.ts';
import { button } from '../shared/client/element.client.ts';
import { addressHere } from '../shared/client/here.client.ts';
import { clientWords as w } from '../shared/client/words.ts';

class CopyCitation extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details || this.querySelector('button')) return;
    details.addEventListener('toggle', () => this.fillAddress());
    const copy = button('', w.copyReference, () => void this.copy(copy));
    copy.ariaLabel = `${w.copyReference}：${details.querySelector('summary')?.ariaLabel}`;
    this.append(' ', copy);
  }

  /** The site may not know where it lives; the page that is read does. */
  private fillAddress(): void {
    const { path } = this.dataset;
    const text = this.querySelector('p')?.lastChild;
    if (!path || !text) return;
    text.textContent = (text.textContent ?? '').replace(path, () => addressHere(path));
    delete this.dataset.path;
  }

  private async copy(copy: HTMLButtonElement): Promise<void> {
    this.fillAddress();
    const accessed = this.querySelector('[data-accessed]');
    const lead = accessed?.getAttribute('data-accessed') ?? '';
    if (accessed) accessed.textContent = `${lead}[${today()}]`;
    const text = this.querySelector('p')?.textContent ?? '';
    const isCopied = await copyText(text);
    // Clipboards are closed to pages without TLS: open the text, so that it can be taken by hand.
    if (!isCopied) this.querySelector('details')?.setAttribute('open', '');
    sayOn(copy, isCopied ? w.copied : w.copyFailed);
  }
}

customElements.define('copy-citation', CopyCitation);
