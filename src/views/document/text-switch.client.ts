/** `<text-switch>`: shows the seed's text where a reader or an address, `?text=seed`, asks for it. */
import { element } from '../shared/client/element.client.ts';
import { seedText } from '../shared/restoration/seed-text.client.ts';

const SEED = 'seed';

class TextSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => {
      const address = new URL(location.href);
      if (this.isOn) address.searchParams.set('text', SEED);
      else address.searchParams.delete('text');
      // The passage that is read stays where it is.
      history.replaceState(history.state, '', address);
      this.show();
    });
    addEventListener('popstate', this.follow);
    this.follow();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.follow);
  }

  /** Browsers may remember a choice across a reload; the address alone decides. */
  private follow = (): void => {
    const asked = new URLSearchParams(location.search).get('text') === SEED;
    for (const input of this.querySelectorAll('input')) {
      input.checked = (input.value === SEED) === asked;
    }
    this.show();
  };

  private get isOn(): boolean {
    return this.querySelector<HTMLInputElement>(`[value="${SEED}"]`)?.checked ?? false;
  }

  private show(): void {
    for (const sentence of document.querySelectorAll<HTMLElement>('[data-seed]')) {
      const isUntouched = !sentence.querySelector('.restored');
      if (isUntouched && !this.isOn) continue;
      const restored = restoredOf(sentence);
      restored.hidden = this.isOn;
      sentence.querySelector('.in-seed')?.remove();
      if (this.isOn) {
        sentence.append(seedText(restored.textContent ?? '', sentence.dataset.seed ?? ''));
      }
    }
  }
}

/** The restored words of a sentence in an element of their own, behind its number. */
function restoredOf(sentence: HTMLElement): HTMLElement {
  const known = sentence.querySelector<HTMLElement>('.restored');
  if (known) return known;
  const [first, ...rest] = sentence.childNodes;
  const isNumber = first instanceof Element && first.matches('.verse');
  const words = isNumber || !first ? rest : [first, ...rest];
  const restored = element('span', 'restored', ...words);
  sentence.append(restored);
  return restored;
}

customElements.define('text-switch', TextSwitch);
