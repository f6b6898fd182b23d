/** Narrow the places that were found by what is known of them, and count what each choice would leave. */
import {
  type DocumentFacts,
  documentOf,
  type PlaceKey,
  type PlaceLabels,
  type PlaceTraits,
} from './corpus-index.ts';

/** What places can be narrowed by. */
export const FACETS = [
  'region',
  'year',
  'theme',
  'grade',
  'topic',
  'province',
  'level',
  'type',
  'document',
  'commitment',
  'target',
  'body',
] as const;
export type Facet = (typeof FACETS)[number];

/** What is chosen of each facet; an empty string leaves it open. */
export type Choice = Record<Facet, string>;

/** Nothing is chosen. */
export const OPEN: Readonly<Choice> = {
  region: '',
  year: '',
  theme: '',
  grade: '',
  topic: '',
  province: '',
  level: '',
  type: '',
  document: '',
  commitment: '',
  target: '',
  body: '',
};

/** What else is known of places is read for those alone who ask. */
const OF_TRAITS: readonly Facet[] = ['topic', 'commitment', 'target', 'body'];

/** Tell whether a choice can only be followed once more is known of places than their themes. */
export const asksForTraits = (choice: Choice): boolean =>
  OF_TRAITS.some((facet) => choice[facet] !== '');

/** The grade of a source that nobody has graded. */
export const UNGRADED = 'none';

/** What is known of the places that were found; what was not asked for is not there. */
export interface Known {
  /** In the order of the site. */
  documents: readonly DocumentFacts[];
  /** Ids of documents by their place in that order. */
  ids: ReadonlyMap<number, string>;
  labels: ReadonlyMap<PlaceKey, PlaceLabels>;
  traits: ReadonlyMap<PlaceKey, PlaceTraits>;
}

const FACTS: { readonly [F in Facet]?: (facts: DocumentFacts) => string[] } = {
  // A county is also of its city and its province.
  region: ({ path }) => path.map((_, level) => path.slice(0, level + 1).join('/')),
  province: ({ path }) => path.slice(0, 1),
  level: ({ level }) => (level === null ? [] : [level]),
  // A plan for three years is of each of them.
  year: ({ years }) => yearsIn(years).map(String),
  type: ({ type }) => (type === null ? [] : [type]),
  grade: ({ grade }) => [grade ?? UNGRADED],
};

const TRAITS: { readonly [F in Facet]?: (traits: PlaceTraits) => readonly string[] } = {
  topic: ({ topics }) => topics,
  commitment: ({ commitments }) => commitments,
  target: ({ hasTarget }) => [hasTarget ? 'yes' : 'no'],
  body: ({ bodies }) => bodies,
};

/** List the years from the first to the last, both included. */
export function yearsIn(years: DocumentFacts['years']): number[] {
  if (years === null) return [];
  return Array.from({ length: years.to - years.from + 1 }, (_, at) => years.from + at);
}

/** List the values of a document in a facet; of what is known place by place none. */
export function valuesOfDocument(facts: DocumentFacts, facet: Facet): readonly string[] {
  return FACTS[facet]?.(facts) ?? [];
}

/** List the values of a place in the facets that are known place by place. */
function valuesOfPlace(known: Known, place: PlaceKey, facet: Facet): readonly string[] {
  if (facet === 'theme') return known.labels.get(place)?.themes ?? [];
  const traits = known.traits.get(place);
  return traits ? (TRAITS[facet]?.(traits) ?? []) : [];
}

const isOfPlace = (facet: Facet): boolean => facet === 'theme' || facet in TRAITS;
const OF_PLACES = FACETS.filter(isOfPlace);
const OF_DOCUMENTS = FACETS.filter((facet) => !isOfPlace(facet));

/** Places that fit a choice, and how many places each value would leave. */
export interface Tally {
  places: PlaceKey[];
  /** Counted as if the facet itself were open, so that another value can be chosen. */
  counts: Record<Facet, Map<string, number>>;
}

/**
 * Keep the places that fit every choice, and count the values of each facet given what is chosen in the others.
 *
 * What is known of a document is looked at once for all of its places: a common phrase has very many.
 *
 * @param places in order
 * @example tally(known, places, { ...OPEN, year: '2023' }).counts.region // Map { '福建省' => 14, '福建省/泉州市' => 9 }
 */
export function tally(known: Known, places: readonly PlaceKey[], choice: Choice): Tally {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Tally['counts'];
  const add = (facet: Facet, values: readonly string[], count: number) => {
    const counted = counts[facet];
    if (count > 0)
      for (const value of values) counted.set(value, (counted.get(value) ?? 0) + count);
  };
  const isClosed = (facet: Facet) => choice[facet] !== '';
  const closed = { place: OF_PLACES.filter(isClosed), document: OF_DOCUMENTS.filter(isClosed) };
  const asked = known.traits.size > 0 ? OF_PLACES : OF_PLACES.filter((facet) => facet === 'theme');
  const kept: PlaceKey[] = [];

  for (let from = 0; from < places.length; ) {
    const document = documentOf(places[from] ?? 0);
    const values = documentValues(known, document);
    const unfit = closed.document.filter((facet) => !values(facet).includes(choice[facet]));
    let [fitting, others] = [0, 0];
    let to = from;
    for (; to < places.length && documentOf(places[to] ?? 0) === document; to += 1) {
      const place = places[to] ?? 0;
      if (unfit.length > 1) continue;
      const misfits = closed.place.filter(
        (facet) => !valuesOfPlace(known, place, facet).includes(choice[facet]),
      );
      const [only] = misfits;
      if (unfit.length === 1) others += only === undefined ? 1 : 0;
      else if (only === undefined) {
        fitting += 1;
        kept.push(place);
        for (const facet of asked) add(facet, valuesOfPlace(known, place, facet), 1);
      } else if (misfits.length === 1) add(only, valuesOfPlace(known, place, only), 1);
    }
    for (const facet of OF_DOCUMENTS) add(facet, values(facet), fitting);
    for (const facet of unfit) add(facet, values(facet), others);
    from = to;
  }
  return { places: kept, counts };
}

/** Make a list of the values of a document in each facet that is known of all of it. */
function documentValues({ documents, ids }: Known, document: number) {
  const facts = documents[document];
  const id = ids.get(document);
  return (facet: Facet): readonly string[] => {
    if (facet === 'document') return id === undefined ? [] : [id];
    return facts ? valuesOfDocument(facts, facet) : [];
  };
}

/** What is chosen that there is not. */
export interface UnknownValue {
  facet: Facet;
  value: string;
}

/**
 * Leave out of a choice what there is not, and say what that is.
 *
 * @param has whether there is such a value
 * @example checkChoice({ ...OPEN, year: '1999' }, () => false).unknown // [{ facet: 'year', value: '1999' }]
 */
export function checkChoice(
  choice: Choice,
  has: (facet: Facet, value: string) => boolean,
): { choice: Choice; unknown: UnknownValue[] } {
  const known = { ...choice };
  const unknown = FACETS.flatMap((facet) => {
    const value = choice[facet];
    if (value === '' || has(facet, value)) return [];
    known[facet] = '';
    return [{ facet, value }];
  });
  return { choice: known, unknown };
}
