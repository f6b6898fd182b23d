/** A passage on pages that a browser draws: its marks and what can be done with it, as `Passage.astro` draws them. */
import type { RepairPlace } from '../../../schema/repair-place.ts';
import { address } from '../../../site/address.ts';
import { element, link } from '../client/element.client.ts';
import { passageWords as w } from './words.ts';

/** Draw the words of a place that was repaired or is damaged: a link to its note, which it also shows when asked. */
export function repairMark(text: string, place: RepairPlace, document: string): HTMLElement {
  const { kind, note, id } = place;
  const mark = link(address.document(document, id), kind, text);
  if (text === '') {
    mark.classList.add('gap');
    mark.ariaLabel = note;
  }
  mark.dataset.note = note;
  return mark;
}

export interface Ways {
  /** Where the passage stands in its document, and what that place is called. */
  href: string;
  place: string;
  /** Where it is compared; null where it is compared already. */
  compare: string | null;
}

/** Draw what can be done with a passage; it works inside of an element with `data-passage="<document>#<id>"`. */
export function passageWays({ href, place, compare }: Ways): HTMLElement {
  const copy = element('button', '', w.copy);
  copy.type = 'button';
  copy.dataset.copyPassage = '';
  copy.ariaLabel = w.copyPlace(place);
  const made = element('span', 'passage-ways', copy, ' ', link(href, 'passage-place', place));
  if (compare !== null) {
    const way = link(compare, 'no-print', w.compare);
    way.ariaLabel = w.comparePlace(place);
    made.append(' ', way);
  }
  return made;
}
