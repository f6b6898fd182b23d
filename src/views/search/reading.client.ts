/** How the query was read, in a line, with the other ways to read it; and what is near where there is nothing. */
import { fold } from '../../search/fold.ts';
import { placesOf } from '../../search/look-ups.ts';
import { queryApart } from '../../search/query.ts';
import { address } from '../../site/address.ts';
import { type Child, element, link } from '../shared/client/element.client.ts';
import type { Reply } from './ask.client.ts';
import type { Model } from './model.client.ts';
import { queryOf, type SearchState } from './state.client.ts';
import { quoted, wanted } from './status.client.ts';
import { searchWords } from './words.ts';

const w = searchWords.reading;

/** So many other forms are named. */
const MOST_NAMED = 3;
/** So many words that stand somewhere are offered. */
const MOST_NEAR = 8;

/** A link to the same search with something changed. */
function wayTo(state: SearchState, change: Partial<SearchState>, name: string): HTMLElement {
  const way = link(address.search() + queryOf({ ...state, ...change }), '', name);
  way.dataset.ask = '';
  return way;
}

/** Say how the query was read, with links to other ways of reading it. */
export function readingOf(reply: Reply, model: Model): Child[] {
  const ways = offers(reply, model.state);
  return [...sentences(reply, model), ...ways.flatMap((way) => [' ', way])];
}

function sentences(reply: Reply, { index }: Model): string[] {
  const { query, reading, scope, lookedUp } = reply.answer;
  const forms = lookedUp.flatMap((one) => one.forms.slice(1).map(({ phrase }) => phrase));
  const whole = query.whole ?? '';
  // In traditional signs it was looked up as the simplified ones.
  const isFolded = lookedUp.some(
    ({ phrase }) => fold(phrase, index.simplify) !== phrase || index.comparedAs(phrase) !== phrase,
  );
  const isLiteral = query.manner === 'literal';
  const what = wanted(reply);
  return [
    isLiteral
      ? (query.problems.some(({ kind }) => kind === 'only-marks') ? w.marks : w.literal)(what)
      : reading === 'phrase'
        ? w.phrase(what)
        : scope === 'document'
          ? w.document(what)
          : query.whole === null
            ? (query.all.length > 1 ? w.words : w.any)(what)
            : w.apart(quoted([whole]), what),
    ...query.problems.flatMap(({ kind }) =>
      kind === 'unbalanced' ? [w.unbalanced] : kind === 'only-without' ? [w.onlyWithout] : [],
    ),
    ...(forms.length > 0 && !isLiteral ? [w.forms(forms.slice(0, MOST_NAMED))] : []),
    ...(isFolded && !isLiteral ? [w.folded] : []),
  ];
}

/** Links to other ways of reading the query. */
function offers({ answer }: Reply, state: SearchState): HTMLElement[] {
  const { query, reading, documents, scope } = answer;
  const isSeveral = query.all.length > 1;
  return [
    ...(reading === 'phrase' && isSeveral && query.manner === 'loose'
      ? [wayTo(state, { q: queryApart(query) }, w.offerApart)]
      : []),
    ...(documents !== null && documents > 0
      ? [wayTo(state, { scope: 'document' }, w.offerDocument(documents))]
      : []),
    ...(scope === 'document' ? [wayTo(state, { scope: '' }, w.offerClause)] : []),
  ];
}

/**
 * What stands somewhere where the query stands nowhere: its words by themselves, and what is nearest to the others, as
 * links that look for it.
 */
export function nearList({ answer, near, hits }: Reply, { state }: Model): HTMLElement[] {
  if (hits.length > 0) return [];
  const words = answer.lookedUp
    .filter(({ phrase }) => !answer.query.none.includes(phrase))
    .map((one) => ({ phrase: one.phrase, count: placesOf(one).size }))
    .filter(({ count }) => count > 0);
  const nearest = near
    .flatMap((one) => one.near)
    .map(({ phrase, places }) => ({ phrase, count: places.length }));
  const all = new Map([...words, ...nearest].map(({ phrase, count }) => [phrase, count]));
  if (all.size === 0) return [];
  const items = [...all].slice(0, MOST_NEAR).map(([phrase, count]) => {
    const way = wayTo(state, { q: phrase, scope: '' }, phrase);
    return element('li', '', way, ' ', element('span', 'quantity', searchWords.places(count)));
  });
  return [element('h2', '', w.near), element('ul', '', ...items)];
}
