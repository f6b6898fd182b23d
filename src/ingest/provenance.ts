/** What a text without a record gives away about where it comes from and whether it is whole. */
import { type Completeness, type SourceKind, type Stage, stage } from '../schema/common.ts';
import type { Document, Outline } from '../schema/document.ts';
import type { Finding } from '../schema/finding.ts';
import { clip } from '../text/characters.ts';
import { type Edited, seedSpan } from '../text/edited.ts';
import { readMarker } from '../text/numbering.ts';
import {
  isBodiesLine,
  isBulleted,
  isCell,
  isFormula,
  isTableHead,
  isWall,
} from './grammar/features.ts';
import { isRow, type TrimmedLine, UNSURE } from './grammar/line.ts';
import type { Metadata } from './metadata/index.ts';

const PAGE_OF = /第?\s?(\d{1,3})\s?(?:[/／]|页\s?[/／，,共]\s?)共?\s?(\d{1,3})\s?页/u;
const FARM =
  /(?:开通|成为)(?:会员|VIP)|会员(?:专享|可)|公文网|文秘网|文库|立即下载|为(?:您|大家)整理|供(?:您|大家)参考|领取福利|范文|预计阅读时?长|\(guo\)/u;
const REPOST = /法宝引证码|北大法宝|转载自|转自|版权归(?:原)?作者|来源于网络|如有侵权/u;
const PORTAL =
  /位置\s{0,2}[:：]|索\s?引\s?号|(?:政府|政务|信息)公开|人大网|人民政府(?:门户)?网|教育局网/u;

/** Judge the kind of source by the page's frame; null where the frame does not say. */
export function guessKind(
  lines: readonly TrimmedLine[],
  { indexNumber, issuers }: Metadata,
): SourceKind | null {
  const frame = lines.filter(({ fate }) => fate !== 'published' && fate !== 'duplicate');
  if (frame.some(({ text }) => FARM.test(text))) return 'content-farm';
  if (frame.some(({ text }) => REPOST.test(text))) return 'repost';
  const portal = indexNumber !== null || frame.some(({ text }) => PORTAL.test(text));
  return portal && issuers.length > 0 ? 'official' : null;
}

export interface Wholeness {
  /** Null where there is no text to judge, or one that looks whole and that nobody vouches for. */
  state: Completeness | null;
  /** What in the text says so; empty for a text that looks whole. */
  evidence: Finding[];
}

/** Judge whether the text is whole, by its page number, its first number, its last sign and who stands behind it. */
export function judgeCompleteness(
  edited: Edited,
  lines: readonly TrimmedLine[],
  outline: Described,
): Wholeness {
  const published = lines.filter(({ fate }) => fate === 'published');
  if (published.length === 0 || outline.clauses.length === 0) return { state: null, evidence: [] };
  const paragraphs = published.filter((line) => !isRow(line));
  const head = [pageBefore(edited, lines), startsLate(edited, paragraphs)].filter(
    (one) => one !== null,
  );
  const tail = [
    pageAfter(edited, lines),
    wallBehind(edited, lines),
    endsOpen(edited, published),
  ].filter((one) => one !== null);
  const state =
    head.length > 0
      ? tail.length > 0
        ? 'truncated-both'
        : 'truncated-head'
      : tail.length > 0
        ? 'truncated-tail'
        : isVouchedFor(outline)
          ? 'complete'
          : null;
  return { state, evidence: [...head, ...tail] };
}

/** What is read of a document before its wholeness is judged. */
type Described = Outline & Pick<Document, 'source' | 'issuers' | 'signed' | 'published'>;

/**
 * Does anybody stand behind a text that looks whole? Whoever trades in model texts cuts and rewrites them without a
 * trace, and a text that comes from nowhere, with no issuer and no day, may be a part of any.
 */
function isVouchedFor({ source: { kind }, issuers, signed, published }: Described): boolean {
  if (kind === 'content-farm') return false;
  return kind !== null || issuers.length > 0 || signed !== null || published !== null;
}

type Witness = (edited: Edited, lines: readonly TrimmedLine[]) => Finding | null;

const pageBefore: Witness = (edited, lines) => {
  const page = pageOf(edited, lines);
  return page && page.at > 1 ? { code: 'pages-before', page: page.at, span: page.span } : null;
};

const pageAfter: Witness = (edited, lines) => {
  const page = pageOf(edited, lines);
  return page && page.last < page.of
    ? { code: 'pages-after', last: page.last, of: page.of, span: page.span }
    : null;
};

const wallBehind: Witness = (edited, lines) => {
  const wall = lines.findLast(({ fate, text }) => fate === 'boilerplate' && isWall(text));
  return wall
    ? {
        code: 'wall-behind',
        wall: clip(wall.text, 40),
        span: seedSpan(edited, wall.start, wall.end),
      }
    : null;
};

