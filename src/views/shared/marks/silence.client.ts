/** Marks of silence on pages that a browser draws: as `SilenceMark.astro` draws them. */
import type { Silence } from '../../../schema/common.ts';
import { element, link } from '../client/element.client.ts';
import { type SilenceAbout, saySilence, silenceWords as w } from './words.ts';

/**
 * Let a mark say whose silence it is, and lead to the words in that document.
 *
 * @param drawn a mark that explains itself alone, as the page has it; its sign is taken from it
 * @example cell.append(silenceMark('incomplete', about, mark('incomplete')))
 */
export function silenceMark(kind: Silence, about: SilenceAbout, drawn: Node): HTMLElement {
  const { name, limit, meaning, search, also, more } = saySilence(kind, about);
  const sign = drawn instanceof Element ? drawn.querySelector('svg') : null;
  const why = link(search.href, 'silence-why', element('span', 'silence-word', name));
  if (sign) why.prepend(sign);
  if (limit !== null) why.append(element('span', 'silence-limit', limit));
  why.ariaLabel = search.label;
  const others = also.map((one, at) => {
    const other = link(one.href, 'silence-also', at === 0 ? `${w.also} ${one.name}` : one.name);
    other.ariaLabel = one.label;
    other.title = one.label;
    return other;
  });
  const rest = more === null ? [] : [more];
  const made = element('span', `silence silence-${kind}`, why);
  made.append(...others.flatMap((one) => [' ', one]), ...rest);
  made.title = meaning;
  return made;
}
