/** What copying out of web pages leaves behind: signs that cannot be seen, and names of signs. */
import { certainly, type Replacement } from '../../text/edited.ts';

/** Signs without width, soft hyphens, and marks that turn the direction of writing. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]{1,64}/gu;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…\d]/u;

/**
 * Find signs that cannot be seen next to Chinese text; in other scripts, and between emoji, they mean something.
 *
 * Between two digits a page had a dash there: `2014\u00ad2020年` is a span of years, and never 20142020.
 *
 * @example findUnseen('教\u200b育') // the sign between them, to be deleted
 */
export function findUnseen(text: string): Replacement[] {
  return [...text.matchAll(UNSEEN)].flatMap(({ 0: signs, index }) => {
    const end = index + signs.length;
    const before = text[index - 1] ?? '\n';
    const next = text[end] ?? '\n';
    if (isDigit(before) && isDigit(next)) return [betweenDigits(text, index, end)];
    const alone = before.trim() === '' && next.trim() === '';
    if (!alone && !CHINESE.test(before) && !CHINESE.test(next)) return [];
    return [certainly(index, end, '', 'zero-width')];
  });
}

const isDigit = (sign: string) => /[0-9０-９]/u.test(sign);

/** Behind a year nothing else is counted in years. */
const YEAR = /^(?:19|20)\d{2}$/u;
const NUMBERS = { before: /[\d.]{1,12}$/u, behind: /^[\d.]{1,12}/u };

/** A number that is cut in two is rare, and a year that is cut is one still; where numbers rise, both are there. */
function betweenDigits(text: string, start: number, end: number): Replacement {
  const first = NUMBERS.before.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  const second = NUMBERS.behind.exec(text.slice(end, end + 12))?.[0] ?? '';
  const soft = text.slice(start, end).includes('\u00ad');
  const oneYear = YEAR.test(first + second) && /^年/u.test(text.slice(end + second.length));
  const rises = Number(first) < Number(second) && !/^0|^.*\.$/u.test(first);
  const to = rises && !oneYear ? '—' : soft && !oneYear ? '-' : '';
  return { start, end, to, rule: to === '' ? 'zero-width' : 'lost-dash', confidence: 'likely' };
}

/** Names that no policy text means. `&lt;` and `&gt;` are not among them: text never turns into tags. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: '',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  permil: '‰',
};
const ENTITY = new RegExp(
  `&(?:amp;)?(?:(${Object.keys(NAMED).join('|')})|#(\\d{2,5})|#[xX]([\\da-fA-F]{2,5}));|(?<![A-Za-z&])(nbsp);`,
  'gu',
);
/** Of numbered ones, white space, letters of Chinese text and its signs are taken; others stay as they are. */
const PLAIN = /^[\p{Script=Han}\u00b7\u2010-\u2027\u3001-\u301f\uff01-\uff5e]$/u;

/**
 * Find names of signs that were meant to be the signs.
 *
 * @example findEntities('基础教育&nbsp;处') // &nbsp; → a space
 */
export function findEntities(text: string): Replacement[] {
  const found: Replacement[] = [];
  for (const match of text.matchAll(ENTITY)) {
    const to = meaning(match);
    if (to === null) continue;
    found.push(certainly(match.index, match.index + match[0].length, to, 'entity'));
  }
  return found;
}

function meaning([, name, decimal, hex, torn]: RegExpMatchArray): string | null {
  const named = NAMED[name ?? torn ?? ''];
  if (named !== undefined) return named;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  if (code === 0xa0 || code === 0x20 || code === 0x3000) return ' ';
  const sign = code <= 0xffff ? String.fromCharCode(code) : '';
  return PLAIN.test(sign) ? sign : null;
}
