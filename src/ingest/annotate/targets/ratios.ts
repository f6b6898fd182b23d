/** Ratios: `5:3:2`, `生师比13.5:1`, and numbers without a unit that say a share. */
import type { Figure } from './numerals.ts';

const NUMBER = '\\d{1,5}(?:\\.\\d{1,2})?';
const PARTS = `(?<![\\d:.])(?:${NUMBER}:){1,4}${NUMBER}(?![:\\d])`;
const LINKS =
  '(?:例|率)?(?:约?为|是|达到|达|不低于|不高于|不超过|不大于|不小于|控制在|稳定在|保持在|调整为|调整到|提高到|降低到|降至|按|约){0,2}';

/** A ratio says so before or behind it (`师生比1:13.5`, `按5:3:2比例`); a bare `8:30` is a time of day. */
const RATIO = new RegExp(
  `${PARTS}(?=的?(?:比例|标准|配比|分担|配备|核定|配置))|(?<=(?:比${LINKS}|比重为))${PARTS}`,
  'gu',
);

/** `差异系数控制在0.35以内` has no unit. */
const COEFFICIENT = /(?<=系数[^,。;]{0,24})(?<![\d.])0\.\d{1,4}/gu;

/** Find the ratios and coefficients of a folded sentence. */
export function ratiosIn(folded: string): Figure[] {
  const ratios = folded.includes(':') ? [...folded.matchAll(RATIO)] : [];
  const coefficients = folded.includes('系数') ? [...folded.matchAll(COEFFICIENT)] : [];
  return [
    ...ratios.map(readRatio),
    ...coefficients.map((match) => {
      const end = match.index + match[0].length;
      return { start: match.index, end, values: [Number(match[0])], unit: '' };
    }),
  ];
}

/** A unit that begins so is a part of a ratio, and holds the whole of it. */
const PART = '份(';

export const isRatio = ({ unit }: { readonly unit: string }) => unit.startsWith(PART);

/** Against one, only the other part says anything: `13.5:1` is 13.5. */
function readRatio(match: RegExpExecArray): Figure {
  const ratio = match[0];
  const parts = ratio.split(':').map(Number);
  const others = parts.length === 2 ? parts.filter((part) => part !== 1) : parts;
  const values = others.length === 0 ? [1] : others;
  return { start: match.index, end: match.index + ratio.length, values, unit: `${PART}${ratio})` };
}
