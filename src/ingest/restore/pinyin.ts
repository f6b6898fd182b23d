/**
 * Mirrors that annotate traditional text leave the reading of a character in brackets behind it:
 * `現(xiàn)將`, `國(guo)(guo)`, `會(huì )`, `減”(jiǎn)`. These are taken out; `(G20)`, `(VR)` or `(a)` stay.
 */
import { certainly, type Replacement } from '../../text/edited.ts';
import type { Range } from '../../text/range.ts';

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';
/** One syllable, or a few with blanks between; ɡ and ɑ are how some fonts for readings write g and a. */
const BRACKET = new RegExp(
  `[(（][ \\u00a0\\u3000]{0,2}([A-Za-züɡɑ${TONED}][a-züɡɑ${TONED} '’]{0,23}[1-5]?)[ \\u00a0\\u3000]{0,2}[)）]`,
  'gu',
);
const HAS_TONE = new RegExp(`[${TONED}]`, 'u');
const HAN = /\p{Script=Han}/u;
const INITIAL = '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)';
const FINAL =
  '(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v|ve|ü|üe)';
const SYLLABLE = new RegExp(`^${INITIAL}?${FINAL}$`, 'u');
const WITH_INITIAL = new RegExp(`^${INITIAL}${FINAL}$`, 'u');
/** Readings of several characters that stand in one bracket, at most. */
const MOST_SYLLABLES = 4;

/** Bare syllables count only in a text that shows so many readings which cannot be anything else. */
const EVIDENCE = 3;

interface Found extends Range {
  /** With a tone mark it is a reading wherever it stands. */
  toned: boolean;
  /** A syllable that begins with a consonant, right behind a Chinese character or another reading. */
  plain: boolean;
  syllable: string;
}

/**
 * Find readings in brackets.
 *
 * With a tone mark a syllable in brackets always is one. A bare syllable such as `(guo)` is one only behind a
 * Chinese character, in a text that shows several of them. One without a consonant, `(a)`, `(an)`, may number
 * or name something and goes only where it repeats the reading before it.
 *
 * @example findPinyin('印發(fā)給你們') // [{ start: 2, end: 6, to: '', … }]
 */
export function findPinyin(text: string): Replacement[] {
  const brackets = collect(text);
  const evidence = brackets.filter(({ toned, plain }) => toned || plain).length;
  return brackets
    .filter((one, at) => one.toned || (evidence >= EVIDENCE && isReading(one, brackets[at - 1])))
    .map(({ start, end }) => certainly(start, end, '', 'pinyin'));
}

function collect(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(BRACKET)) {
    const letters = match[1] ?? '';
    const toned = HAS_TONE.test(letters);
    const syllables = bare(letters).split(/[ '’]{1,4}/u);
    if (syllables.length > (toned ? MOST_SYLLABLES : 1)) continue;
    if (!syllables.every((syllable) => SYLLABLE.test(syllable)) && !isToned(letters, toned))
      continue;
    const start = match.index;
    const end = start + match[0].length;
    const before = text[start - 1] ?? '';
    if (before.trim() === '') continue;
    const behind = HAN.test(before) || found.at(-1)?.end === start;
    const syllable = syllables[0] ?? '';
    found.push({ start, end, toned, plain: behind && WITH_INITIAL.test(syllable), syllable });
  }
  return found;
}

/** Readings of whole words are run together: `(jiàoyù)`. */
const isToned = (letters: string, toned: boolean) => toned && /^[a-z]{2,18}$/u.test(bare(letters));

function isReading(one: Found, before: Found | undefined): boolean {
  const repeats = before?.end === one.start && before.syllable === one.syllable;
  return one.plain || repeats;
}

/** Letters without tones, `xiàn` and `xian4` as `xian`. */
function bare(letters: string): string {
  return letters
    .replace(/ɡ/gu, 'g')
    .replace(/ɑ/gu, 'a')
    .replace(/[1-5]$/u, '')
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/gu, '')
    .normalize('NFC')
    .trim()
    .toLowerCase();
}
