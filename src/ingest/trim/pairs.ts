import type { Pair } from '../grammar/line.ts';
import { METADATA_KEYS } from './vocabulary.ts';

const BULLET = /^[\s•·●▪■□◆◇*\-–—|｜]{0,6}/u;
const KEYS = Object.keys(METADATA_KEYS);
const LONGEST_KEY = 16;
const PARTED = /[\s•·|｜\])】）,，;；]/u;

/** `2021-12-03 09:18 来源：…`: many pages put the day of publication first, without a name. */
const LEADING_DAY =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)(?:\s{1,3}\d{1,2}:\d{2}(?::\d{2})?)?(?=[\s　]|$)/u;

/**
 * Read the metadata fields that a line gives; null where it does not begin with one, or with the day before one.
 *
 * @example readPairs('• 发布机构:晋江市人民政府办公室') // [{ key: 'issuer', value: '晋江市人民政府办公室' }]
 */
export function readPairs(line: string): Pair[] | null {
  const day = LEADING_DAY.exec(line)?.[0] ?? '';
  const rest = line.slice(day.length);
  const from = day.length + (BULLET.exec(rest)?.[0].length ?? 0);
  const keys = findKeys(line, from);
  if (keys.length === 0)
    return day === line && day.includes(':')
      ? [{ key: 'published', value: day }]
      : readColumns(line);
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
 * Read a metadata field whose name came apart over two lines; null where the two are none.
 *
 * @example readSplitPair('标', '题：关于做好课后服务工作的通知') // { key: 'title', value: '关于做好…' }
 */
export function readSplitPair(first: string, second: string): Pair | null {
  if (first.length > LONGEST_PIECE || !/^\p{Script=Han}{1,3}$/u.test(first)) return null;
  if (readPairs(second)) return null;
  return readPairs(first + second)?.[0] ?? null;
}

/** Names that are also words of a text stand for a metadata field only with a colon. */
const PLAIN_NAME =
  /^(?:单位|部门|机构|机关|日期|时间|名称|格式|大小|编辑|审核|分享|字体|分类|类别|词|电话|地址|下载)$/u;

/** Rows of a table whose colons were its lines: names and values with tabs or blanks between them. */
function readColumns(line: string): Pair[] | null {
  if (line.length > LONGEST_ROW || /[。；]/u.test(line)) return null;
  const cells = line.split(line.includes('\t') ? /\t{1,8}/u : /[ \u3000]{1,20}/u);
  const pairs: Pair[] = [];
  for (const cell of cells) {
    const key = keyNamed(cell);
    if (key) pairs.push({ key, value: '' });
    else if (pairs.length === 0) return null;
    else {
      const last = pairs.at(-1);
      if (last) last.value = `${last.value} ${cell}`.trim();
    }
  }
  return pairs.some(({ value }) => value !== '') ? pairs : null;
}

const LONGEST_ROW = 160;

/** The key that a cell by itself names; null where it names none. */
function keyNamed(cell: string): string | null {
  const name = cell.replace(/[\s:：]/gu, '');
  if (name.length > LONGEST_KEY || PLAIN_NAME.test(name)) return null;
  return KEYS.find((key) => METADATA_KEYS[key]?.test(name)) ?? null;
}

/** What a value must look like to belong to a name in the line above it. */
const VALUES: Readonly<Record<string, RegExp>> = {
  indexNumber: /^[\w/—-]{6,60}$/u,
  docNumber: /^.{1,20}\d{4}.{1,10}号$/u,
  issuer: /^[\p{Script=Han}、\s]{2,40}(?:局|厅|委|委员会|办公室|政府|部|院|中心)$/u,
  signed: /\d{4}.\d{1,2}.\d{1,2}/u,
  published: /\d{4}.\d{1,2}.\d{1,2}/u,
  title: /^.{6,160}$/u,
  other: /^[^。；：]{1,16}$/u,
};

/**
 * Read a metadata field whose value stands in the line below its name; null where the two are none.
 *
 * @example readParted('发文机关', '昆明市教育体育局') // { key: 'issuer', value: '昆明市教育体育局' }
 */
export function readParted(name: string, value: string): Pair | null {
  const key = keyNamed(name);
  return key && keyNamed(value) === null && VALUES[key]?.test(value) ? { key, value } : null;
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
  for (const colon of line.matchAll(/[】\]]\s{0,2}[:：]?|[:：]/gu)) {
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
