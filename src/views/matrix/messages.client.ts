/** What the matrix says in words: wrong addresses, nothing found, parts that did not load. */
import { address } from '../../site/address.ts';
import {
  type Problem,
  type ProblemWords,
  sayProblems,
} from '../shared/client/address-fields.client.ts';
import { button, element, link } from '../shared/client/element.client.ts';
import { FACETS } from '../shared/matrix/words.ts';
import { MOST_OPEN } from './state.client.ts';
import { matrixWords } from './words.ts';

const w = matrixWords.said;

const about = (name: string): ProblemWords['fields'][string] => ({
  'unknown-value': (value) => w.problems['unknown-value'](name, value),
  repeated: () => w.problems.repeated(name),
  'too-many': () => w.problems.repeated(name),
});

const problemWords: ProblemWords = {
  unknownField: w.problems['unknown-field'],
  fields: {
    ...Object.fromEntries(
      FACETS.map((facet) => [facet, about(matrixWords.controls.facets[facet])]),
    ),
    sort: about(matrixWords.controls.sort),
    open: { ...about(w.openField), 'too-many': () => w.problems['too-many'](MOST_OPEN) },
  },
};

/** A way back to the whole matrix. */
export function resetLink(): HTMLAnchorElement {
  const made = link(address.matrix(), '', matrixWords.controls.reset);
  made.dataset.reset = '';
  return made;
}

/** Say what an address asked for in vain. */
export function problemMessage(problems: readonly Problem[]): Node[] {
  if (problems.length === 0) return [];
  const items = sayProblems(problems, problemWords).map((said) => element('li', '', said));
  return [
    element('p', '', w.problems.title),
    element('ul', '', ...items),
    element('p', '', w.rest, resetLink(), '。'),
  ];
}

/** Say which parts did not load, with a button to try again. */
export function failureMessage(names: readonly string[], retry: () => void): Node[] {
  if (names.length === 0) return [];
  return [element('p', '', w.failed(names.join('、')), button('', w.retry, retry))];
}

/** Say how many documents are shown. */
export function countMessage(shown: number, total: number): (Node | string)[] {
  return shown === 0 ? [w.nothing, resetLink(), '。'] : [w.shown(shown, total)];
}
