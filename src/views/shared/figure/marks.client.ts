/**
 * `<chart-marks>`: makes the marks of all charts of the page answer. What is pointed at, tapped, focused or stepped to
 * says its `data-tip`, and every mark and row with the same `data-keys` lights up, in whichever chart.
 *
 * A chart whose marks are no links is one stop of the Tab key; arrow keys, Home and End go from mark to mark, and
 * left and right across the panels of a `[data-panels]`.
 */
import { element } from '../client/element.client.ts';
import { litAmong, readKeys } from './keys.client.ts';
import { placeTip } from './place.client.ts';
import { tipOf } from './tip.client.ts';
import { figureWords as words } from './words.ts';

/** Time to get from a mark to its tip, in milliseconds. */
const GRACE = 250;
/** A pointer this near to a thin curve means it, in pixels above and below. */
const NEAR = [3, -3, 6, -6];
/** A taller mark has its tip where the pointer is, as if it were this far above and below it. */
const TALL = 48;
const ASIDE = 10;

const MARK = '[data-keys]';
const asElement = (target: unknown) => (target instanceof Element ? target : null);
const markOf = (target: unknown) => asElement(target)?.closest(MARK) ?? null;

/** The marks of a chart in the order of the keyboard: what stands for one thing before what joins two. */
function marksOf(chart: Element): Element[] {
  const size = (mark: Element) => readKeys(mark.getAttribute('data-keys')).size;
  return [...chart.querySelectorAll('[data-tip]')].sort((a, b) => size(a) - size(b));
}

class ChartMarks extends HTMLElement {
  #tip = element('div', 'chart-tip');
  /** Says to screen readers what the keyboard has come to. */
  #voice = element('div', 'visually-hidden');
  /** What is pointed at, also where its tip is dismissed. */
  #mark: Element | null = null;
  /** Where the keyboard stands in each chart. */
  #places = new Map<Element, Element | null>();
  #timer = 0;

