/** The fields that narrow what was found, filled with what each value would leave. */
import type { Facet } from '../../search/facets.ts';
import { element, option } from '../shared/client/element.client.ts';
import type { FindPart } from '../shared/client/parts.client.ts';
import type { Model } from './model.client.ts';
import { documentValues, FURTHER, IN_SIGHT, optionsOf } from './values.client.ts';
import { searchWords as w } from './words.ts';

/** So many bodies are suggested, the most frequent; any other can be typed. */
const SUGGESTED = 200;

type Control = HTMLSelectElement | HTMLInputElement;

/** Read what is chosen of some facets. */
export function readFilters<F extends Facet>(
  find: FindPart,
  facets: readonly F[],
): Record<F, string> {
  const read = facets.map((facet) => [facet, find<Control>(`[name="${facet}"]`).value.trim()]);
  return Object.fromEntries(read);
}

/** Fill the filters that are in sight, and the further ones where they were read. */
export function fillFilters(find: FindPart, model: Model): void {
  const isRead = model.further === 'read';
  for (const facet of [...IN_SIGHT, ...FURTHER]) {
    const control = find<Control>(`[name="${facet}"]`);
    const chosen = model.state[facet];
    // What was not read is neither counted nor offered; what is chosen stays.
    const isListed = facet !== 'document' || model.listsDocuments;
    const known = (isRead && isListed) || (IN_SIGHT as readonly Facet[]).includes(facet);
    control.disabled = !isListed;
    control.title = isListed ? '' : w.tooManyDocuments;
    if (control instanceof HTMLSelectElement) fillSelect(control, facet, model, known);
    else fillSuggestions(find('datalist'), facet, model, known);
    control.value = chosen;
  }
  const count = FURTHER.filter((facet) => model.state[facet] !== '').length;
  find('[data-further] > summary').textContent = w.furtherChosen(count);
  find('[data-further-lost]').hidden = model.further !== 'lost';
}

function valuesFor(facet: Facet, model: Model) {
  return facet === 'document' ? documentValues(model.index, model.names) : model.values[facet];
}

function fillSelect(select: HTMLSelectElement, facet: Facet, model: Model, isKnown: boolean): void {
  const counts = isKnown ? model.counts[facet] : new Map<string, number>();
  const all = optionsOf(valuesFor(facet, model), counts, model.state[facet]);
  const theme = model.state.theme;
  // Of a theme that is chosen, its own topics: those of others that its clauses have too only distract.
  const options =
    facet === 'topic' && theme !== ''
      ? all.filter(({ value }) => value.startsWith(`${theme}/`) || value === model.state.topic)
      : all;
  const groups = new Map<string, HTMLOptionElement[]>();
  for (const { value, name, count, under = '' } of options) {
    const made = option(value, isKnown ? w.option(name, count) : name);
    groups.set(under, [...(groups.get(under) ?? []), made]);
  }
  const made = [...groups].flatMap(([name, inside]): Node[] => {
    if (name === '' || groups.size === 1) return inside;
    const group = element('optgroup', '', ...inside);
    group.label = name;
    return [group];
  });
  select.replaceChildren(option('', w.all), ...made);
}

function fillSuggestions(list: HTMLElement, facet: Facet, model: Model, isKnown: boolean): void {
  const counts = isKnown ? model.counts[facet] : new Map<string, number>();
  const options = optionsOf(model.values[facet], counts, '').slice(0, SUGGESTED);
  list.replaceChildren(
    ...options.map(({ value, count }) => {
      const made = option(value, '');
      made.label = w.option(value, count);
      return made;
    }),
  );
}
