/** The cells of a comparison: sentences with what only they say, their repairs, and what can be done with them. */
import type { CompareDocument } from '../../compare/cell.ts';
import { type ComparedSentence, isSaid } from '../../compare/layout.ts';
import { address } from '../../site/address.ts';
import { cutAtPlaces } from '../../text/cut-at-places.ts';
import { type Child, element } from '../shared/client/element.client.ts';
import { differenceWords, notesOn } from '../shared/differences/words.ts';
import { passageWays, repairMark } from '../shared/passage/marks.client.ts';
import { marked } from './names.client.ts';

/**
 * Draw a cell.
 *
 * @param ending what stands below the sentences, or in their place
 * @param everyPlace where all documents stand side by side on the topic
 */
export function cellOf(
  source: CompareDocument | undefined,
  sentences: readonly ComparedSentence[],
  ending: Child | null,
  everyPlace: string,
): HTMLTableCellElement {
  if (!source) return element('td', '');
  // Where columns stand below each other, each says whose it is; in a table its head does.
  const name = element('p', 'cell-place', ...marked(source.name, source));
  name.ariaHidden = 'true';
  const quotes = sentences.map((one) => quote(source.id, one, everyPlace));
  return element(
    'td',
    quotes.length > 0 ? '' : 'empty',
    name,
    ...quotes,
    ...(ending === null ? [] : [ending]),
  );
}

function quote(source: string, compared: ComparedSentence, everyPlace: string): HTMLElement {
  const { sentence } = compared;
  const said = isSaid(sentence);
  const ways = passageWays({
    href: address.document(source, sentence.id),
    place: sentence.place,
    compare: everyPlace,
  });
  const made = element(
    'div',
    said ? 'quote' : 'quote heading',
    element('q', 'source passage-text', ...wordsOf(source, compared)),
    element(
      'p',
      'passage-notes',
      ways,
      ' ',
      element('span', 'quote-notes', differenceWords.join(notesOn(compared))),
    ),
  );
  made.dataset.passage = `${source}#${sentence.id}`;
  return made;
}

/** A place that was repaired keeps its mark within what only this sentence says, and outside of it. */
function wordsOf(source: string, { sentence, segments }: ComparedSentence): Child[] {
  return cutAtPlaces(segments, sentence.repairs ?? []).map(({ text, mark, place }) => {
    const content = place ? repairMark(text, place, source) : text;
    return mark === null ? content : element('mark', mark, content);
  });
}
