import type { Document } from '../../schema/document.ts';
import type { Record } from '../../schema/record.ts';
import { describeRegion, type Gazetteer } from '../region/index.ts';

/**
 * Let the record speak last: what a person knows replaces what was read from the text.
 *
 * @param record of this very seed; its ids have been checked against the region tree
 */
export function curate(document: Document, record: Record, gazetteer: Gazetteer): Document {
  const { kind, url, retrieved } = record.source;
  return {
    ...document,
    ...withoutUndefined(record.metadata),
    id: record.id,
    region: regionOf(record, gazetteer),
    stages: record.stages,
    source: { ...document.source, kind, url, retrieved, completeness: record.completeness.state },
  };
}

function regionOf({ region }: Record, gazetteer: Gazetteer): Document['region'] {
  const known = region && gazetteer.byId.get(region.id);
  return known ? describeRegion(known, gazetteer, region.certainty) : null;
}

function withoutUndefined<T extends object>(
  given: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
