/** `<text-switch>`: lets an address ask for the seed's text, `?text=seed`, and keeps it in step. */

const PARAMETER = 'text';

class TextSwitch extends HTMLElement {
  connectedCallback(): void {
    const buttons = [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    const asked = new URLSearchParams(location.search).get(PARAMETER);
    // Browsers may remember a choice across a reload; the address alone decides.
    const wanted = buttons.find(({ value }) => value === asked) ?? buttons[0];
    if (wanted) wanted.checked = true;
    this.addEventListener('change', () => {
      const [usual, ...others] = buttons;
      const chosen = others.find(({ checked }) => checked);
      const address = new URL(location.href);
      if (chosen && !usual?.checked) address.searchParams.set(PARAMETER, chosen.value);
      else address.searchParams.delete(PARAMETER);
      history.replaceState(history.state, '', address);
    });
  }
}

customElements.define('text-switch', TextSwitch);

export {};
