/** What is known of documents and places, as files of many. */
import type { Document } from '../../schema/document.ts';
import type { Head, LabelsFile, SetsFile, TraitsFile } from '../../search/index-files.ts';
import { pack, packSteps } from '../../search/packed.ts';
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
  | 'regions'
  | 'levels'
  | 'level'
  | 'above'
  | 'types'
  | 'spans'
  | 'trusts'
  | 'region'
  | 'type'
  | 'span'
  | 'trust'
>;

/** Lay out what is known of all documents, in columns. */
export function documentFacts(documents: readonly Document[]): Facts {
  const levels = numbered<Head['levels'][number]>();
  const regions = numbered<[name: string, level: number, above: number]>();
  const types = numbered<string>();
  const spans = numbered<[number, number]>();
  const trusts = numbered<Head['trusts'][number]>();
  const placeOf = ({ path, level }: NonNullable<Document['region']>): number => {
    const depth = path.length - 1;
    // Of the regions above only names are told: the first is a province, what is between is a city.
    return path.reduce((above, name, at) => {
      const own = at === depth ? level : at === 0 ? 'province' : 'city';
      return regions.placeOf([name, levels.placeOf(own), above]) + 1;
    }, 0);
  };
  const column = (place: (document: Document) => number | null) =>
    packSteps(documents.map((document) => (place(document) ?? -1) + 1));
  return {
    region: column(({ region }) => region && placeOf(region) - 1),
    type: column(({ type }) => (type === null ? null : types.placeOf(type))),
    span: column(({ years }) => years && spans.placeOf([years.from, years.to])),
    trust: column(({ source: { grade, completeness }, region }) =>
      trusts.placeOf([grade, completeness, region?.certainty === 'inferred']),
    ),
    levels: levels.list,
    regions: regions.list.map(([name]) => name.replace(/\s/gu, ' ')).join('\n'),
    level: packSteps(regions.list.map(([, level]) => level)),
    above: packSteps(regions.list.map(([, , above]) => above)),
    types: types.list,
    spans: spans.list,
    trusts: trusts.list,
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
