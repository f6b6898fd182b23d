/** Columns of a table of documents, and what stands beside the name of a document wherever it is named. */
import type { Completeness, Grade } from '../../../schema/common.ts';
import { terms } from '../../../site/terms.ts';
import { words } from '../../../site/words.ts';

export const documentColumns = ['地区', '文件', '年份', '文种', '学段', '篇幅', '来源'] as const;

/** How far what a document says can be relied on. */
export interface Trust {
  /** Id of the document. */
  document: string;
  grade: Grade | null;
  /** Its region was concluded, not read. */
  inferred: boolean;
  /** Null where nobody can vouch that the source is whole. */
  completeness: Completeness | null;
}

/** A mark beside a name: a word, and its meaning for who asks. */
export interface TrustNote {
  name: string;
  meaning: string;
}

/** Name the grade in full: `来源D级：匿名或范文网站`. */
export function gradeTitle(grade: Grade | null): string {
  return terms.gradeTitle(grade, (grade === null ? terms.gradeUnknown : terms.grade[grade]).name);
}

/**
 * List what else limits a document besides its grade: a region that is concluded, a source that is not known to be whole.
 *
 * @example trustNotes(trustOf(qingdao)).map(({ name }) => name) // ['推断', '缺首尾']
 */
export function trustNotes({ inferred, completeness }: Trust): TrustNote[] {
  const whole =
    completeness === 'complete'
      ? []
      : [completeness === null ? words.wholenessUnverified : terms.completeness[completeness]];
  return [...(inferred ? [words.inferredPlace] : []), ...whole];
}

/**
 * Say in plain words what the marks say, where there is room for text alone: in options, labels, copies.
 *
 * @example trustInWords(trustOf(qingdao)) // '来源D级，推断，缺首尾'
 */
export function trustInWords(trust: Trust): string {
  const grade = trust.grade === null ? terms.gradeUnknown.name : terms.gradeShort(trust.grade);
  return [grade, ...trustNotes(trust).map(({ name }) => name)].join('，');
}
