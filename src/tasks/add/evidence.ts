/** What in the text speaks for what was read from it, in the words that readers will see. */
import type { Document } from '../../schema/document.ts';
import { beginning } from './beginning.ts';

/** Readers see who judged. */
const UNCHECKED = '（程序从文本读出，未经人核对）';

const quoted = (text: string, most?: number) => `“${beginning(text, most)}”`;

/** Say where a text names its region; null where it was found in no line that can be quoted. */
export function regionEvidence({ region, issuers, noticeTitle, title }: Document): string | null {
  if (!region) return null;
  const bare = region.name.replace(/[省市区县州盟旗]$/u, '');
  const places: [string, string | null][] = [
    ['发文机关', issuers.join('、')],
    ['通知标题', noticeTitle],
    ['标题', title],
  ];
  const [where, text] = places.find(([, one]) => one?.includes(bare)) ?? [];
  return where && text
    ? `${where}写明${quoted(text)}${UNCHECKED}。`
    : `文件信息写明${quoted(region.name)}${UNCHECKED}。`;
}

/** Frames of a page that tell what kind of page it is. */
const TELLING: { readonly [kind: string]: readonly string[] } = {
  official: ['particulars', 'navigation'],
  repost: ['disclaimer', 'particulars'],
  'content-farm': ['advertisement', 'particulars', 'disclaimer'],
};

/** Quote the lines by which the kind of source was judged; null where it was not, or by no line. */
export function kindEvidence({ source, ledger }: Document, text: string): string | null {
  const telling = TELLING[source.kind ?? ''] ?? [];
  const lines = telling.flatMap((rule) =>
    ledger.filter((entry) => entry.rule === rule).map(({ span }) => text.slice(...span)),
  );
  if (lines.length === 0) return null;
  const shown = lines.slice(0, 2).map((line) => quoted(line));
  return `页面上有${shown.join('、')}${UNCHECKED}。`;
}

/** What ingest found to say that something is missing. */
const INCOMPLETE = new Set(['pages-before', 'pages-after', 'starts-late', 'ends-open']);

/** Say what of a text shows whether it is whole; null where that was not judged. */
export function completenessEvidence(document: Document, text: string): string | null {
  if (document.source.completeness === null) return null;
  const { clauses, ledger, diagnostics, signed } = document;
  const numbered = clauses.filter(({ marker }) => marker !== null);
  const [first, last] = [numbered[0], numbered.at(-1)];
  const gaps = diagnostics.filter(({ code }) => code === 'numbering-gap').length;
  const ending = clauses.at(-1)?.sentences.at(-1)?.text ?? '';
  const signature = ledger.find(({ rule }) => rule === 'signature');
  const facts = [
    first && last
      ? `编号从${beginning(first.label)}到${beginning(last.label)}，${gaps === 0 ? '没有跳号' : `有${gaps}处跳号`}`
      : '正文没有编号',
    `末句收在${quoted(Array.from(ending).slice(-16).join(''))}`,
    signature ? `落款${quoted(text.slice(...signature.span))}在` : '没有落款',
    signed ? `成文日期${signed}` : '没有成文日期',
    ...diagnostics.filter(({ code }) => INCOMPLETE.has(code)).map(({ message }) => message),
  ];
  return `${facts.join('；')}${UNCHECKED}。`;
}

/** Words of ids: what a document is about, the narrower first. */
const SUBJECTS: readonly [RegExp, string][] = [
  [/双减|作业负担|课后服务/u, 'double-reduction'],
  [/校外培训/u, 'tutoring'],
  [/优质均衡|均衡发展/u, 'balanced'],
  [/特殊教育|残疾/u, 'special'],
  [/职业教育|职教|产教融合/u, 'vocational'],
  [/初等与幼儿|初等教育|小学教育/u, 'primary'],
  [/学前教育|幼儿园|托育/u, 'preschool'],
  [/普通高中|高中/u, 'senior-high'],
  [/普通中学|初中|中学/u, 'secondary'],
  [/义务教育/u, 'compulsory'],
  [/基础教育|中小学/u, 'basic'],
  [/高等教育|高校/u, 'higher'],
  [/教师|师资/u, 'teachers'],
];

/**
 * Draft the id of a document from its region, year and subject.
 *
 * @param taken ids that exist; a number behind the draft sets it apart
 * @example draftId(document, new Set()) // 'quanzhou-2023-secondary'
 */
export function draftId(document: Document, taken: ReadonlySet<string>): string {
  const { region, years, signed, published, title, noticeTitle } = document;
  const year = years?.from ?? (signed ?? published)?.slice(0, 4) ?? 'undated';
  const names = `${title ?? ''} ${noticeTitle ?? ''}`;
  const subject = SUBJECTS.find(([words]) => words.test(names))?.[1] ?? 'education';
  const id = `${region?.id ?? 'unplaced'}-${year}-${subject}`;
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
