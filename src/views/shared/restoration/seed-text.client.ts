/** Characters of a seed as an attribute carries them, and how they show where a reader asks for them. */
import { element } from '../client/element.client.ts';

/** Around the name of a character that cannot be seen. Private signs: a text has none but by name. */
export const NAMED = ['\ue000', '\ue001'] as const;
/** Between two places in which the seed reads otherwise. */
export const NEXT = '\ue002';

const NAME_OR_SPACE = /\ue000[^\ue001]{1,40}\ue001|[\s\u2800]/gu;

/** Tell kinds of white space apart as a style sheet shows them. */
export function spaceKind(character: string): 'line' | 'tab' | 'wide' | 'space' | 'odd' {
  if (character === '\n') return 'line';
  if (character === '\t') return 'tab';
  if (character === '\u3000') return 'wide';
  return character === ' ' ? 'space' : 'odd';
}

/**
 * Write out what the seed has in place of a restored text, names of characters still in their signs.
 *
 * @param packed made by `packSeed`
 * @example seedOf('书面作业，不超过60分钟。', '4 1 ,') // '书面作业,不超过60分钟。'
 */
export function seedOf(restored: string, packed: string): string {
  let seed = '';
  let at = 0;
  for (const place of packed.split(NEXT)) {
    const [copied = '', left = ''] = place.split(' ', 2);
    seed += restored.slice(at, at + Number(copied)) + place.slice(copied.length + left.length + 2);
    at += Number(copied) + Number(left);
  }
  return seed + restored.slice(at);
}

/** Show what the seed has in place of a restored text: white space quietly, what cannot be seen by its name. */
export function seedText(restored: string, packed: string): HTMLElement {
  const seed = seedOf(restored, packed);
  const shown = element('span', 'in-seed');
  let at = 0;
  for (const { 0: found, index } of seed.matchAll(NAME_OR_SPACE)) {
    shown.append(seed.slice(at, index));
    at = index + found.length;
    const isName = found.startsWith(NAMED[0]);
    shown.append(
      isName
        ? element('span', 'named', found.slice(1, -1))
        : element('span', `sp sp-${spaceKind(found)}`, found),
    );
  }
  shown.append(seed.slice(at));
  return shown;
}
