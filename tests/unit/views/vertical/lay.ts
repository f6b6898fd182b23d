/** Two regions laid against each other, from what each of them says. */
import { createMatcher } from '../../../../src/compare/counterparts.ts';
import { compareVertically, type VerticalComparison } from '../../../../src/corpus/vertical.ts';
import { pairRegions } from '../../../../src/corpus/vertical-pairs.ts';
import type { Document } from '../../../../src/schema/document.ts';
import * as f from '../../corpus/fixtures.ts';

/** 泉州市 above 晋江市, each with some documents. */
export function lay(
  upper: readonly Partial<Document>[],
  lower: readonly Partial<Document>[],
): VerticalComparison {
  const at = (region: string, all: readonly Partial<Document>[]) =>
    all.map((changes, n) => f.document(`${region}-${n}`, { region: f.at(region), ...changes }));
  const documents = [...at('quanzhou', upper), ...at('jinjiang', lower)];
  const [pair] = pairRegions({ documents, regions: f.regions });
  if (!pair) throw new Error('no pair');
  return compareVertically(pair, f.themes, createMatcher());
}
