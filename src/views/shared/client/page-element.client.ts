/** An element that shows what the address of its page asks for. */
import type { AddressFields, Asked } from './address-fields.client.ts';
import { partsOf } from './parts.client.ts';

/**
 * The base of elements whose state stands in the address, so that it can be sent, kept, and gone back to.
 *
 * It follows the address when it comes into the page and when a reader goes back or forward; what a reader chooses
 * goes into the address first and is shown from there.
 */
export abstract class PageElement<State extends object> extends HTMLElement {
  protected readonly find = partsOf(this);
  /** What is shown, or will be when it has come. */
  protected asked!: Asked<State>;
  /** Number of the latest question: an answer that comes late is thrown away. */
  #turn = 0;
  #isOpen = false;

  /** Listen to the parts, and show those that need scripts; done once, wherever the element is moved. */
  protected abstract open(): void;

  /** What the address can ask for; null while it is not known. */
  protected abstract fields(): AddressFields<State> | null;

  /** Set the controls to what the address asks for. */
  protected abstract fill(state: State): void;

  /**
   * Show what is asked for.
   *
   * @param isLate tells, after a wait, whether something else has been asked for
   */
  protected abstract show(asked: Asked<State>, isLate: () => boolean): void | Promise<void>;

  connectedCallback(): void {
    if (!this.#isOpen) this.open();
    this.#isOpen = true;
    window.addEventListener('popstate', this.follow);
    this.follow();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.follow);
    this.#turn += 1;
  }

  /** Show what the address asks for. */
  protected follow = (): void => {
    const asked = this.fields()?.read(location.search);
    if (!asked) return;
    this.fill(asked.state);
    void this.#ask(asked);
  };

  /**
   * Put a state into the address, as far as it can be asked for, and show it.
   *
   * @param how a step to come back to, or none
   * @param hash a place of the page that the address keeps
   */
  protected go(state: State, how: 'push' | 'replace' = 'push', hash = ''): Promise<void> {
    const fields = this.fields();
    if (!fields) return Promise.resolve();
    const asked = fields.read(fields.write(state));
    const target = location.pathname + fields.write(asked.state);
    if (target !== location.pathname + location.search) {
      if (how === 'push') history.pushState(null, '', target + hash);
      else history.replaceState(history.state, '', target + hash);
    }
    return this.#ask(asked);
  }

  /** Go to what is usual, in all fields. */
  protected reset(): void {
    const state = this.fields()?.read('').state;
    if (!state) return;
    this.fill(state);
    void this.go(state);
  }

  /** Show again what is asked for; something has come or changed. */
  protected again(): Promise<void> {
    return this.#ask(this.asked);
  }

  async #ask(asked: Asked<State>): Promise<void> {
    this.asked = asked;
    this.#turn += 1;
    const turn = this.#turn;
    await this.show(asked, () => turn !== this.#turn);
  }
}
