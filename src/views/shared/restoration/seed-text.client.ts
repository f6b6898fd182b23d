/** Characters of a seed as an attribute carries them, and how they show where a reader asks for them. */
import { element } from '../client/element.client.ts';

/** Around the name of a character that cannot be seen. Private signs: a text has none but by name. */
export const NAMED = ['\ue000', '\ue001'] as const;

const NAME_OR_SPACE = /\ue000[^\ue001]{1,40}\ue001|[\s\u2800]/gu;

/** Tell kinds of white space apart as a style sheet shows them. */
export function spaceKind(character: string): 'line' | 'tab' | 'wide' | 'space' | 'odd' {
  if (character === '\n') return 'line';
  if (character === '\t') return 'tab';
  if (character === '\u3000') return 'wide';
  return character === ' ' ? 'space' : 'odd';
}

/**
 * Show packed characters: white space quietly, what cannot be seen by its name.
 *
 * @param packed made by `packSeed`
 */
export function seedText(packed: string): HTMLElement {
  const shown = element('span', 'in-seed');
  let at = 0;
  for (const { 0: found, index } of packed.matchAll(NAME_OR_SPACE)) {
    shown.append(packed.slice(at, index));
    at = index + found.length;
    const isName = found.startsWith(NAMED[0]);
    shown.append(
      isName
        ? element('span', 'named', found.slice(1, -1))
        : element('span', `sp sp-${spaceKind(found)}`, found),
    );
  }
  shown.append(packed.slice(at));
  return shown;
}
