/** Instruments cited in 《…》, with the 发文字号 in the bracket behind them. */
import type { CitedDocument, Sentence } from '../../schema/document.ts';
import { foldText } from '../../text/key.ts';

/** What the title of an instrument ends with; newspapers, courses and books end otherwise. */
const INSTRUMENT =
  /(?:法|法典|条例|规定|决定|决议|办法|细则|规则|规程|规范|准则|守则|章程|公约|制度|通知|通告|公告|意见|建议|批复|函|方案|预案|计划|规划|纲要|要点|措施|举措|政策|指南|指引|标准|目录|名录|清单|基准|指标|体系|办学条件|行动|工程|协议|宣言|责任书|[一二三四五六七八九十\d]条|现代化\s?\d{4})$/u;

/** `（试行）`, `(2020-2035年)`, `（2022年版）` at the end of a title. */
const TITLE_BRACKET = /\([^()]{1,24}\)$/u;

/** `《…》精神（…）`, `《…》等文件要求（…）`: what stands between a title and its number. */
const BETWEEN =
  '(?:等)?(?:文件|通知|意见|规定)?(?:的)?(?:有关|相关|工作|总体)?(?:精神|要求|部署|规定|文件)?';

/** `晋政办〔2022〕24号`, `教督[2017]6号`, `国务院令第674号`; may be followed by more in the same bracket. */
const NUMBER_BEHIND = new RegExp(
  `^\\s{0,4}${BETWEEN}\\s{0,4}\\(\\s{0,4}([^()《》,;。\\s]{1,20}[〔[【(﹝]\\d{4}[〕\\]】)﹞]\\s{0,2}(?:第)?\\d{1,5}\\s{0,2}号|[^()《》,;。\\s]{0,16}令\\s{0,2}第?[\\d一二三四五六七八九百十〇零]{1,8}号|[^()《》,;。\\s]{2,16}?\\d{1,5}号(?=[\\s,]{0,2}\\d{4}年\\)))`,
  'u',
);

/** The line that forwards a document names itself: `现将《…》印发给你们`. */
const FORWARDED = /现将\s{0,4}$/u;

/** What later stages know: whether it is in the corpus, and who made it. */
const UNPLACED = { document: null, level: null, evidence: [] };

/**
 * Read the instruments that a sentence cites, each title once, in order.
 *
 * @example citedIn(sentence, null) // 落实《关于…的意见》（国办发〔2021〕60号）
 */
export function citedIn({ id, text }: Sentence, ownTitle: string | null): CitedDocument[] {
  const cited: CitedDocument[] = [];
  for (const [start, end] of titleSpans(text)) {
    const title = text.slice(start + 1, end - 1).trim();
    if (!isInstrument(title) || sameTitle(title, ownTitle)) continue;
    if (FORWARDED.test(text.slice(Math.max(0, start - 8), start))) continue;
    if (cited.some((other) => other.title === title)) continue;
    cited.push({ sentence: id, title, number: numberBehind(text, end), ...UNPLACED });
  }
  return cited;
}

/** Spans of the outermost 《…》, signs included; one that is never closed is none. */
function titleSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === '《') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (unit === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0) spans.push([start, at + 1]);
    }
  }
  return spans;
}

function isInstrument(title: string): boolean {
  const folded = foldText(title);
  return INSTRUMENT.test(folded) || INSTRUMENT.test(folded.replace(TITLE_BRACKET, ''));
}

function sameTitle(title: string, ownTitle: string | null): boolean {
  return ownTitle !== null && foldText(title) === foldText(ownTitle);
}

function numberBehind(text: string, end: number): string | null {
  const behind = text.slice(end, end + 60);
  const match = NUMBER_BEHIND.exec(foldText(behind));
  if (!match?.[1]) return null;
  const from = match[0].length - match[1].length;
  return behind.slice(from, match[0].length);
}
