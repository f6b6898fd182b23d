/**
 * Chinese text has no blanks within a sentence; converters leave them around digits, behind signs and between the
 * characters of a spaced-out heading. Line breaks, indents and blanks that keep columns apart are not touched:
 * the lines around a text are read by them.
 */
import { certainly, type Replacement } from '../../text/edited.ts';
import { rawLines } from '../../text/lines.ts';
import { readMarker } from '../../text/numbering.ts';
import { moved } from '../../text/range.ts';

const BLANK = '[ \\u00a0\\u3000]';
const HAN = '\\p{Script=Han}';

/** A heading with a blank between all of its characters, the number before it aside: `总 则`, `目 录`. */
const SPACED_OUT = new RegExp(`^${HAN}(?:${BLANK}{1,4}${HAN}){1,7}$`, 'u');
/** A page's switches are as short: 大 中 小. */
const SWITCHES = /^[大中小是否男女有无\s\u3000]{1,60}$/u;
/** A whole line written so has at least this many signs. */
const FEWEST_SIGNS = 6;
/** A number or a Latin word in it may stand together. */
const ALONE_SHARE = 0.85;
const HAN_SHARE = 0.6;

interface BlankRule {
  /** Blanks to delete; what stands around them only looked at. */
  pattern: RegExp;
  /** Certain unless it says otherwise. */
  confidence?: 'likely';
  /** Where it holds: in any line, in running text, or in running text that has next to no blanks. */
  in: 'line' | 'running' | 'closed-up';
  examples: readonly [before: string, after: string][];
}

export const blankRules: readonly BlankRule[] = [
  {
    // A year begins a line's second column as often as it stands in a sentence.
    pattern: new RegExp(
      `(?<=[${HAN}])${BLANK}{1,2}(?=(?!(?:19|20)\\d{2}[-年./])\\d{1,9}(?:\\.\\d{1,6})?[%％]?${BLANK}{0,2}${HAN})`,
      'gu',
    ),
    in: 'running',
    examples: [
      ['小学1个、幼儿园 2个。', '小学1个、幼儿园2个。'],
      ['幼儿总数达到 90%以上，', '幼儿总数达到90%以上，'],
    ],
  },
  {
    pattern: new RegExp(
      `(?<=\\d[%％]?)${BLANK}{1,2}(?=[个所名人万亿元年月日项条家门次批期岁%％以的])`,
      'gu',
    ),
    in: 'running',
    examples: [
      ['新增学位 3 万个。', '新增学位3万个。'],
      ['2023 年 4 月 26 日前，报送。', '2023年4月26日前，报送。'],
    ],
  },
  {
    pattern: new RegExp(`(?<=[年月])${BLANK}{1,2}(?=\\d{1,2}${BLANK}{0,2}[月日])`, 'gu'),
    in: 'line',
    examples: [['2023 年 4 月 26 日前，报送。', '2023年4月26日前，报送。']],
  },
  {
    pattern: new RegExp(`(?<=[，、；,;])${BLANK}{1,2}(?=[${HAN}“《（])`, 'gu'),
    in: 'running',
    examples: [['达到90%以上, 公办园占比超过55%。', '达到90%以上,公办园占比超过55%。']],
  },
  {
    pattern: new RegExp(`(?<=[${HAN}%％”》）)])${BLANK}{1,2}(?=[，、；：。！？])`, 'gu'),
    in: 'running',
    examples: [['推进融合 ，扩大学位 。', '推进融合，扩大学位。']],
  },
  {
    // A writer who parts two phrases by a blank does so in quotes, brackets or a title; there it stays.
    pattern: new RegExp(`(?<=[${HAN}])${BLANK}(?=${HAN})`, 'gu'),
    in: 'closed-up',
    confidence: 'likely',
    examples: [
      [
        '持续开展建档立卡留守儿童学业帮扶，落实控辍保学 联控联保长效机制，加强台账动态管理，建立工作档案。',
        '持续开展建档立卡留守儿童学业帮扶，落实控辍保学联控联保长效机制，加强台账动态管理，建立工作档案。',
      ],
    ],
  },
];

/**
 * Find blanks that stand in Chinese text and mean nothing.
 *
 * @example findBlanks('第一章 总 则') // the one in 总 则
 */
export function findBlanks(text: string): Replacement[] {
  const found: Replacement[] = [];
  for (const { line, start } of rawLines(text))
    if (/[ \u00a0\u3000]/u.test(line))
      for (const one of blanksOf(line)) found.push(moved(one, start));
  return found;
}

