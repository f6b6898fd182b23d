/** What the matrix says in words: wrong addresses, nothing found, parts that did not load. */

import { address } from '../../site/address.ts';
import { FACETS } from '../shared/matrix/words.ts';
import { MOST_OPEN, type Problem } from './state.client.ts';
import { matrixWords } from './words.ts';

const w = matrixWords.said;

/** A way back to the whole matrix. */
export function resetLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address.matrix();
  link.dataset.reset = '';
  link.textContent = matrixWords.controls.reset;
  return link;
}

/** Say what an address asked for in vain. */
export function problemMessage(problems: readonly Problem[]): Node[] {
  if (problems.length === 0) return [];
  const list = document.createElement('ul');
  list.append(...problems.map((problem) => element('li', sentenceOf(problem))));
  const rest = element('p', w.rest);
  rest.append(resetLink(), '。');
  return [element('p', w.problems.title), list, rest];
}

function sentenceOf({ kind, field, value }: Problem): string {
  const name = nameOf(field);
  if (kind === 'unknown-field') return w.problems[kind](field);
  if (kind === 'unknown-value') return w.problems[kind](name, value);
  if (kind === 'repeated') return w.problems[kind](name);
  return w.problems[kind](MOST_OPEN);
}

function nameOf(field: string): string {
  const facet = FACETS.find((one) => one === field);
  if (facet) return matrixWords.controls.facets[facet];
  return field === 'sort' ? matrixWords.controls.sort : w.openField;
}

/** Say which parts did not load, with a button to try again. */
export function failureMessage(names: readonly string[], retry: () => void): Node[] {
  if (names.length === 0) return [];
  const message = element('p', w.failed(names.join('、')));
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = w.retry;
  button.addEventListener('click', retry);
  message.append(button);
  return [message];
}

/** Say how many documents are shown. */
export function countMessage(shown: number, total: number): (Node | string)[] {
  return shown === 0 ? [w.nothing, resetLink(), '。'] : [w.shown(shown, total)];
}

function element(name: 'p' | 'li', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
