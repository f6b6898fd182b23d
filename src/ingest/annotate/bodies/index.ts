/** 责任单位: the bodies in the bracket, or the line, that closes a clause. */
import type { ResponsibleBody, Sentence } from '../../../schema/document.ts';
import { type Bracket, closingBracket } from './brackets.ts';
import { type Named, namesRole, readRoles } from './roles.ts';

/** What ends the name of an office, a body or a place that can be made responsible. */
const OFFICE =
  /(?:局|办|办公室|委|委员会|工委|党委|党组|纪委|部|厅|处|科|室|股|院|所|站|组|馆|团|社|队|中心|单位|部门|科室|处室|机关|机构|联合会|协会|学会|残联|妇联|工会|学校|中学|小学|大学|学院|高校|院校|幼儿园|园校|公司|集团|银行|政府|街道|乡镇|镇|乡|区|县|市|州|盟|旗|管委会|开发区|少年宫|检察院|法院|电大|区域|校)$/u;

/** A single school is spoken of, not made responsible. */
const SCHOOL = /(?:小学|中学|高中|幼儿园|职校)$/u;

/** An office of a government or of its bureau. */
const DEPARTMENT =
  /(?:局|办|办公室|委|工委|党委|纪委|部|厅|处|科|室|股|中心|单位|部门|残联|妇联|牵头)$/u;

/** A bracket that only says how a text stands: `（试行）`, `（2023—2025年）`, `（修订）`. */
const REMARK =
  /^(?:含|包括|其中|不含|包含|如|即|详见|见附件|附件|试行|暂行|修订|草案|征求意见稿|[\d０-９\s—–-]{4,}年?)/u;

/** No name of an office is longer. */
const LONGEST_NAME = 30;

/** Nobody writes more brackets of bodies, or lines of them, behind one another. */
const MOST = 6;

/**
 * Find the bracket of responsible bodies that closes a text; null where the text ends otherwise. Several that
 * stand behind one another, each with a role, are one.
 *
 * @example bracketOfBodies('完善机制。(教育科、教师进修学校)')?.inner // '教育科、教师进修学校'
 */
export function bracketOfBodies(text: string): Bracket | null {
  let whole: Bracket | null = null;
  for (let count = 0; count < MOST; count += 1) {
    const before = whole ? text.slice(0, whole.start) : text;
    const bracket = lastBracket(before);
    if (!bracket || (whole && !namesRole(bracket.inner))) break;
    const { start, inner } = bracket;
    whole = whole
      ? { start, end: whole.end, inner: `${inner}；${whole.inner}` }
      : { start, end: bracket.end, inner };
  }
  return whole;
}

/** Leave out the bracket of responsible bodies that closes a text. */
export const withoutBodies = (text: string): string =>
  text.slice(0, bracketOfBodies(text)?.start ?? text.length);

function lastBracket(text: string): Bracket | null {
  const bracket = closingBracket(text) ?? lineOfBodies(text);
  if (!bracket) return null;
  const apart = /(?:^|[。；;！!])\s{0,4}$/u.test(text.slice(0, bracket.start));
  return readNames(bracket.inner, apart).length > 0 ? bracket : null;
}

/**
 * Read the responsible bodies of a clause from its end, in order, each once; `normalized` is left for the
 * stage that knows the document's place.
 *
 * @example responsibleOf(clause.sentences) // [{ name: '市教育局', role: 'lead', evidence: ['牵头单位'], … }]
 */
export function responsibleOf(sentences: readonly Sentence[]): ResponsibleBody[] {
  const found = new Map<string, ResponsibleBody>();
  for (const { id, text } of closingSentences(sentences)) {
    const inner = bracketOfBodies(text)?.inner ?? '';
    for (const { name, role, evidence } of readNames(inner, true)) {
      if (found.has(name)) continue;
      found.set(name, { sentence: id, name, normalized: null, role, evidence: [...evidence] });
    }
  }
  return [...found.values()];
}

/** The last sentence, and those before it where each role has a line of its own. */
function closingSentences(sentences: readonly Sentence[]): readonly Sentence[] {
  let first = sentences.length - 1;
  const isLine = (at: number) => bracketOfBodies(sentences[at]?.text ?? '')?.start === 0;
  while (first > 0 && sentences.length - first < MOST && isLine(first) && isLine(first - 1))
    first -= 1;
  return sentences.slice(Math.max(0, first));
}

/** `责任单位：市教育局` without a bracket, as a sentence of its own. */
function lineOfBodies(text: string): Bracket | null {
  return namesRole(text)
    ? { start: 0, end: text.length, inner: text.replace(/[\s。；;]{1,8}$/u, '') }
    : null;
}

/**
 * Names in a bracket; none where it holds anything but names, so that ordinary brackets stay text. One that
 * does not stand apart, behind a full stop, must name a department: `新建3所学校（实验小学、第二中学）` does not.
 */
function readNames(inner: string, apart: boolean): Named[] {
  if (REMARK.test(inner.trim())) return [];
  const found = readRoles(inner);
  if (namesRole(inner)) return found;
  const names = found.map(({ name }) => name);
  return names.every(isOffice) && names.some(apart ? answers : isDepartment) ? found : [];
}

const answers = (name: string) => name.startsWith('各') || !SCHOOL.test(name);
const isDepartment = (name: string) => DEPARTMENT.test(name);

function isOffice(name: string): boolean {
  return (
    name.length <= LONGEST_NAME && OFFICE.test(name.replace(/[（(][^（()）]{0,20}[)）]$/u, ''))
  );
}
