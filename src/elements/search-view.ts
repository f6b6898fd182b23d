/** The results of a search as HTML, made of text nodes only: no text of the corpus becomes markup. */
import type { CatalogueText } from '../search/catalogue.ts';
import type { Match } from '../search/client.ts';
import { type Excerpt, excerpt } from '../search/excerpt.ts';
import { type Choice, countValues, type Facet } from '../search/facets.ts';
import { searchWords } from '../strings/search.ts';
import { address, words } from '../strings.ts';

type Child = Node | string;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function quotation({ pieces, cut }: Excerpt): HTMLElement {
  const parts = pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
  return element(
    'blockquote',
    'source',
    cut.before ? searchWords.ellipsis : '',
    ...parts,
    cut.after ? searchWords.ellipsis : '',
  );
}

function nameOf({ kind, label, heading }: CatalogueText): string {
  const name = [label, heading].filter((part) => part !== null).join(' ');
  return name === '' ? searchWords.kinds[kind] : name;
}

/** Show one place that holds the phrase. */
export function resultItem(
  match: Match,
  text: CatalogueText,
  phrase: string,
  themeNames: ReadonlyMap<string, string>,
): HTMLLIElement {
  const { document: source } = match;
  const link = element('a', '', nameOf(text));
  link.href = address.document(source.id, text.anchor ?? undefined);
  const name = source.path.slice(1).join('') || source.path.join('');
  const place = source.inferred ? words.inferred(name) : name;
  const where = element(
    'p',
    'hit-where',
    `${place} `,
    element('cite', '', source.title ?? searchWords.untitled),
  );
  const found = text.blocks.map((block) => excerpt(block, phrase)).filter((cut) => cut !== null);
  const times = found.reduce((sum, cut) => sum + cut.times, 0);
  const notes = match.themes.flatMap((theme) => themeNames.get(theme) ?? []);
  if (times > 1) notes.push(searchWords.times(times));
  const item = element('li', 'hit', element('h2', '', link), where, ...found.map(quotation));
  if (notes.length > 0) item.append(element('p', 'hit-notes', notes.join(' · ')));
  return item;
}

export interface FacetValue {
  value: string;
  name: string;
}

/** Fill a `<select>` with the values that would leave something, and how much; keep what is chosen. */
export function fillFacet(
  select: HTMLSelectElement,
  facet: Facet,
  matches: readonly Match[],
  choice: Choice,
  values: readonly FacetValue[],
): void {
  const counts = countValues(matches, choice, facet);
  const open = element('option', '', searchWords.all);
  open.value = '';
  const chosen = choice[facet];
  // An address may ask for a value that the corpus does not have: say so instead of ignoring it.
  const known = chosen === '' || values.some(({ value }) => value === chosen);
  const listed = known ? values : [...values, { value: chosen, name: chosen }];
  const options = listed.flatMap(({ value, name }) => {
    const count = counts.get(value) ?? 0;
    if (count === 0 && value !== chosen) return [];
    const option = element('option', '', searchWords.option(name, count));
    option.value = value;
    return [option];
  });
  select.replaceChildren(open, ...options);
  select.value = chosen;
}
