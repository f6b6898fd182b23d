/** What is known of documents and places, as files of many. */
import type { Document } from '../../schema/document.ts';
import type { Head, LabelsFile, TraitsFile } from '../../search/index-files.ts';
import type { SearchRecord } from '../../search/text.ts';

/** Give each different value a place in a list, in the order in which they come. */
export function numbered<T>() {
  const places = new Map<string, number>();
  const list: T[] = [];
  return {
    list,
    placeOf(value: T): number {
      const key = JSON.stringify(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, list.length);
      return list.push(value) - 1;
    },
  };
}

type Facts = Pick<
  Head,
  'regions' | 'types' | 'region' | 'type' | 'span' | 'spans' | 'trust' | 'trusts'
>;

/** Lay out what is known of all documents, in columns. */
export function documentFacts(documents: readonly Document[]): Facts {
  const regions = numbered<Head['regions'][number]>();
  const types = numbered<string>();
  const spans = numbered<[number, number]>();
  const trusts = numbered<Head['trusts'][number]>();
  const region: number[] = [];
  const type: number[] = [];
  const span: number[] = [];
  const trust: number[] = [];
  for (const one of documents) {
    region.push(
      one.region ? regions.placeOf({ path: one.region.path, level: one.region.level }) : -1,
    );
    type.push(one.type === null ? -1 : types.placeOf(one.type));
    span.push(one.years ? spans.placeOf([one.years.from, one.years.to]) : -1);
    const { grade, completeness } = one.source;
    trust.push(trusts.placeOf([grade, completeness, one.region?.certainty === 'inferred']));
  }
  return {
    regions: regions.list,
    types: types.list,
    spans: spans.list,
    trusts: trusts.list,
    region,
    type,
    span,
    trust,
  };
}

export interface Indexed {
  document: Document;
  records: readonly SearchRecord[];
}

/** Topics of a place, as `theme/topic`. */
function topicsOf({ sections, clauses }: Document, { kind, anchor }: SearchRecord): string[] {
  const labels =
    kind === 'section'
      ? (sections.find(({ id }) => id === anchor)?.labels ?? [])
      : (clauses.find(({ id }) => id === anchor)?.sentences.flatMap((one) => one.labels) ?? []);
  return labels.map(({ theme, topic }) => `${theme}/${topic}`);
}

/** Put ids into the order of a list, each once. */
const inOrder = (ids: readonly string[], places: ReadonlyMap<string, number>): number[] =>
  [...new Set(ids.flatMap((id) => places.get(id) ?? []))].sort((a, b) => a - b);

/** Say what the places of some documents are about. */
export function labelsFile(
  some: readonly Indexed[],
  { themes, topics }: Pick<Head, 'themes' | 'topics'>,
): LabelsFile {
  const themeAt = new Map(themes.map(({ id }, at) => [id, at]));
  const topicAt = new Map(topics.map(({ id }, at) => [id, at]));
  const sets = numbered<LabelsFile['sets'][number]>();
  const places = some.map(({ document, records }) =>
    records.map((record) =>
      sets.placeOf([inOrder(record.themes, themeAt), inOrder(topicsOf(document, record), topicAt)]),
    ),
  );
  return { sets: sets.list, places };
}

/** Say what the places of some documents commit to, and whom. */
export function traitsFile(some: readonly Indexed[]): TraitsFile {
  const bodies = numbered<string>();
  const sets = numbered<TraitsFile['sets'][number]>();
  const places = some.map(({ document, records }) => {
    const clauses = new Map(document.clauses.map((clause) => [clause.id, clause]));
    return records.map(({ kind, anchor }) => {
      const clause = kind === 'clause' && anchor !== null ? clauses.get(anchor) : undefined;
      const commitments = new Set(
        clause?.sentences.flatMap(({ commitment }) => commitment?.kind ?? []),
      );
      return sets.placeOf([
        [...commitments].sort(),
        clause && clause.targets.length > 0 ? 1 : 0,
        (clause?.bodies ?? []).map((body) => bodies.placeOf(body)),
      ]);
    });
  });
  return { bodies: bodies.list, sets: sets.list, places };
}
