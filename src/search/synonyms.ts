/** Other words for one thing, as the theme files give them: 延时服务 for 课后服务, 职教 for 职业教育. */
import type { Theme } from '../schema/theme.ts';
import { fold, type Simplify } from './fold.ts';
import type { SynonymTable } from './synonym-table.ts';

/** A phrase with words in it changed for others of the same meaning. */
export interface Wording {
  from: string;
  to: string;
  /** The whole of it. */
  phrase: string;
}

/** So many other wordings of a phrase are looked up. */
export const MOST_WORDINGS = 6;

/**
 * Gather what the themes know of words for one thing.
 *
 * @example synonymTable([{ synonyms: [['特殊教育', '特教']], shortNames: { 职教: ['职业教育'] } }])
 */
export function synonymTable(
  themes: readonly Pick<Theme, 'synonyms' | 'shortNames'>[],
): SynonymTable {
  return {
    groups: themes.flatMap(({ synonyms = [] }) => synonyms),
    short: themes.flatMap(({ shortNames = {} }) =>
      Object.entries(shortNames).map(([short, full]): [string, ...string[]] => [short, ...full]),
    ),
  };
}

/** A word of a phrase for which there are others. */
interface Known {
  word: string;
  others: readonly string[];
  start: number;
  end: number;
}

/** Find a word wherever it stands in a phrase. */
function standing(word: string, others: readonly string[], phrase: string): Known[] {
  const wanted = fold(word);
  const found: Known[] = [];
  for (let at = phrase.indexOf(wanted); at >= 0; at = phrase.indexOf(wanted, at + 1)) {
    found.push({ word, others, start: at, end: at + wanted.length });
  }
  return found;
}

/** Find the words of a phrase for which there are others; where one holds another, the longer. */
function knownIn(phrase: string, { groups, short }: SynonymTable): Known[] {
  const found = [
    ...groups.flatMap((group) => group.flatMap((word) => standing(word, group, phrase))),
    ...short.flatMap(([word, ...full]) =>
      // In the middle it may be made of pieces of other words: 在职教师 is about no 职教.
      standing(word, full, phrase).filter(({ start, end }) => start === 0 || end === phrase.length),
    ),
  ];
  const isWithin = (one: Known, other: Known) =>
    other.start <= one.start && other.end >= one.end && other.word.length > one.word.length;
  return found.filter((one) => !found.some((other) => isWithin(one, other)));
}

/**
 * List other wordings of a phrase that is, or that holds, words for which there are others.
 *
 * @param simplify signs that are not simplified
 * @example widen('特教学校', table) // [{ from: '特教', to: '特殊教育', phrase: '特殊教育学校' }]
 */
export function widen(phrase: string, table: SynonymTable, simplify?: Simplify): Wording[] {
  const text = fold(phrase, simplify);
  const wordings = knownIn(text, table).flatMap(({ word, others, start, end }) =>
    others.map((to) => ({
      from: word,
      to,
      phrase: text.slice(0, start) + fold(to) + text.slice(end),
    })),
  );
  // What holds the phrase, or another wording, is found by these.
  const isNew = ({ phrase }: Wording, at: number) =>
    !phrase.includes(text) &&
    wordings.every((other, place) =>
      other.phrase === phrase
        ? place >= at
        : !phrase.includes(other.phrase) || other.phrase.includes(text),
    );
  return wordings.filter(isNew).slice(0, MOST_WORDINGS);
}
