/** Signs of the texts that are compared by others. */
import { toSimplified } from '../../ingest/script/simplify.ts';
import { fold, type Simplify } from '../../search/fold.ts';

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

/**
 * List all traditional signs whose simplified one stands in texts, by twos.
 *
 * @param folded texts as they are compared
 */
export function simplifiedTable(folded: readonly string[]): string {
  const signs = new Set(signsIn(folded));
  return [...allSimplified()].flatMap((pair) => (signs.has(pair[1]) ? pair : [])).join('');
}
