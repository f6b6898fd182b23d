/**
 * `<copy-citation>`: a reference that can be opened and copied, with the day of the visit.
 *
 * That of a document stands in its page, and gets what the page cannot know. That of a clause is written when it is
 * asked for, from what is on the page, as a copied passage has it.
 */
import { copyText, sayOn, today } from '../shared/client/clipboard.client.ts';
import { button, element } from '../shared/client/element.client.ts';
import { addressHere } from '../shared/client/here.client.ts';
import { clientWords as w } from '../shared/client/words.ts';
import { quotedAround } from '../shared/passage/passage.client.ts';

/** Behind the day of the visit stands a path where the site does not know its address: up to a stop or the end. */
const PATH = /^(\. )(\/[^\s（]{1,300}?)(?=\. |$)/;

class CopyCitation extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const details = this.querySelector('details') ?? this.fold();
    details.addEventListener('toggle', () => this.write());
    // A reader may switch to other words while it stands open.
    addEventListener('change', () => details.open && this.write());
    const copy = button('', w.copyReference, () => void this.copy(copy, details));
    const summary = details.querySelector('summary');
    copy.ariaLabel = `${w.copyReference}：${summary?.ariaLabel ?? summary?.textContent}`;
    this.append(' ', copy);
  }

  /** Make room for the reference to the clause that this stands in. */
  private fold(): HTMLDetailsElement {
    const place = this.parentElement?.querySelector('.passage-place')?.textContent ?? '';
    const summary = element('summary', '', w.cite);
    summary.ariaLabel = w.citePlace(place);
    const details = element('details', '', summary, ' ', element('p', ''));
    this.append(details);
    return details;
  }

  /** Write the reference as it is now: which words show decides what it says of them. */
  private write(): string {
    const text = this.querySelector('p');
    if (!text) return '';
    const accessed = text.querySelector('[data-accessed]');
    if (accessed) complete(accessed);
    else text.textContent = quotedAround(this)?.reference ?? '';
    return text.textContent ?? '';
  }

  private async copy(copy: HTMLButtonElement, details: HTMLDetailsElement): Promise<void> {
    const isCopied = await copyText(this.write());
    // Clipboards are closed to pages without TLS: open the text, so that it can be taken by hand.
    if (!isCopied) details.open = true;
    sayOn(copy, isCopied ? w.copied : w.copyFailed);
  }
}

/** Put the day into its place, and behind it the address where the site does not know it: the page that is read does. */
function complete(accessed: Element): void {
  accessed.textContent = `${accessed.getAttribute('data-accessed')}[${today()}]`;
  const rest = accessed.nextSibling;
  if (!rest) return;
  const named = (_: string, stop: string, path: string) => stop + addressHere(path);
  rest.textContent = (rest.textContent ?? '').replace(PATH, named);
}

customElements.define('copy-citation', CopyCitation);
