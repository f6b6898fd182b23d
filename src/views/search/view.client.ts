/** The results of a search as HTML, made of text nodes only: no text of the corpus becomes markup. */
import type { CatalogueDocument, CatalogueText } from '../../search/catalogue.ts';
import type { Match } from '../../search/client.ts';
import { type Excerpt, excerpt } from '../../search/excerpt.ts';
import { type Choice, countValues, type Facet } from '../../search/facets.ts';
import { address } from '../../site/address.ts';
import { words } from '../../site/words.ts';
import { type Child, element, link, option } from '../shared/client/element.client.ts';
import { searchWords } from './words.ts';

function textOf({ pieces, cut }: Excerpt): Child[] {
  const parts = pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
  const before = cut.before ? [searchWords.ellipsis] : [];
  const after = cut.after ? [searchWords.ellipsis] : [];
  return [...before, ...parts, ...after];
}

/** A clause is called by its number and heading; a title or heading is its own name. */
function nameAndRest(text: CatalogueText, found: Excerpt[]): { name: Child[]; rest: Excerpt[] } {
  const name = [text.label, text.heading].filter((part) => part !== null).join(' ');
  const [first, ...rest] = found;
  if (name !== '' || !first) return { name: [name || searchWords.kinds[text.kind]], rest: found };
  return { name: [searchWords.named(searchWords.kinds[text.kind]), ...textOf(first)], rest };
}

/** Name the place a document speaks for; without the province, which the city stands for. */
export function placeOf({ path, inferred }: CatalogueDocument): string {
  const name = path.slice(1).join('') || path.join('');
  return inferred ? words.inferred(name) : name;
}

/** Show one place that holds the phrase. */
export function resultItem(
  match: Match,
  text: CatalogueText,
  phrase: string,
  themeNames: ReadonlyMap<string, string>,
): HTMLLIElement {
  const { document: source } = match;
  const found = text.blocks.map((block) => excerpt(block, phrase)).filter((cut) => cut !== null);
  const { name, rest } = nameAndRest(text, found);
  const href = address.document(source.id, text.anchor ?? undefined);
  const title = element('cite', '', source.title ?? searchWords.untitled);
  const times = found.reduce((sum, cut) => sum + cut.times, 0);
  const notes = match.themes.flatMap((theme) => themeNames.get(theme) ?? []);
  if (times > 1) notes.push(searchWords.times(times));
  const item = element(
    'li',
    'hit',
    element('h2', '', link(href, '', ...name)),
    element('p', 'hit-where', `${placeOf(source)} `, title),
    ...rest.map((cut) => element('blockquote', 'source', ...textOf(cut))),
  );
  if (notes.length > 0) item.append(element('p', 'hit-notes', notes.join(' · ')));
  return item;
}

export interface FacetValue {
  value: string;
  name: string;
}

/** Fill a `<select>` with the values that would leave something, and how much; keep what is chosen, which is a value. */
export function fillFacet(
  select: HTMLSelectElement,
  facet: Facet,
  matches: readonly Match[],
  choice: Choice,
  values: readonly FacetValue[],
): void {
  const counts = countValues(matches, choice, facet);
  const chosen = choice[facet];
  const options = values.flatMap(({ value, name }) => {
    const count = counts.get(value) ?? 0;
    if (count === 0 && value !== chosen) return [];
    return [option(value, searchWords.option(name, count))];
  });
  select.replaceChildren(option('', searchWords.all), ...options);
  select.value = chosen;
}
