/**
 * Mark phrases on the page of a document, and lead from one place to the next.
 *
 * The marks are highlights of the browser: the page itself stays as it is, and so does what is copied from it.
 */
import { button, element } from '../../shared/client/element.client.ts';
import sheet from './found.css?inline';
import { findPlaces, type Place } from './texts.client.ts';
import { foundWords as w } from './words.ts';

/** In the bar a phrase is told by its beginning. */
const LONGEST = 20;
/** How far below the upper edge of the window a place stands, as a part of its height. */
const HEIGHT = 1 / 3;

/** Mark phrases wherever they stand; browsers that cannot mark leave the page as it is. */
export function markPhrases(phrases: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  style();
  const target = document.querySelector(':target');
  const texts = document.querySelector('text-switch');
  const said = w.phrases(
    phrases.map((one) => (one.length > LONGEST ? `${one.slice(0, LONGEST)}${w.cut}` : one)),
  );
  const status = element('p', 'found-status');
  status.role = 'status';
  const previous = button('', w.previous, () => step(-1));
  const next = button('', w.next, () => step(1));
  const leave = button('found-close', '', close);
  leave.ariaLabel = w.close;
  const bar = element('aside', 'found-bar no-print', status, previous, next, leave);
  bar.ariaLabel = w.name;
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });

  let places: Place[] = [];
  let current = 0;

  /** Find and mark anew: other words may show than before. */
  function mark(): void {
    places = findPlaces(phrases);
    CSS.highlights.set('found', new Highlight(...places.flat()));
    current = Math.min(current, Math.max(0, places.length - 1));
    previous.hidden = next.hidden = places.length < 2;
    say();
  }

  function say(): void {
    const now = new Highlight(...(places[current] ?? []));
    now.priority = 1;
    CSS.highlights.set('found-now', now);
    const none = texts ? w.noneAsShown(said) : w.none(said);
    const marked = element('span', '', places.length === 0 ? none : w.marked(said));
    status.replaceChildren(marked);
    if (places.length > 0) status.append(' ', w.at(current + 1, places.length));
  }

  function step(by: number): void {
    current = (current + by + places.length) % places.length;
    say();
    show(places[current]);
  }

  function close(): void {
    for (const name of ['found', 'found-now']) CSS.highlights.delete(name);
    removeEventListener('popstate', mark);
    texts?.removeEventListener('change', mark);
    const { find: _, ...state } = history.state ?? {};
    history.replaceState(state, '');
    const passage = around(places[current]) ?? document.querySelector<HTMLElement>('main');
    bar.remove();
    if (!passage) return;
    passage.tabIndex = -1;
    passage.focus({ preventScroll: true });
  }

  mark();
  current = firstFrom(target, places);
  // Beside the passage, for whoever goes by keys; style sheets put it at the edge of the window.
  const home = (target ?? places[current]?.[0].startContainer.parentElement)?.closest('.clause');
  (home ?? document.querySelector('main'))?.prepend(bar);
  say();
  show(places[current]);
  texts?.addEventListener('change', mark);
  addEventListener('popstate', mark);
}

/** Pages on which nothing is looked for do without this sheet. */
function style(): void {
  const made = new CSSStyleSheet();
  made.replaceSync(sheet);
  document.adoptedStyleSheets.push(made);
}

/** The first place in what the address names, or behind it. */
function firstFrom(target: Element | null, places: readonly Place[]): number {
  if (!target) return 0;
  const before = document.createRange();
  before.selectNode(target);
  const at = places.findIndex(
    ([range]) => before.compareBoundaryPoints(Range.START_TO_START, range) <= 0,
  );
  return Math.max(0, at);
}

/** What a place stands in, and can be read from on. */
function around(place: Place | undefined): HTMLElement | null {
  const parent = place?.[0].startContainer.parentElement;
  return parent?.closest<HTMLElement>('.sentence, .clause-table, .source-title') ?? null;
}

/** Bring a place into sight, where it is not. */
function show(place: Place | undefined): void {
  const [range] = place ?? [];
  const parent = range?.startContainer.parentElement;
  if (!range || !parent) return;
  for (let fold = parent.closest('details'); fold; ) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
  const seen = () => range.getBoundingClientRect();
  const { top, bottom, left, right } = seen();
  if (left < 0 || right > innerWidth) parent.scrollIntoView({ block: 'nearest' });
  if (top < innerHeight / 5 || bottom > innerHeight * (4 / 5)) {
    scrollBy({ top: seen().top - innerHeight * HEIGHT, behavior: 'instant' });
  }
}