  connectedCallback(): void {
    // One is enough for a page, whichever of its charts brings it.
    if (document.querySelector(this.localName) !== this || this.#tip.isConnected) return;
    this.#tip.role = 'tooltip';
    this.#tip.hidden = true;
    this.#voice.role = 'status';
    (this.closest('main') ?? document.body).append(this.#tip, this.#voice);
    for (const chart of document.querySelectorAll('figure svg:has([data-tip])')) this.#open(chart);
    const on = document.addEventListener.bind(document);
    on('pointermove', (event) => this.#point(event), { passive: true });
    on('pointerup', (event) => this.#point(event), { passive: true });
    document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') this.#leave();
    });
    on('focusin', ({ target }) => this.#focus(asElement(target)));
    on('focusout', () => this.#leave());
    on('keydown', (event) => this.#press(event));
  }

  /** Make a drawing a stop of the keyboard, and keep browsers from showing its title as a tip of their own. */
  #open(chart: Element): void {
    const title = chart.querySelector(':scope > title');
    chart.ariaLabel = title?.textContent ?? '';
    chart.removeAttribute('aria-labelledby');
    title?.remove();
    if (chart.querySelector('a')) return;
    // Of an image screen readers keep the arrow keys for themselves.
    chart.role = 'application';
    chart.ariaRoleDescription = words.chart;
    chart.querySelector(':scope > desc')?.append(words.hint);
    for (const part of chart.children) if (part.localName !== 'desc') part.ariaHidden = 'true';
    const [first = chart] = chart.closest('[data-panels]')?.querySelectorAll('svg') ?? [];
    chart.setAttribute('tabindex', first === chart ? '0' : '-1');
    this.#places.set(chart, null);
  }

  #point({ type, pointerType, target, clientX: x, clientY: y }: PointerEvent): void {
    const touched = pointerType === 'touch';
    // A finger moves to scroll, and lies on what it points at.
    if (touched !== (type === 'pointerup')) return;
    const at = asElement(target);
    const near = at?.closest('figure svg')
      ? NEAR.map((step) => markOf(document.elementFromPoint(x, y + step)))
      : [];
    const mark = markOf(at) ?? near.find(Boolean);
    if (this.#tip.contains(at)) clearTimeout(this.#timer);
    else if (!mark) this.#leave();
    else if (mark === this.#mark && !touched) clearTimeout(this.#timer);
    else this.#show(mark, { x, y, touched });
  }

  #focus(target: Element | null): void {
    const place = target && this.#places.get(target);
    if (target && place !== undefined) {
      if (!target.matches(':focus-visible')) return;
      if (place) this.#show(place);
      else this.#say(target, words.hint);
    } else if (markOf(target)) this.#show(markOf(target) as Element);
  }

  #press(event: KeyboardEvent): void {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (key === 'Escape') this.#hide();
    const chart = asElement(target);
    const place = chart && this.#places.get(chart);
    if (!chart || place === undefined || altKey || ctrlKey || metaKey) return;
    const marks = marksOf(chart);
    const at = place ? marks.indexOf(place) : -1;
    const ways: { [key: string]: number } = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: marks.length,
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
    };
    const to = ways[key];
    if (to === undefined) return;
    event.preventDefault();
    const panels = [...(chart.closest('[data-panels]')?.querySelectorAll('svg') ?? [])];
    const across = /Left|Right/.test(key) && at >= 0 && panels.length > 1;
    const next = across ? panels[panels.indexOf(chart as SVGSVGElement) + to - at] : chart;
    if (!next) return;
    const order = marksOf(next);
    const mark = order[Math.max(0, Math.min(across ? at : to, order.length - 1))];
    if (mark) this.#step(chart, next, mark);
  }

  #step(from: Element, chart: Element, mark: Element): void {
    this.#places.set(chart, mark);
    if (chart !== from) {
      from.setAttribute('tabindex', '-1');
      chart.setAttribute('tabindex', '0');
      (chart as SVGElement).focus({ preventScroll: true });
    }
    mark.scrollIntoView({ block: 'nearest' });
    this.#show(mark);
    this.#voice.textContent = tipOf(mark);
  }

  #show(mark: Element, pointer?: { x: number; y: number; touched: boolean }): void {
    clearTimeout(this.#timer);
    this.#mark = mark;
    this.#light(mark);
    this.#say(mark, tipOf(mark), pointer);
  }

  #say(
    mark: Element,
    text: string,
    { x, y, touched }: { x?: number; y?: number; touched?: boolean } = {},
  ): void {
    const tip = this.#tip;
    tip.textContent = text;
    tip.hidden = text === '';
    const { left, right, top, bottom, height } = mark.getBoundingClientRect();
    const anchor =
      y === undefined || height <= TALL
        ? { left, right, top, bottom }
        : { left, right, top: y - ASIDE, bottom: y + ASIDE };
    const root = document.documentElement;
    const place = placeTip(
      x === undefined || touched ? anchor : { ...anchor, pointer: x },
      { width: tip.offsetWidth, height: tip.offsetHeight },
      { width: root.clientWidth, height: root.clientHeight },
      Number.parseFloat(getComputedStyle(root).scrollPaddingTop) || 0,
    );
    tip.style.left = `${place.left + scrollX}px`;
    tip.style.top = `${place.top + scrollY}px`;
  }

  #light(pointed: Element | null): void {
    const all = [...document.querySelectorAll(MARK)];
    const marks = all.map((mark) => ({
      keys: readKeys(mark.getAttribute('data-keys')),
      chart: mark.closest('figure'),
    }));
    const lit = litAmong(readKeys(pointed?.getAttribute('data-keys')), marks);
    for (const figure of document.querySelectorAll('.has-lit')) figure.classList.remove('has-lit');
    for (const [at, mark] of all.entries()) {
      mark.classList.toggle('lit', lit[at]);
      if (lit[at] && mark.hasAttribute('data-tip')) marks[at]?.chart?.classList.add('has-lit');
    }
  }

  /** Give the pointer time to reach the tip. */
  #leave(): void {
    if (!this.#mark && this.#tip.hidden) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#rest(), GRACE);
  }

  /** Nothing is pointed at any more: what has the focus speaks again, or nothing does. */
  #rest(): void {
    this.#hide();
    this.#mark = null;
    this.#focus(document.activeElement);
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#tip.hidden = true;
    this.#light(null);
  }
}

customElements.define('chart-marks', ChartMarks);
