/** `<text-switch>`: shows the seed's text where a reader or an address, `?text=seed`, asks for it. */
import {
  type AddressFields,
  type Asked,
  addressFields,
  oneOf,
} from '../shared/client/address-fields.client.ts';
import { PageElement } from '../shared/client/page-element.client.ts';
import { seedText } from '../shared/restoration/seed-text.client.ts';

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

  protected show({ state: { text } }: Asked<Choice>): void {
    const isSeed = text !== '';
    for (const sentence of document.querySelectorAll<HTMLElement>('[data-seed]')) {
      const restored = sentence.querySelector<HTMLElement>('.restored');
      const shown = sentence.querySelector('.in-seed');
      if (restored) restored.hidden = isSeed;
      if (!isSeed) shown?.remove();
      else if (!shown) sentence.append(seedText(sentence.dataset.seed ?? ''));
    }
  }
}

customElements.define('text-switch', TextSwitch);
