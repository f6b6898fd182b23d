import { certainly, type Replacement } from '../../text/edited.ts';
import { rawLines } from '../../text/lines.ts';

/** A day alone in its line, its 年, 月 and 日 lost in conversion. */
const BARE_DAY =
  /^([ \t\u00a0\u3000]{0,80})((?:19|20)\d{2})([ \u00a0\u3000]{1,3})(\d{1,2})([ \u00a0\u3000]{1,3})(\d{1,2})\s{0,4}$/u;
/** Who signs: a day is told from other figures by the name above it. */
const ORGAN = /(?:局|委员会|委|办公室|政府|厅|部|院|工委|学校|中学|小学|中心|领导小组)$/u;
const LONGEST_NAME = 60;

/**
 * Find days under a signature that lost their words; figures elsewhere are left as they are.
 *
 * @example findDates('泉州市教育局\n2023 4 26') // 2023年4月26日
 */
export function findDates(text: string): Replacement[] {
  const found: Replacement[] = [];
  let above = '';
  for (const { line, start } of rawLines(text)) {
    const match = BARE_DAY.exec(line);
    if (match && above.length <= LONGEST_NAME && ORGAN.test(above)) {
      found.push(...wordsOf(match, start));
    }
    if (line.trim() !== '') above = line.trim();
  }
  return found;
}

function wordsOf(match: RegExpExecArray, line: number): Replacement[] {
  const [, indent = '', year = '', first = '', month = '', second = '', day = ''] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!exists) return [];
  const afterYear = line + indent.length + year.length;
  const afterMonth = afterYear + first.length + month.length;
  const afterDay = afterMonth + second.length + day.length;
  return [
    certainly(afterYear, afterYear + first.length, '年', 'date'),
    certainly(afterMonth, afterMonth + second.length, '月', 'date'),
    certainly(afterDay, afterDay, '日', 'date'),
  ];
}
