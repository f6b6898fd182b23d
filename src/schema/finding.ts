/**
 * What the ingest found that a person should look at, as a code with what it is about. The ingest has no sentences;
 * they stand here, and become the `message` of a `diagnostic` when a document is put together.
 */
import type { Span } from './common.ts';
import type { Diagnostic } from './document.ts';

/** What a text is that is no policy document. */
export type Genre = 'news' | 'government-report' | 'disclosure' | 'invitation' | 'award-list';

const GENRES: { readonly [name in Genre]: string } = {
  news: '新闻报道',
  'government-report': '政府工作报告',
  disclosure: '信息公开、预决算一类的报告',
  invitation: '邀请、招标或征集',
  'award-list': '表彰或评选结果名单',
};

/** What each code is about. */
interface About {
  empty: object;
  binary: object;
  /** `length` and `limit` of a text that is there; null for a file that was not even decoded. */
  'too-large': { length: number | null; limit: number };
  'ill-formed': object;
  undecodable: { count: number };
  garbled: { text: string };
  'pages-before': { page: number };
  'pages-after': { last: number; of: number };
  'wall-behind': { wall: string };
  'starts-late': { marker: string };
  'ends-open': object;
  /** What it is, and the words that say so; null where nothing tells. */
  'no-policy-text': { genre: Genre | null; evidence: readonly string[] };
  /** A number that a sign was added to. */
  'doc-number': { written: string; read: string };
  'second-printing': { lines: number };
  'several-documents': { title: string };
  /** Lines that may be the page's as well as the paper's, and the first of them. */
  unsure: { lines: number; first: string };
  'numbering-gap': { from: string; to: string };
  tables: { count: number };
  /** Of the text: how often its quotation stands there. Of labels: the one that was not there to be removed. */
  correction: { quote: string } & ({ times: number } | { label: string });
}

export type Finding = {
  [Code in keyof About]: { code: Code; span: Span | null } & About[Code];
}[keyof About];

const WORDS: { readonly [Code in keyof About]: (about: About[Code]) => string } = {
  empty: () => '文件是空的，或只有空白',
  binary: () => '文件不是文本（二进制，或编码无法识别）',
  'too-large': ({ length, limit }) =>
    length === null
      ? '文件过大，未读取'
      : `文本有 ${length} 个字符，超过上限 ${limit}，未读取；请拆成几份`,
  'ill-formed': () => '文本含有不成对的代理码元，无法写入任何文件，未读取',
  undecodable: ({ count }) => `${count} 个字节无法解码`,
  garbled: ({ text }) => `此处疑为编码错位，文字未能复原：${text}`,
  'pages-before': ({ page }) => `页面写明是第${page}页，前面还有内容`,
  'pages-after': ({ last, of }) => `页面写明共${of}页，这里到第${last}页为止`,
  'wall-behind': ({ wall }) => `页面写明后面的内容没有显示：${wall}`,
  'starts-late': ({ marker }) => `正文从“${marker}”开始，前面的序号没有出现`,
  'ends-open': () => '正文最后一句没有结束',
  'no-policy-text': ({ genre, evidence }) =>
    genre === null
      ? '未找到政策正文：可能是新闻、列表、只有元数据的页面，或不是中文政策文件'
      : `看来是${GENRES[genre]}，不是政策文件（文中写有${evidence.map((words) => `“${words}”`).join('、')}）`,
  'doc-number': ({ written, read }) => `文号写作“${written}”，按“${read}”读`,
  'second-printing': ({ lines }) => `正文重复刊载，重复的 ${lines} 行未再列出`,
  'several-documents': ({ title }) => `文件里还有另一份文件，未并入本文，请拆开收录：${title}`,
  unsure: ({ lines, first }) => `有 ${lines} 行不能断定是正文还是页面上的话，照原样刊出：${first}`,
  'numbering-gap': ({ from, to }) => `编号从 ${from} 跳到 ${to}`,
  tables: ({ count }) => `正文有${count}张表格，照原样保留，表内文字未按句标注主题和目标`,
  correction: (about) =>
    'times' in about
      ? `更正未能生效：“${about.quote}”在正文中出现${about.times}次`
      : `标注更正未起作用：“${about.quote}”本来没有标注 ${about.label}`,
};

/**
 * Word a finding for readers.
 *
 * @example describeFinding({ code: 'pages-before', page: 2, span: null }).message // '页面写明是第2页，前面还有内容'
 */
export function describeFinding(finding: Finding): Diagnostic {
  const { code, span } = finding;
  const word = WORDS[code] as (about: Finding) => string;
  return { code, message: word(finding), span };
}
