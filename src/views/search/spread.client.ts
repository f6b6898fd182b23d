/** How what was found is spread over places and themes: rows with a bar, each of which narrows to it. */
import { spreadOf } from '../../search/spread.ts';
import { element } from '../shared/client/element.client.ts';
import type { Model } from './model.client.ts';
import { searchWords as w } from './words.ts';

/** So many rows are shown; the others are in the lists of the filters. */
const MOST = 8;

interface Row {
  value: string;
  name: string;
  count: number;
  chosen: boolean;
}

/**
 * Draw the spread; choosing a row that is chosen takes the choice back.
 *
 * @param choose is told what to choose
 */
export function spread(
  model: Model,
  choose: (facet: 'region' | 'theme', value: string) => void,
): HTMLElement[] {
  const { state, counts, values } = model;
  const regions = spreadOf(counts.region, state.region);
  const themes = [...counts.theme]
    .map(([value, count]) => ({
      value,
      name: values.theme?.get(value)?.name ?? value,
      count,
      chosen: value === state.theme,
    }))
    .sort((a, b) => b.count - a.count);
  const above = state.region.split('/').slice(0, -1).join('/');
  return [
    part(w.spreadRegions, regions, (row) => {
      // A step above the chosen one is gone back to; the chosen one itself is left upwards.
      choose('region', row.value === state.region ? above : row.value);
    }),
    part(w.spreadThemes, themes, (row) => choose('theme', row.chosen ? '' : row.value)),
  ];
}

function part(name: string, rows: readonly Row[], press: (row: Row) => void): HTMLElement {
  const chosen = rows.filter((row) => row.chosen);
  const shown = [...chosen, ...rows.filter((row) => !row.chosen)].slice(0, MOST + chosen.length);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const items = shown.map((row) =>
    element(
      'li',
      '',
      rowButton(row, most, () => press(row)),
    ),
  );
  const rest = rows.length - shown.length;
  const made = element('section', '', element('h3', '', name), element('ul', '', ...items));
  if (rest > 0) made.append(element('p', 'quantity', w.spreadRest(rest)));
  made.hidden = rows.length === 0;
  return made;
}

function rowButton(row: Row, most: number, press: () => void): HTMLButtonElement {
  const bar = element('span', 'spread-bar');
  bar.style.setProperty('--part', String(row.count / most));
  const made = element(
    'button',
    'spread-row',
    element('span', '', row.name),
    bar,
    element('span', 'quantity', String(row.count)),
  );
  made.type = 'button';
  made.dataset.value = row.value;
  made.ariaPressed = String(row.chosen);
  made.ariaLabel = w.spreadRow(row.name, row.count);
  made.addEventListener('click', press);
  return made;
}
