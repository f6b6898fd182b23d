/** What the compare page says where it cannot do what it is asked for, each with a way on. */
import type { CompareDocument, CompareIndex, CompareTheme } from '../../compare/cell.ts';
import { FEWEST } from '../../compare/limits.ts';
import { address } from '../../site/address.ts';
import { type Problem, sayProblems } from '../shared/client/address-fields.client.ts';
import { element, link } from '../shared/client/element.client.ts';
import { marked, nameInWords } from './names.client.ts';
import type { Selection } from './selection.client.ts';
import { compareWords as w } from './words.ts';

/** How many documents are offered to go with a single one. */
const PARTNERS = 12;

/** Say what of a selection is left out; nothing where all of it is followed. */
export function problemList(
  problems: readonly Problem[],
  { documents, themes }: CompareIndex,
): HTMLElement[] {
  const names = new Map([
    ...documents.map((one) => [one.id, nameInWords(one)] as const),
    ...themes.map(({ id, name }) => [id, name] as const),
  ]);
  const said = sayProblems(problems, { fields: w.problem }, (value) => names.get(value) ?? value);
  if (said.length === 0) return [];
  const items = said.map((sentence) => element('li', '', sentence));
  return [element('p', '', w.problems), element('ul', '', ...items)];
}

/** Say which cell could not be loaded, and where its sentences stand. */
export function failure(theme: CompareTheme, document: CompareDocument): HTMLLIElement {
  const { id, name } = document;
  return element(
    'li',
    '',
    `${w.failedCell(name, theme.name)}${w.failedWay}`,
    ...marked(link(address.reading(theme.id, id), '', name), document),
  );
}

/** Offer documents to go with the one that is chosen, those first that speak on the theme. */
export function partners({ documents }: CompareIndex, selection: Selection): HTMLElement[] {
  const { theme, topic, documents: chosen } = selection;
  if (chosen.length !== FEWEST - 1) return [];
  const others = documents.filter(({ id }) => !chosen.includes(id));
  const speaks = ({ empty }: CompareDocument) => theme === '' || empty[theme] === undefined;
  const offered = [...others.filter(speaks), ...others.filter((one) => !speaks(one))];
  const items = offered.slice(0, PARTNERS).map((one) => {
    const href = address.compare(theme || null, [...chosen, one.id], topic || null);
    return element('li', '', ...marked(link(href, '', w.with(one.name)), one));
  });
  return [element('ul', 'page-links', ...items)];
}
