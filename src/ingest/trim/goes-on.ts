/** Whether a line goes on in the one below it: pages and converters break lines where the paper did not. */
import { readMarker } from '../../text/numbering.ts';
import { isFull, widthOf } from '../../text/wrap.ts';

/** No line of Chinese text begins with these. */
const HANGING = /^[，。、；：！？”’」』）)】〕》〉]|^[,;!?:](?!\w)/u;
export const hangs = (line: string): boolean => HANGING.test(line);
/** A sign in a line of its own, as some converters of PDF leave all of them. */
export const isSignAlone = (line: string): boolean =>
  line.length <= 3 && (hangs(line) || /^[“‘《（]$/u.test(line));

export const isEnded = (text: string): boolean =>
  /[。！？；：!?;:…][”’"'」』）)】》]{0,3}$|[)）】]$/u.test(text);
const WAITS = /[，、,（(《“\-—]$/u;
/** Words that no sentence ends with. */
const UNFINISHED =
  /[并和与及或将把为在于从向由被按]$|(?:不得|超过|达到|不少于|不低于|不高于|至少|应当|符合)$/u;
const RUNS = /[，；。！？]/u;
/** So only sentences begin. */
const OPENS =
  /^(?:为(?:了|进|贯|深|全|加|落|切|做|推|促|规|有|认|积|确|大)|根据|按照|依据|现就|近年来)/u;
/** A sentence that announces what comes below may lack its colon. */
const ANNOUNCES = /(?:如下|以下|通知|方案|意见|要求|安排)$/u;
/** A row of running text fills so much of the page: the first is shorter by its indent, others by long words. */
const MOSTLY_FULL = 0.7;
/** `（国办发〔2018〕80号）` belongs to the title before it. */
const NUMBER_IN_BRACKET = /^[（(]\s?[\p{Script=Han}]{1,16}[〔[［（(]\s?\d{4}/u;
/** `第三条、第四条规定的条件`: a line that begins with the number of another article. */
const REFERENCE = /^第[0-9０-９〇零一二三四五六七八九十百]{1,6}[章条款项]/u;
/** An article is law from its first word on: `第三条 违反本条例` does not end there. */
const ARTICLE = /^第[^条\s]{1,6}条/u;
/** So far ahead the sign that closes is looked for. */
const AHEAD = 60;

/** A paragraph as far as it was read. */
export interface Begun {
  /** Its end, at least as long as a row. */
  ending: string;
  /** The line that was read last. */
  row: string;
  /** It is running text, and no heading. */
  runs: boolean;
  /** It begins as only sentences do. */
  opens: boolean;
}

/** Begin a paragraph with its first line. */
export const begin = (text: string): Begun => ({
  ending: text,
  row: text,
  runs: runs(text),
  opens: OPENS.test(text),
});

/** How wide the lines of a page are. */
export interface Page {
  /** That of wrapped text; null where lines are paragraphs, or too few to tell. */
  width: number | null;
  /** The longest of lines that may all be rows of a page; null where one is too long. */
  narrow: number | null;
  /** The text shows that they are. */
  sure: boolean;
}

export const runs = (text: string): boolean => RUNS.test(text) || OPENS.test(text);

/**
 * Tell whether the next line is of the same paragraph, by the signs at the break and by the width of the page.
 *
 * A line that stands below a blank one is judged like any other: what has not ended goes on.
 *
 * @example
 * goesOn(begin('为落实《义务'), '教育法》，制定本办法。', { width: null, narrow: null, sure: false }) // true
 */
export function goesOn({ ending, row, runs, opens }: Begun, next: string, page: Page): boolean {
  if (hangs(next)) return true;
  if (readMarker(next)) return false;
  if (isQuoteOpen(ending) && closesQuote(next)) return true;
  if (/[》”]$/u.test(ending) && NUMBER_IN_BRACKET.test(next)) return true;
  if (isEnded(ending)) return false;
  if (WAITS.test(ending)) return true;
  if (opens && !ANNOUNCES.test(ending)) return true;
  if (runs && UNFINISHED.test(ending)) return true;
  if ((runs || ARTICLE.test(ending)) && REFERENCE.test(next)) return true;
  if (runs && page.narrow !== null && fills(row, page.narrow)) return true;
  return page.width !== null && isFull(ending, page.width);
}

/** Tell whether a line is as long as a row of running text. */
export const fills = (row: string, width: number): boolean => widthOf(row) >= width * MOSTLY_FULL;

/** Tell whether a text has rows: lines that a sign says are broken. */
export function hasRows(texts: readonly string[]): boolean {
  const broken = texts.filter((text, at) => {
    const next = texts[at + 1];
    if (next === undefined) return false;
    return hangs(next) || /[，、（《“]$/u.test(text) || (isQuoteOpen(text) && closesQuote(next));
  });
  return broken.length >= FEWEST_ROWS;
}
const FEWEST_ROWS = 2;

/** `《中华人民共和国义` */
export const isQuoteOpen = (ending: string): boolean =>
  ending.lastIndexOf('《') > ending.lastIndexOf('》');

function closesQuote(next: string): boolean {
  const close = next.slice(0, AHEAD).indexOf('》');
  const open = next.indexOf('《');
  return close >= 0 && (open < 0 || close < open);
}
