/** Put characters of a seed into an attribute: text browsers and whoever gathers texts shall have each sentence once. */
import type { PlacedEdit } from '../../../text/edited.ts';
import { isApplied } from '../../../text/published.ts';
import { codePoint, findHidden, pieces } from './characters.ts';
import { NAMED, NEXT } from './seed-text.client.ts';
import { restoration } from './words.ts';

/** Characters of a restored text, and what the seed has in their place. */
interface Place {
  start: number;
  end: number;
  from: string;
}

/**
 * Pack what the seed has in place of a restored text: for each place that differs, how many characters before it are
 * the same, how many of the text it stands for, and the seed's own, those that act or are lost in an attribute by name.
 *
 * @param edits that made the text of the seed; where they did not make all of it, the seed is packed as a whole
 * @example packSeed('作业(yè),', '作业，', edits) // '2 0 (yè)\ue0020 1 ,'
 */
export function packSeed(seed: string, text: string, edits: readonly PlacedEdit[] = []): string {
  const places = edits
    .filter(({ edit }) => isApplied(edit))
    .map(({ start, end, edit: { from } }) => ({ start, end, from }));
  // What is copied from the text cannot be named any more.
  const exact = findHidden(text).length === 0 && unrestored(text, places) === seed;
  const whole = { start: 0, end: text.length, from: seed };
  let at = 0;
  return (exact ? places : [whole])
    .map(({ start, end, from }) => {
      const place = `${start - at} ${end - start} ${inAttribute(from)}`;
      at = end;
      return place;
    })
    .join(NEXT);
}

function unrestored(text: string, places: readonly Place[]): string {
  let seed = '';
  let at = 0;
  for (const { start, end, from } of places) {
    seed += text.slice(at, start) + from;
    at = end;
  }
  return seed + text.slice(at);
}

const inAttribute = (seed: string): string =>
  pieces(seed)
    .map(({ text, kind }) => {
      if (kind === 'hidden') return NAMED.join(restoration.hidden(codePoint(text)));
      // A parser would make a line feed of it.
      return text === '\r' ? NAMED.join('CR') : text;
    })
    .join('');
