/** What is known of documents and places, as files of many. */
import type { Document } from '../../schema/document.ts';
import type { Head, LabelsFile, SetsFile, TraitsFile } from '../../search/index-files.ts';
import { pack } from '../../search/packed.ts';
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

/** Ids of the topics of a place, as `theme/topic`, each once. */
export function topicsOf(
  { sections, clauses }: Document,
  { kind, anchor }: Pick<SearchRecord, 'kind' | 'anchor'>,
): string[] {
  const labels =
    kind === 'section'
      ? (sections.find(({ id }) => id === anchor)?.labels ?? [])
      : (clauses.find(({ id }) => id === anchor)?.sentences.flatMap((one) => one.labels) ?? []);
  return [...new Set(labels.map(({ theme, topic }) => `${theme}/${topic}`))];
}

/** List the combinations that places have, the most frequent first, and which of them each has. */
function setsFile<T>(places: readonly (readonly T[])[]): SetsFile<T> {
  const sets = numbered<T>();
  const counts: number[] = [];
  const rows = places.map((row) =>
    row.map((value) => {
      const at = sets.placeOf(value);
      counts[at] = (counts[at] ?? 0) + 1;
      return at;
    }),
  );
  // Frequent ones are written with fewer bytes.
  const order = counts
    .map((_, at) => at)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const ranks = new Map(order.map((at, rank) => [at, rank]));
  return {
    sets: order.flatMap((at) => sets.list.slice(at, at + 1)),
    places: rows.map((row) => pack(row.map((at) => ranks.get(at) ?? 0))),
  };
}

/** Put ids into the order of a list, each once. */
const inOrder = (ids: readonly string[], list: readonly { id: string }[]): number[] => {
  const wanted = new Set(ids);
  return list.flatMap(({ id }, at) => (wanted.has(id) ? [at] : []));
};

/** Say of which themes the places of some documents are. */
export const themesFile = (some: readonly Indexed[], themes: Head['themes']): LabelsFile =>
  setsFile(some.map(({ records }) => records.map((record) => inOrder(record.themes, themes))));

/** Say of which topics the places of some documents are. */
export const topicsFile = (some: readonly Indexed[], topics: Head['topics']): LabelsFile =>
  setsFile(
    some.map(({ document, records }) =>
      records.map((record) => inOrder(topicsOf(document, record), topics)),
    ),
  );

/** Say what the places of some documents commit to, and whom. */
export function traitsFile(some: readonly Indexed[]): TraitsFile {
  const bodies = numbered<string>();
  const places = some.map(({ document, records }) => {
    const clauses = new Map(document.clauses.map((clause) => [clause.id, clause]));
    return records.map(({ kind, anchor }): TraitsFile['sets'][number] => {
      const clause = kind === 'clause' && anchor !== null ? clauses.get(anchor) : undefined;
      const commitments = new Set(
        clause?.sentences.flatMap(({ commitment }) => commitment?.kind ?? []),
      );
      return [
        [...commitments].sort(),
        clause && clause.targets.length > 0 ? 1 : 0,
        (clause?.bodies ?? []).map((body) => bodies.placeOf(body)),
      ];
    });
  });
  return { bodies: bodies.list, ...setsFile(places) };
}
