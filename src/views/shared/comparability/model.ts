/** In what compared documents differ, in words. */
import { type Comparable, findDifferences, type Respect } from '../../../compare/comparability.ts';
import { regionLevel, stage } from '../../../schema/common.ts';
import type { DocumentSummary } from '../../../schema/document.ts';
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
 * @example comparabilityOf([quanzhou2023, sanming2022]).differences[0]?.groups[0]?.name // '2022年'
 */
export function comparabilityOf(documents: readonly DocumentSummary[]) {
  const found = findDifferences(
    documents.map((document) => ({ ...comparableOf(document), document })),
  );
  return {
    documents: documents.length,
    /** All of it in one sentence; null where they are alike. */
    summary: found.length === 0 ? null : summaryOf(found, documents),
    /** Empty where they are alike. */
    differences: found.map(({ respect, groups }) => ({
      respect,
      groups: groups
        .toSorted(([a], [b]) => rankOf(respect, a) - rankOf(respect, b))
        .map((alike) => ({
          name: nameOf(respect, alike[0]),
          count: alike.length,
          /** Null where there are too many to be named one by one. */
          documents: documents.length <= NAMED ? alike.map(({ document }) => document) : null,
        })),
    })),
  };
}

function summaryOf(
  found: readonly { respect: Respect }[],
  documents: readonly DocumentSummary[],
): string {
  const respects = found.map(({ respect }) => respect);
  const differs = respects.includes('completeness');
  const isCut = documents.some(
    ({ source: { completeness } }) => completeness !== null && completeness !== 'complete',
  );
  const isUnverified = documents.some(({ source }) => source.completeness === null);
  return w.summary(
    documents.length,
    respects.filter((one) => one !== 'completeness').map((one) => w.differences[one].name),
    differs
      ? [isCut ? w.cut : '', isUnverified ? w.unverified : ''].filter(Boolean).join('，')
      : '',
  );
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
