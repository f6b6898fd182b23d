import * as OpenCC from 'opencc-js/t2cn';
import type { Replacement, Restored } from './restored.ts';

/**
 * Character forms only: `tw` phrase tables would change words (資訊 → 信息), and a quotation may not change words.
 */
const convert = OpenCC.Converter({ from: 't', to: 'cn' });

/** Share of Chinese characters in traditional form from which a text counts as traditional. */
const TRADITIONAL = 0.05;
const HAN = /\p{Script=Han}/gu;

/**
 * Find the characters of a traditional text that have a simplified form.
 *
 * A simplified text is left alone: there 乾, 著 or 於 are names or quotations, not traces of a conversion.
 *
 * @example findTraditional(untouched('學前教育')) // [{ start: 0, end: 1, to: '学', … }]
 */
export function findTraditional({ text, origin }: Restored): Replacement[] {
  const simplified = convertSameLength(text);
  const found: Replacement[] = [];
  let changed = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === simplified[at]) continue;
    changed++;
    const last = found.at(-1);
    // Neighbours in the text may be parted in the seed by what was deleted; an edit covers one seed span.
    if (last && last.end === at && origin[at] === (origin[at - 1] ?? -2) + 1) {
      last.end = at + 1;
      last.to += simplified[at];
    } else {
      found.push({
        start: at,
        end: at + 1,
        to: simplified[at] ?? '',
        rule: 'simplified',
        confidence: 'certain',
      });
    }
  }
  const han = text.match(HAN)?.length ?? 0;
  return changed > han * TRADITIONAL ? found : [];
}

/** Convert piece by piece where a conversion would change the length, so that places keep their meaning. */
function convertSameLength(text: string): string {
  const whole = convert(text);
  if (whole.length === text.length) return whole;
  return Array.from(text, (character) => {
    const one = convert(character);
    return one.length === character.length ? one : character;
  }).join('');
}

/** The simplified form of one character. */
export const toSimplified = (character: string): string => {
  const one = convert(character);
  return one.length === character.length ? one : character;
};