function blanksOf(line: string): Replacement[] {
  const indent = /^[\s\u3000]{0,400}/u.exec(line)?.[0].length ?? 0;
  const content = line.slice(indent).trimEnd();
  if (isSpacedOut(content)) {
    return matchesOf(content, BETWEEN_SIGNS, 'certain').map((one) => moved(one, indent));
  }
  const marker = readMarker(content)?.length ?? 0;
  const heading = content.slice(marker);
  const by = indent + marker;
  if (SPACED_OUT.test(heading) && !SWITCHES.test(heading)) {
    return matchesOf(heading, /[ \u00a0\u3000]{1,4}/gu, 'certain').map((one) => moved(one, by));
  }
  const allowed = kindsOf(heading);
  const quoted = enclosed(heading);
  return blankRules
    .filter((rule) => allowed.has(rule.in))
    .flatMap(({ pattern, confidence }) => matchesOf(heading, pattern, confidence ?? 'certain'))
    .filter(({ start, end }) => quoted[start] === 0 && !beginsMeasure(heading, end))
    .filter(({ start, rule }) => rule !== 'space' || !endsTitle(heading, start))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => start !== all[at - 1]?.start)
    .map((one) => moved(one, by));
}

/** Blanks between signs of a spaced-out line; Latin words keep theirs. */
const BETWEEN_SIGNS =
  /(?<![A-Za-z])[ \u00a0\u3000]{1,4}|(?<=[A-Za-z])[ \u00a0\u3000]{1,4}(?![A-Za-z])/gu;

/** `关 于 印 发 《 2 0 2 3 年 工 作 要 点 》 的 通 知` */
function isSpacedOut(content: string): boolean {
  if (SWITCHES.test(content) || /\d\s{0,4}页$/u.test(content)) return false;
  if (content.length > LONGEST_SPACED) return false;
  const signs = content.split(/[ \u00a0\u3000]{1,4}/u);
  const alone = signs.filter((sign) => sign.length === 1).length;
  const han = content.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (
    signs.length >= FEWEST_SIGNS &&
    alone >= signs.length * ALONE_SHARE &&
    han >= content.replace(/\s/gu, '').length * HAN_SHARE
  );
}

/** Longer lines are no text of a page. */
const LONGEST_SPACED = 4000;

const matchesOf = (
  text: string,
  pattern: RegExp,
  confidence: Replacement['confidence'],
): Replacement[] =>
  [...text.matchAll(pattern)].map(({ 0: blank, index }) => ({
    ...certainly(index, index + blank.length, '', 'space'),
    confidence,
  }));

/** On flattened pages a blank is what parts the title from the text. */
const endsTitle = (line: string, at: number) =>
  at <= LONGEST_TITLE && TITLE.test(line.slice(0, at));
const TITLE = /^[^，。；：]{6,60}(?:要点|方案|意见|通知|办法|规划|计划|措施|条例|规定)$/u;
const LONGEST_TITLE = 60;

/** On flattened pages a blank before a number is all that is left of a line break. */
const beginsMeasure = (line: string, at: number) =>
  readMarker(line.slice(at, at + LONGEST_MARKER)) !== null;
const LONGEST_MARKER = 14;

/** Running text stands in sentences; rows of names or metadata fields have blanks between most of their parts. */
function kindsOf(line: string): Set<BlankRule['in']> {
  if (!/[，。；,;]/u.test(line) || line.length < SHORTEST_RUNNING) return new Set(['line']);
  const blanks = matchesOf(line, BETWEEN_WORDS, 'certain').length;
  const closedUp = blanks <= MOST_STRAY && blanks * SENTENCE <= line.length;
  return new Set(closedUp ? ['line', 'running', 'closed-up'] : ['line', 'running']);
}

const BETWEEN_WORDS =
  /(?<=[\p{Script=Han}A-Za-z：:])[ \u00a0\u3000]{1,8}(?=[\p{Script=Han}A-Za-z])/gu;
const SHORTEST_RUNNING = 8;
/** Length of text in which one stray blank is still an accident. */
const SENTENCE = 40;
/** A line with more of them is a page whose breaks became blanks. */
const MOST_STRAY = 2;

const QUOTES: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '‘': '’',
  '"': '"',
  '（': '）',
  '(': ')',
};
/** What is opened and not closed within so many characters was never closed. */
const LONGEST_QUOTE = 60;

function enclosed(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const closing = QUOTES[text[at] ?? ''];
    if (!closing) continue;
    const end = text.slice(at + 1, at + 1 + LONGEST_QUOTE).indexOf(closing);
    if (end < 0) continue;
    inside.fill(1, at, at + 1 + end);
    at += end + 1;
  }
  return inside;
}