/** A page number inside the body is the paper's own, and says nothing of what is missing. */
function pageOf(edited: Edited, lines: readonly TrimmedLine[]) {
  const body = lines.findIndex(({ fate }) => fate === 'published');
  const last = lines.findLastIndex(({ fate }) => fate === 'published');
  for (const [place, { text, start, end, fate }] of lines.entries()) {
    const match =
      fate === 'published' || (place > body && place < last) ? null : PAGE_OF.exec(text);
    if (!match) continue;
    const of = Number(match[2]);
    const span = seedSpan(edited, start, end);
    return { at: Number(match[1]), last: lastPage(lines, of), of, span };
  }
  return null;
}

/** A paper with a number on each of its pages goes on to the highest of them. */
const lastPage = (lines: readonly TrimmedLine[], of: number) =>
  lines.reduce((last, { text, fate }) => {
    const match = fate === 'published' ? null : PAGE_OF.exec(text);
    return match && Number(match[2]) === of ? Math.max(last, Number(match[1])) : last;
  }, 0);

const startsLate: Witness = (edited, published) => {
  const first = published.find(({ text }) => readMarker(text) !== null);
  const marker = first && readMarker(first.text);
  return first && marker && marker.number > 1
    ? {
        code: 'starts-late',
        marker: marker.text,
        span: seedSpan(edited, first.start, first.end),
      }
    : null;
};

/** Telephone numbers and addresses of letters end a notice without a sign. */
const CONTACT_END = /(?:电话|热线|传真|邮箱|信箱)[^。；]{0,60}[\d\w]$/u;

const endsOpen: Witness = (edited, published) => {
  // What may be the page's says nothing of where the paper ends.
  const last = published.findLast(({ rule }) => rule !== UNSURE);
  // A table has no sentence that could break off.
  if (last && isRow(last)) return null;
  if (!last || /[。！？；!?;.：:）)】」”"]$/u.test(last.text)) return null;
  if (
    isFormula(last.text.slice(readMarker(last.text)?.length ?? 0)) ||
    isBodiesLine(last.text) ||
    CONTACT_END.test(last.text)
  )
    return null;
  if (isBulleted(last.text) && isBulleted(published.at(-2)?.text ?? '')) return null;
  if (isItem(last.text) && closesList(published)) return null;
  if (isCell(last.text) && published.some(({ text }) => isTableHead(text))) return null;
  return {
    code: 'ends-open',
    span: seedSpan(edited, last.start, last.end),
  };
};

/** `3.户口簿复印件` */
const isItem = (text: string) =>
  text.length <= LONGEST_ITEM && readMarker(text) !== null && !/[，。；：]/u.test(text);
const LONGEST_ITEM = 40;

/** Items of a list have no end each, down from the line that announces them or from their first number. */
function closesList(published: readonly TrimmedLine[]): boolean {
  const before = published.findLastIndex(({ text }) => !isItem(text));
  const items = published.slice(before + 1).map(({ text }) => readMarker(text));
  const announced = /[：:]$/u.test(published[before]?.text ?? '');
  const alike = items.every(
    (item, at) => item?.rank === items[0]?.rank && item?.number === (items[0]?.number ?? 0) + at,
  );
  return alike && items.length >= (announced ? 2 : FEWEST_ITEMS) && items[0]?.number === 1;
}
/** Fewer headings at the end of a text wait for what they are headings of. */
const FEWEST_ITEMS = 3;

const STAGE_WORDS: readonly [RegExp, readonly Stage[]][] = [
  [/学前|幼儿|托育/u, ['preschool']],
  [/小学|初等/u, ['primary']],
  [/义务教育/u, ['primary', 'junior-secondary']],
  [/初中|初级中学/u, ['junior-secondary']],
  [/普通中学|中等教育/u, ['junior-secondary', 'senior-secondary']],
  [/中小学/u, ['primary', 'junior-secondary', 'senior-secondary']],
  [/高中/u, ['senior-secondary']],
  [/基础教育/u, ['preschool', 'primary', 'junior-secondary', 'senior-secondary']],
  // Every teacher has 职业道德, and 兼职教师 teach in every school.
  [
    /职业(?!道德|操守|行为|素养|发展|倦怠|健康|病|年金|生涯|体验|启蒙)|中职|(?<![兼专在任全离免停挂复述辞求本])职教(?!师|员|龄)|技工/u,
    ['secondary-vocational'],
  ],
  [/特殊教育|特教/u, ['special']],
  [/高等|高校|大学/u, ['higher']],
  [/终身|老年|社区教育|继续教育/u, ['lifelong']],
];

/** Read the stages that a title names; empty where it names none (a plan for education as a whole). */
export function readStages(title: string | null): Stage[] {
  const named = new Set(
    STAGE_WORDS.flatMap(([words, stages]) => (title && words.test(title) ? stages : [])),
  );
  return stage.options.filter((one) => named.has(one));
}
