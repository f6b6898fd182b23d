/**
 * Mirrors that annotate traditional text leave the reading of a character in brackets behind it:
 * `現(xiàn)將`, `國(guo)(guo)`, `會(huì )`. These are taken out; `(G20)` or `(VR)` stay.
 */
import type { Replacement } from './restored.ts';

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';
/** One or two syllables' worth of letters; longer Latin text in brackets is no reading of a character. */
const BRACKET = new RegExp(`[(（] ?([a-zü${TONED}]{1,7}) ?[)）]`, 'gu');
const HAS_TONE = new RegExp(`[${TONED}]`, 'u');
const HAN = /\p{Script=Han}/u;
const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v|ve|ü|üe)$/;

/** Toned readings that a text must show before an untoned bracket counts as one. */
const EVIDENCE = 3;

/**
 * Find readings in brackets.
 *
 * It stands behind the Chinese character that it reads. With a tone mark it always is one; a bare syllable
 * such as `(guo)` only in a text that shows several of them.
 *
 * @example findPinyin('印發(fā)給你們') // [{ start: 2, end: 6, to: '', … }]
 */
export function findPinyin(text: string): Replacement[] {
  const brackets = [...text.matchAll(BRACKET)].filter(([, letters]) => isSyllable(letters ?? ''));
  const annotated = brackets.length >= EVIDENCE;
  const found: Replacement[] = [];
  let lastEnd = -1;
  for (const match of brackets) {
    const start = match.index;
    const end = start + match[0].length;
    const toned = HAS_TONE.test(match[1] ?? '');
    const behindHan = start > 0 && (HAN.test(text[start - 1] ?? '') || start === lastEnd);
    if (!behindHan || !(toned || annotated)) continue;
    found.push({ start, end, to: '', rule: 'pinyin', confidence: 'certain' });
    lastEnd = end;
  }
  return found;
}

function isSyllable(letters: string): boolean {
  const bare = letters
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/gu, '')
    .normalize('NFC');
  return SYLLABLE.test(bare);
}
