/** In what compared documents differ, in words. */
import { type Comparable, findDifferences, type Respect } from '../../../compare/comparability.ts';
import { regionLevel, stage } from '../../../schema/common.ts';
import type { DocumentSummary } from '../../../schema/document.ts';
import { words } from '../../../site/words.ts';
import { placeName } from '../place/names.ts';
import { factsOf, comparabilityWords as w } from './words.ts';

/** Up to so many documents are named one by one. */
const NAMED = 12;

export type ComparabilityModel = ReturnType<typeof comparabilityOf>;

/** @example comparableOf(quanzhou).level // 'city' */
export function comparableOf(document: Omit<DocumentSummary, 'id'>): Comparable {
  const { years, region, type, stages, source } = document;
  const { completeness } = source;
  return { years, level: region?.level ?? null, type, stages, completeness };
}

/**
 * Say in what documents differ, and which are alike: from the earliest year on and from the highest level down, the
 * unknown last; else in the order of the documents.
 *
 * @example comparabilityOf([quanzhou2023, sanming2022]).differences[0]?.groups // ['2022年：三明市', '2023年：泉州市']
 */
export function comparabilityOf(documents: readonly DocumentSummary[]) {
  const compared = documents.map((document) => ({
    ...comparableOf(document),
    place: placeName(document),
  }));
  const whose = (alike: readonly { place: string }[]) =>
    documents.length <= NAMED
      ? alike.map(({ place }) => place).join('、')
      : words.count.documents(alike.length);
  return {
    documents: documents.length,
    /** Empty where they are alike. */
    differences: findDifferences(compared).map(({ respect, groups }) => ({
      respect,
      groups: groups
        .toSorted(([a], [b]) => rankOf(respect, a) - rankOf(respect, b))
        .map((alike) => w.group(nameOf(respect, alike[0]), whose(alike))),
    })),
  };
}

/** In the order of the school stages, or that it is about all of them. */
function nameOf(respect: Respect, document: Comparable): string {
  const stages = stage.options.filter((one) => document.stages.includes(one));
  if (respect === 'stages' && stages.length === stage.options.length) return w.allStages;
  return factsOf({ ...document, stages })[respect] ?? w.unknown;
}

function rankOf(respect: Respect, { years, level }: Comparable): number {
  if (respect === 'years') return years ? years.from + years.to / 10_000 : Number.MAX_VALUE;
  if (respect !== 'level') return 0;
  return level === null ? Number.MAX_VALUE : regionLevel.options.indexOf(level);
}
