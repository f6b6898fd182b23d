/** `<copy-citation>`: gives a reference its button, its address where it has none, and the day it is copied. */
import { copyText, sayOn, today } from '../shared/client/clipboard.client.ts';
import { button } from '../shared/client/element.client.ts';
import { addressHere } from '../shared/client/here.client.ts';
import { clientWords as w } from '../shared/client/words.ts';

/** Behind the day of the visit stands a path where the site does not know its address: up to a stop or the end. */
const PATH = /^(\. )(\/[^\s（]{1,300}?)(?=\. |$)/;

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
    const text = this.querySelector('p')?.lastChild;
    if (!text) return;
    const named = (_: string, stop: string, path: string) => stop + addressHere(path);
    text.textContent = (text.textContent ?? '').replace(PATH, named);
  }

  private async copy(copy: HTMLButtonElement): Promise<void> {
    this.fillAddress();
    const accessed = this.querySelector('[data-accessed]');
    const lead = accessed?.getAttribute('data-accessed') ?? '';
    if (accessed) accessed.textContent = `${lead}[${today()}]`;
    const isCopied = await copyText(this.querySelector('p')?.textContent ?? '');
    // Clipboards are closed to pages without TLS: open the text, so that it can be taken by hand.
    if (!isCopied) this.querySelector('details')?.setAttribute('open', '');
    sayOn(copy, isCopied ? w.copied : w.copyFailed);
  }
}

customElements.define('copy-citation', CopyCitation);
