/** Signs of the texts that are compared by others. */
import { toSimplified } from '../../ingest/script/simplify.ts';
import { fold, type Simplify } from '../../search/fold.ts';
import { compareText } from '../../text/compare-text.ts';

/** Chinese signs that may have a simplified form. */
const HAN: readonly (readonly [first: number, last: number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
];

let table: Map<string, string> | undefined;

/** All traditional signs and the simplified ones that they are compared by; no simplified one is traditional itself. */
function allSimplified(): Map<string, string> {
  if (table) return table;
  table = new Map<string, string>();
  for (const [first, last] of HAN) {
    for (let code = first; code <= last; code++) {
      const sign = fold(String.fromCodePoint(code));
      const simplified = lastForm(sign);
      if (simplified !== sign) table.set(sign, simplified);
    }
  }
  return table;
}

function lastForm(sign: string): string {
  const one = toSimplified(sign);
  return one === sign ? sign : toSimplified(one);
}

const signsIn = (texts: readonly string[]): string[] => {
  const signs = new Set<string>();
  for (const text of texts) for (const sign of text) signs.add(sign);
  return [...signs].sort();
};

/** List the traditional signs of texts: few, for texts are simplified when they are read. */
export function traditionalSigns(texts: readonly string[]): Map<string, string> {
  const all = allSimplified();
  const found = signsIn(texts).flatMap((sign): [string, string][] => {
    const simplified = all.get(fold(sign));
    return simplified === undefined ? [] : [[fold(sign), simplified]];
  });
  return new Map(found);
}

/** List the published signs that are compared by others, as one text. */
export function alikeSigns(texts: readonly string[], simplify: Simplify): string {
  const alike = signsIn(texts).filter((sign) => {
    const folded = fold(sign, simplify);
    return folded !== '' && folded !== sign;
  });
  return alike.join('');
}

/** So many pairs of signs are known to be frequent; a word of everyday policy is among them. */
const FREQUENT = 120;

/**
 * List the pairs of signs that stand most often in texts, the most frequent first, in a row.
 *
 * @param folded texts as they are compared
 */
export function frequentPairs(folded: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of folded) {
    let before = '';
    for (const sign of text) {
      if (before !== '') counts.set(before + sign, (counts.get(before + sign) ?? 0) + 1);
      before = sign;
    }
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .slice(0, FREQUENT)
    .map(([pair]) => pair)
    .join('');
}

/**
 * List all traditional signs whose simplified one stands in texts, by twos.
 *
 * @param folded texts as they are compared
 */
export function simplifiedTable(folded: readonly string[]): string {
  const signs = new Set(signsIn(folded));
  return [...allSimplified()].flatMap((pair) => (signs.has(pair[1]) ? pair : [])).join('');
}
