/** What a query is the name of, above what it is found in. */

import { indexFiles } from '../../search/files.ts';
import type { Simplify } from '../../search/fold.ts';
import { type Head, pairs } from '../../search/index-files.ts';
import type { NameEntry, NamePlace } from '../../search/names/entry.ts';
import { openNames } from '../../search/names/open.ts';
import type { NameHit } from '../../search/names/rank.ts';
import { readJson } from '../../search/patience.ts';
import { address } from '../../site/address.ts';
import { words } from '../../site/words.ts';
import { cut, LONGEST } from '../shared/client/address-fields.client.ts';
import { type Child, element, link } from '../shared/client/element.client.ts';
import { trustMarks } from '../shared/place/trust.client.ts';
import { searchWords } from './words.ts';

const w = searchWords.names;
/** Names are the way to something else: what was found in texts stays in sight. */
const IN_SIGHT = 3;
const at = (path: string) => new URL(path, location.href).href;

/** The index knows traditional signs; it has read its own table by then. */
async function simplified(): Promise<Simplify> {
  const folder = at(address.file('pagefind/'));
  return pairs(await indexFiles(folder, await readJson<Head>(`${folder}head.json`)).simplified());
}

const names = openNames(at(address.names()), simplified);

/**
 * Find what a query is the name of.
 *
 * @returns null where that could not be read: what is found in texts is no worse for it
 */
export const lookUpNames = (query: string): Promise<readonly NameHit[] | null> =>
  names.namesFor(query).catch(() => null);

/**
 * List names with where they lead, how far what they lead to can be relied on, and the places that they have.
 *
 * @param hits null where they could not be read, which is said
 * @returns nothing where there is no name
 */
export function nameList(hits: readonly NameHit[] | null): HTMLElement[] {
  if (hits === null) return [element('p', 'names-failed', w.failed)];
  if (hits.length === 0) return [];
  const found = element('section', 'names-found', listOf(hits.slice(0, IN_SIGHT)));
  found.ariaLabel = w.title;
  const rest = hits.slice(IN_SIGHT);
  if (rest.length > 0) {
    const more = element('summary', '', w.more(rest.length));
    found.append(element('details', '', more, listOf(rest)));
  }
  return [found];
}

const listOf = (hits: readonly NameHit[]) => element('ul', 'name-list', ...hits.map(nameItem));

function nameItem({ entry, rest }: NameHit): HTMLElement {
  const { kind, places = [] } = entry;
  const item = element(
    'li',
    '',
    element('span', 'name-kind', words.nameKinds[kind]),
    ' ',
    element('span', 'name-of', ...nameOf(entry), ...withinOf(entry, rest)),
  );
  // The place that a name leads to is no further place.
  const others = places.filter(({ href }) => href !== entry.href || places.length > 1);
  if (others.length > 0) {
    item.append(
      element('ul', 'name-places', ...others.map((place) => element('li', '', ...nameOf(place)))),
    );
  }
  return item;
}

function nameOf({ name, href, note, trust }: NameEntry | NamePlace): Child[] {
  return [
    link(href, '', name),
    ...(trust ? [' ', trustMarks(trust)] : []),
    ...(note === '' ? [] : [' ', element('span', 'name-note', note)]),
  ];
}

/** Lead to what else was asked for, within what has the name. */
function withinOf({ filter }: NameEntry, rest: string | undefined): Child[] {
  if (!filter || !rest) return [];
  const way = link(
    address.searchWithin(rest, filter.facet, filter.value),
    'name-within',
    w.within(cut(rest, LONGEST)),
  );
  way.dataset.ask = '';
  return [' ', way];
}
