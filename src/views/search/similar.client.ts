/** Sentences of other documents that say something similar to a result: read and shown when one asks for them. */
import type { SimilarQuote } from '../../search/similar-quotes.ts';
import { address } from '../../site/address.ts';
import { cutAtPlaces } from '../../text/cut-at-places.ts';
import { announce } from '../shared/client/clipboard.client.ts';
import { button, element, link } from '../shared/client/element.client.ts';
import { whileLoading } from '../shared/client/loading.client.ts';
import { passageWays, repairMark } from '../shared/passage/marks.client.ts';
import { knowSources } from '../shared/passage/passage.client.ts';
import { passageWords } from '../shared/passage/words.ts';
import { trustMarks } from '../shared/place/trust.client.ts';
import { trustInWords } from '../shared/place/words.ts';
import { nameOf, placeName, trustOf } from './place-names.client.ts';
import { repairsIn } from './repairs.client.ts';
import { searchWords } from './words.ts';

const { similar: w, retry } = searchWords;

/** The result that others are similar to. */
export interface SimilarTo {
  /** Id of its document, with which theirs are compared. */
  document: string;
  /** What its place is called: `海沧区 2023年工作要点 四/12`. */
  place: string;
  /** On which they are compared; null for all. */
  theme: string | null;
  /** Reads them; asked when a reader opens the list, and again where that failed. */
  load: () => Promise<readonly SimilarQuote[]>;
}

/**
 * Make the list of what is similar to a result: closed, and empty until it is opened.
 *
 * @example item.append(similarSentences({ document, place, theme, load: () => readSimilar(index, key, [2, 2]) }))
 */
export function similarSentences(to: SimilarTo): HTMLDetailsElement {
  const summary = element('summary', '', w.title);
  summary.ariaLabel = w.titleOf(to.place);
  const status = element('span', '');
  const how = link(address.method('alike'), '', w.how);
  how.hidden = true;
  const said = element('p', 'similar-status', status, ' ', how);
  const again = button('more', retry, () => void show());
  again.hidden = true;
  const list = element('ul', 'similar-list');
  const made = element('details', 'similar no-print', summary, said, again, list);
  let state: 'closed' | 'loading' | 'shown' = 'closed';

  /** To everybody: a page has one voice for all that its results say. */
  function say(words: string): void {
    status.textContent = words;
    announce(words);
  }

  async function show(): Promise<void> {
    if (state !== 'closed') return;
    state = 'loading';
    try {
      const quotes = await whileLoading(to.load(), status, w.loading, list);
      knowSources(quotes.map(sourceOf));
      list.replaceChildren(...quotes.map((quote) => similarItem(quote, to)));
      say(quotes.length === 0 ? w.none : w.found(quotes.length));
      how.hidden = false;
      // Whoever pressed it is taken to what came of it.
      if (document.activeElement === again) summary.focus();
      again.hidden = true;
      state = 'shown';
    } catch (error) {
      console.error(error);
      say(w.failed);
      again.hidden = false;
      state = 'closed';
    }
  }

  made.addEventListener('toggle', () => {
    if (made.open) void show();
  });
  return made;
}

const trustIn = ({ names, facts }: SimilarQuote) => trustOf(names.id, facts);

const sourceOf = (quote: SimilarQuote) =>
  [quote.names.id, { ...quote.names.source, trust: trustInWords(trustIn(quote)) }] as const;

function similarItem(quote: SimilarQuote, to: SimilarTo): HTMLLIElement {
  const { names, facts, text, sentence, start, end } = quote;
  const anchor = `${text.anchor}-s${sentence}`;
  const clause = placeName(text);
  const said = text.blocks[0]?.slice(start, end) ?? '';
  const parts = cutAtPlaces([{ text: said }], repairsIn({ block: 0, start, end }, text));
  const quoted = element(
    'q',
    'passage-text source',
    ...parts.map(({ text, place }) => (place ? repairMark(text, place, names.id) : text)),
  );
  const ways = passageWays({
    href: address.document(names.id, anchor),
    place: text.ends ? passageWords.sentences(clause, sentence, sentence) : clause,
    compare: address.compare(to.theme, [to.document, names.id]),
  });
  const notes = [w.score(quote.score), ...(quote.others > 0 ? [w.others(quote.others)] : [])];
  const item = element(
    'li',
    'quote',
    quoted,
    element(
      'p',
      'passage-notes',
      element('span', 'similar-from', nameOf(facts), ' ', trustMarks(trustIn(quote))),
      ' ',
      ways,
      ' ',
      element('span', 'hit-notes', notes.join(' · ')),
    ),
  );
  item.dataset.passage = `${names.id}#${anchor}`;
  return item;
}
