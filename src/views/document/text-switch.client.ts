/** `<text-switch>`: lets an address ask for the seed's text, `?text=seed`, and keeps it in step. */
import {
  type AddressFields,
  addressFields,
  oneOf,
} from '../shared/client/address-fields.client.ts';
import { PageElement } from '../shared/client/page-element.client.ts';

interface Choice {
  /** Empty: the usual text, which is the first. */
  text: string;
}

class TextSwitch extends PageElement<Choice> {
  #buttons = [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];

  protected open(): void {
    this.addEventListener('change', () => {
      const chosen = this.#buttons.slice(1).find(({ checked }) => checked);
      // The passage that is read stays where it is.
      void this.go({ text: chosen?.value ?? '' }, 'replace', location.hash);
    });
  }

  protected fields(): AddressFields<Choice> {
    return addressFields({ text: oneOf(this.#buttons.slice(1).map(({ value }) => value)) });
  }

  /** Browsers may remember a choice across a reload; the address alone decides. */
  protected fill({ text }: Choice): void {
    const wanted = this.#buttons.find(({ value }) => value === text) ?? this.#buttons[0];
    if (wanted) wanted.checked = true;
  }

  /** Style sheets show the text that is chosen. */
  protected show(): void {}
}

customElements.define('text-switch', TextSwitch);
