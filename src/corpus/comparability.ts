/** Whether documents may be compared at all: in what they differ besides what they say. */
import {
  type Completeness,
  type RegionLevel,
  regionLevel,
  type Stage,
  stage,
} from '../schema/common.ts';
import type { DocumentSummary } from '../schema/document.ts';

/** Documents that are alike in one respect, in the order in which they were handed over. */
export interface Alike<T> {
  /** Null where it is not known. */
  value: T | null;
  documents: DocumentSummary[];
}

/** A respect in which the documents differ; always two groups or more. */
export type Difference =
  | { kind: 'years'; groups: Alike<{ from: number; to: number }>[] }
  | { kind: 'levels'; groups: Alike<RegionLevel>[] }
  | { kind: 'types'; groups: Alike<string>[] }
  | { kind: 'stages'; groups: Alike<Stage[]>[] }
  | { kind: 'completeness'; groups: Alike<Completeness>[] };

/**
 * Find in what some documents differ that would make a comparison of them mislead.
 *
 * A respect in which nothing is known of any document tells nothing, and is left out; where something is
 * known of some of them, the others stand as unknown.
 *
 * @returns Empty where the documents are alike, or where there are fewer than two.
 * @example findDifferences([quanzhou2023, sanming2022]).map(({ kind }) => kind) // ['years', 'stages']
 */
export function findDifferences(documents: readonly DocumentSummary[]): Difference[] {
  const differences: Difference[] = [
    { kind: 'years', groups: groupYears(documents) },
    { kind: 'levels', groups: groupLevels(documents) },
    { kind: 'types', groups: groupBy(documents, ({ type }) => type) },
    { kind: 'stages', groups: groupBy(documents, stagesOf) },
    { kind: 'completeness', groups: groupBy(documents, ({ source }) => source.completeness) },
  ];
  return differences.filter(({ groups }) => groups.length > 1);
}

/** From the earliest year on, unknown years last. */
function groupYears(documents: readonly DocumentSummary[]) {
  return groupBy(documents, ({ years }) => years).sort(
    (a, b) =>
      (a.value?.from ?? Number.POSITIVE_INFINITY) - (b.value?.from ?? Number.POSITIVE_INFINITY) ||
      (a.value?.to ?? 0) - (b.value?.to ?? 0),
  );
}

/** From the top down, unknown levels last. */
function groupLevels(documents: readonly DocumentSummary[]) {
  const rank = (level: RegionLevel | null) =>
    level === null ? regionLevel.options.length : regionLevel.options.indexOf(level);
  return groupBy(documents, ({ region }) => region?.level ?? null).sort(
    (a, b) => rank(a.value) - rank(b.value),
  );
}

/** In the order of the school stages: two records may list the same ones differently. */
function stagesOf({ stages }: DocumentSummary): Stage[] | null {
  return stages.length > 0 ? stage.options.filter((one) => stages.includes(one)) : null;
}

function groupBy<T>(
  documents: readonly DocumentSummary[],
  read: (document: DocumentSummary) => T | null,
): Alike<T>[] {
  const groups = new Map<string, Alike<T>>();
  for (const document of documents) {
    const value = read(document);
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { value, documents: [] };
    group.documents.push(document);
    groups.set(key, group);
  }
  return [...groups.values()];
}
