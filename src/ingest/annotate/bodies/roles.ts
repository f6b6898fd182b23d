/** Who leads and who helps: `牵头单位：…；配合单位：…`, `市教育局牵头，市财政局、市人社局配合`. */
import { isClosing, isOpening, splitOutside } from './brackets.ts';

export type Role = 'lead' | 'support' | null;

/** A name as it stands in the text, what it has to do, and the words that say so. */
export interface Named {
  readonly name: string;
  readonly role: Role;
  readonly evidence: readonly string[];
}

/** `责任单位：`, `牵头科室:`, `主要责任部门：`; the words before the colon are captured. */
const PREFIX =
  /^\s*((?:主要|第一|具体|共同)?(?:责任|牵头|配合|主办|协办|承办|实施|参加|参与|协同|协助|落实|主管|分管|主责|负责)(?:落实|责任)?(?:单位|部门|科室|处室|股室|科处室|主体|机构|领导|人)?)\s*[:：]/u;
/** Another word before a colon says something else: `完成时限：2025年底`. */
const OTHER_PREFIX = /^\s*[^、，,；;:：（(]{2,8}[:：]/u;
const OF_PERSONS = /(?:领导|人)$/u;

const LEADS = /牵头|主办|主责|主要责任|第一责任/u;
const HELPS = /会同|配合|协办|协同|协助|参与|参加/u;
const ANSWERS = /责任|负责/u;

/** Words behind the names: `市教育局牵头`, `各县区按职责分工负责`, `（牵头）`. */
const DUTY =
  /(?:等(?:相关|有关|各)?(?:部门|单位|方面)?)?(?:按(?:照)?(?:各自)?职责(?:分工)?)?(?:分工|分别|共同|具体|联合)?((?:牵头|负责|配合|参与|落实|承担|协助|协办|主办|协同|组织|实施){0,4})$/u;
const DUTY_IN_BRACKET = /[（(](牵头|主办|主责|配合|协办|协助)(?:单位|部门)?[）)]$/u;

/** Signs between one duty and the next, and between names. */
const BETWEEN_DUTIES = '；;。，,';
const BETWEEN_NAMES = '、　\n';
/** `市教育局会同市财政局、市人社局`: who stands before it leads. */
const TOGETHER = '会同';
const TOGETHER_WITH = /^(.{2,40}?)(会同)((?:(?!会同).){2,300})$/su;
/** `市财政局和各县（市、区）政府`: 和 parts two names only where a place or a set follows; 发展和改革委 is one. */
const AND =
  /^(.{1,30}?(?:局|委|办|厅|部|室|处|科|联|会|校|中心|院|政府))(?:和|及|以及|与)((?:市|省|县|区|州|旗|各|相关|有关|团).{2,40})$/u;

/** Whether a text begins with words that name a role. */
export const namesRole = (text: string) => PREFIX.test(text);

/**
 * Read the names in the text of a bracket, in order, with their roles.
 *
 * @example readRoles('责任单位：市教育局牵头，市财政局配合') // 市教育局 lead, 市财政局 support
 */
export function readRoles(inner: string): Named[] {
  const found: { named: Named; answers: boolean }[] = [];
  let prefix: string | null = null;
  for (const duty of duties(inner)) {
    const own = PREFIX.exec(duty);
    if (own) prefix = own[1] ?? null;
    else if (OTHER_PREFIX.test(duty)) prefix = '';
    if (prefix === '' || (prefix !== null && OF_PERSONS.test(prefix))) continue;
    for (const named of readDuty(duty.replace(PREFIX, ''), prefix))
      found.push({ named, answers: named.evidence.some((words) => ANSWERS.test(words)) });
  }
  // Beside those who help, who is responsible leads.
  const contrast =
    found.some(({ named }) => named.role === 'support') &&
    !found.some(({ named }) => named.role === 'lead');
  return found.map(({ named, answers }) => {
    if (named.role !== null) return named;
    return contrast && answers ? { ...named, role: 'lead' } : { ...named, evidence: [] };
  });
}

/** Pieces that each hold one duty; a prefix may also follow a blank or a `、`. */
function duties(inner: string): string[] {
  return splitOutside(inner, BETWEEN_DUTIES).flatMap((piece) => {
    const pieces: string[] = [];
    let start = 0;
    let depth = 0;
    for (let at = 1; at < piece.length; at += 1) {
      const before = piece.charAt(at - 1);
      if (isOpening(before)) depth += 1;
      if (isClosing(before)) depth = Math.max(0, depth - 1);
      if (depth > 0 || !/[\s、）)]/u.test(before)) continue;
      if (!PREFIX.test(piece.slice(at, at + 16))) continue;
      pieces.push(piece.slice(start, at).replace(/[\s、]{1,4}$/u, ''));
      start = at;
    }
    pieces.push(piece.slice(start));
    return pieces;
  });
}

/** The names of one duty. Words behind a name hold for it and for those before it that have none. */
function readDuty(duty: string, prefix: string | null): Named[] {
  const [, leading, together, helping] = TOGETHER_WITH.exec(duty) ?? [];
  if (leading && together && helping) {
    const as = (names: string, role: Role) =>
      readDuty(names, null).map(({ name }) => ({ name, role, evidence: [together] }));
    return [...as(leading, 'lead'), ...as(helping, 'support')];
  }
  const names = splitOutside(duty, BETWEEN_NAMES).flatMap(splitJoined);
  let behind = '';
  const read = names.toReversed().flatMap((words) => {
    const bracket = DUTY_IN_BRACKET.exec(words);
    const own = bracket ?? DUTY.exec(words);
    const name = words
      .slice(0, own ? own.index : words.length)
      .replace(/^并?由/u, '')
      .trim();
    if (bracket) return named(name, [bracket[1] ?? '']);
    if (name.startsWith(TOGETHER)) {
      return named(name.slice(TOGETHER.length), [TOGETHER]);
    }
    if (own?.[1]) behind = own[1];
    return named(name, [behind, prefix ?? '']);
  });
  return read.toReversed();
}

/** The first words that say a role decide; those that only say responsibility are kept for contrast. */
function named(name: string, words: readonly string[]): Named[] {
  if (name === '') return [];
  const role = roleOf(words);
  const evidence = role
    ? words.filter((one) => roleOf([one]) === role).slice(0, 1)
    : words.filter((one) => one !== '');
  return [{ name, role, evidence }];
}

function roleOf(words: readonly string[]): Role {
  for (const word of words) {
    if (LEADS.test(word)) return 'lead';
    if (HELPS.test(word)) return 'support';
  }
  return null;
}

function splitJoined(words: string): string[] {
  const [, left, right] = AND.exec(words) ?? [];
  return left && right ? [left, right] : [words];
}
