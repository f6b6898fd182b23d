/** 责任单位: the bodies in the bracket, or the line, that closes a clause. */
import type { Sentence } from '../../schema/document.ts';
import { type Bracket, closingBracket, splitOutside } from './brackets.ts';

/** `责任单位：`, `牵头科室:`, `主要责任部门：` */
const ROLE =
  /^\s*(?:主要|第一|具体)?(?:责任|牵头|配合|主办|协办|承办|实施|参加|参与|协同|落实|主管|分管)(?:落实)?(?:单位|部门|科室|处室|股室|科处室|主体|机构|领导)?\s*[:：]/u;

/** What ends the name of an office, a body or a place that can be made responsible. */
const OFFICE =
  /(?:局|办|办公室|委|委员会|工委|党委|党组|纪委|部|厅|处|科|室|股|院|所|站|组|馆|团|社|队|中心|单位|部门|科室|处室|机关|机构|联合会|协会|学会|残联|妇联|工会|学校|中学|小学|大学|学院|高校|院校|幼儿园|园校|公司|集团|银行|政府|街道|乡镇|镇|乡|区|县|市|管委会|开发区|少年宫|检察院|法院|电大|区域|校)$/u;

/** A single school is spoken of, not made responsible. */
const SCHOOL = /(?:小学|中学|高中|幼儿园|职校)$/u;

/** An office of a government or of its bureau. */
const DEPARTMENT =
  /(?:局|办|办公室|委|工委|党委|纪委|部|厅|处|科|室|股|中心|单位|部门|残联|妇联|牵头)$/u;

/** A bracket that only says how a text stands: `（试行）`, `（2023—2025年）`, `（修订）`. */
const REMARK =
  /^(?:含|包括|其中|不含|包含|如|即|详见|见附件|附件|试行|暂行|修订|草案|征求意见稿|[\d０-９\s—–-]{4,}年?)/u;

/** Words behind the names: `市教育局牵头`, `各县区按职责分工负责`. */
const DUTY =
  /(?:等(?:部门|单位)?)?(?:按(?:照)?(?:各自)?职责(?:分工)?)?(?:分工|分别|共同|具体)?(?:牵头|负责|配合|参与|落实|承担){0,4}$/u;

/** Signs between names, and between one role and the next. */
const BETWEEN_ROLES = '；;。';
const BETWEEN_NAMES = '、，,　';

/** No name of an office is longer. */
const LONGEST_NAME = 30;

/**
 * Find the bracket of responsible bodies that closes a text; null where the text ends otherwise.
 *
 * @example bracketOfBodies('完善机制。(教育科、教师进修学校)')?.inner // '教育科、教师进修学校'
 */
export function bracketOfBodies(text: string): Bracket | null {
  const bracket = closingBracket(text) ?? lineOfBodies(text);
  if (!bracket) return null;
  const apart = /(?:^|[。；;！!])\s{0,4}$/u.test(text.slice(0, bracket.start));
  return readNames(bracket.inner, apart).length > 0 ? bracket : null;
}

/**
 * Read the responsible bodies of a clause from its last sentence, in order, each once.
 *
 * @example bodiesOf(clause.sentences) // ['市教育局', '财政局', '各镇(街道)']
 */
export function bodiesOf(sentences: readonly Sentence[]): string[] {
  const bracket = bracketOfBodies(sentences.at(-1)?.text ?? '');
  return bracket ? [...new Set(readNames(bracket.inner, true))] : [];
}

/** `责任单位：市教育局` without a bracket, as a sentence of its own. */
function lineOfBodies(text: string): Bracket | null {
  return ROLE.test(text)
    ? { start: 0, end: text.length, inner: text.replace(/[\s。]{1,8}$/u, '') }
    : null;
}

/**
 * Names in a bracket; none where it holds anything but names, so that ordinary brackets stay text. One that
 * does not stand apart, behind a full stop, must name a department: `新建3所学校（实验小学、第二中学）` does not.
 */
function readNames(inner: string, apart: boolean): string[] {
  if (REMARK.test(inner.trim())) return [];
  const named = ROLE.test(inner);
  const names = splitOutside(inner, BETWEEN_ROLES)
    .flatMap((role) => splitOutside(role.replace(ROLE, ''), BETWEEN_NAMES))
    .map((name) => name.replace(ROLE, '').trim())
    .map((name) => name.replace(DUTY, ''))
    .filter((name) => name !== '');
  if (named) return names;
  return names.every(isOffice) && names.some(apart ? answers : isDepartment) ? names : [];
}

const answers = (name: string) => name.startsWith('各') || !SCHOOL.test(name);
const isDepartment = (name: string) => DEPARTMENT.test(name);

function isOffice(name: string): boolean {
  return (
    name.length <= LONGEST_NAME && OFFICE.test(name.replace(/[（(][^（()）]{0,20}[)）]$/u, ''))
  );
}
