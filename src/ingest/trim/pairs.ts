import { METADATA_KEYS } from './vocabulary.ts';

/** A row of a page's table of particulars: `索 引 号:QZ06101` is `{ key: 'indexNumber', value: 'QZ06101' }`. */
export interface Pair {
  key: string;
  value: string;
}

const BULLET = /^[\s•·●▪■□◆◇*\-–—|｜]{0,6}/u;
const KEYS = Object.keys(METADATA_KEYS);
const LONGEST_KEY = 16;
const PARTED = /[\s•·|｜\])】）,，;；]/u;

/** `2021-12-03 09:18 来源：…`: many pages put the day of publication first, without a name. */
const LEADING_DAY =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)(?:\s{1,3}\d{1,2}:\d{2}(?::\d{2})?)?(?=[\s　])/u;

/**
 * Read the particulars that a line gives; null where it does not begin with one, or with the day before one.
 *
 * @example readPairs('• 发布机构:晋江市人民政府办公室') // [{ key: 'issuer', value: '晋江市人民政府办公室' }]
 */
export function readPairs(line: string): Pair[] | null {
  const day = LEADING_DAY.exec(line)?.[0] ?? '';
  const rest = line.slice(day.length);
  const from = day.length + (BULLET.exec(rest)?.[0].length ?? 0);
  const keys = findKeys(line, from);
  if (keys.length === 0) return null;
  const pairs = keys.map(({ key, end }, at) => ({
    key,
    value: line
      .slice(end, keys[at + 1]?.start ?? line.length)
      .replace(/[\s•|｜】\]]{1,8}$/u, '')
      .trim(),
  }));
  return day === '' ? pairs : [{ key: 'published', value: day }, ...pairs];
}

/** The longest piece of a name that stands alone in a line. */
const LONGEST_PIECE = 3;

/**
 * Read a particular whose name came apart over two lines; null where the two are none.
 *
 * @example readSplitPair('标', '题：关于做好课后服务工作的通知') // { key: 'title', value: '关于做好…' }
 */
export function readSplitPair(first: string, second: string): Pair | null {
  if (first.length > LONGEST_PIECE || !/^\p{Script=Han}{1,3}$/u.test(first)) return null;
  if (readPairs(second)) return null;
  return readPairs(first + second)?.[0] ?? null;
}

interface FoundKey {
  key: string;
  start: number;
  /** Behind the colon. */
  end: number;
}

/** The names in a line that begins with one; a line that does not is not read to its end. */
function findKeys(line: string, from: number): FoundKey[] {
  const found: FoundKey[] = [];
  let floor = from;
  // 索引号：… on a page of a portal, 【发文字号】… at the head of a text from a database of laws.
  for (const colon of line.matchAll(/】\s{0,2}[:：]?|[:：]/gu)) {
    if (found.length === 0 && colon.index > from + LONGEST_KEY) return [];
    const key = longestKey(line, floor, colon.index, found.length > 0);
    if (!key) continue;
    if (found.length === 0 && key.start !== from) return [];
    floor = colon.index + colon[0].length;
    found.push({ ...key, end: floor });
  }
  return found;
}

/** Shorter names must be parted from what stands before them. */
const GLUED = 4;

/**
 * Look back from a colon for a known key; longer keys win, white space inside them does not count.
 *
 * @param after true behind another key of the line: there `…0046-1生成日期：` is a value with a name glued to it
 */
function longestKey(
  line: string,
  floor: number,
  colon: number,
  after: boolean,
): { key: string; start: number } | null {
  for (let start = Math.max(floor, colon - LONGEST_KEY); start < colon; start++) {
    const parted = start <= floor || PARTED.test(line[start - 1] ?? '');
    if (!parted && !(after && colon - start >= GLUED)) continue;
    if (/\s/u.test(line[start] ?? '')) continue;
    const name = line.slice(start, colon).replace(/[\s•【】[\]]/gu, '');
    if (name === '') continue;
    const key = KEYS.find((candidate) => METADATA_KEYS[candidate]?.test(name));
    if (key) return { key, start };
  }
  return null;
}
