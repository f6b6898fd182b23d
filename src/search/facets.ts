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

/** Make a reader of values that asks each document once: its places come one after the other. */
function createReader(known: Known) {
  let read = -1;
  const values = new Map<Facet, readonly string[]>();
  return (place: PlaceKey, facet: Facet): readonly string[] => {
    const document = documentOf(place);
    if (document !== read) values.clear();
    read = document;
    const before = values.get(facet);
    if (before) return before;
    if (facet !== 'document' && !FACTS[facet]) return valuesOfPlace(known, place, facet);
    const facts = known.documents[document];
    const id = known.ids.get(document);
    const ids = id === undefined ? [] : [id];
    const found = facet === 'document' ? ids : facts ? valuesOfDocument(facts, facet) : [];
    values.set(facet, found);
    return found;
  };
}

/** Places that fit a choice, and how many places each value would leave. */
export interface Tally {
  places: PlaceKey[];
  /** Counted as if the facet itself were open, so that another value can be chosen. */
  counts: Record<Facet, Map<string, number>>;
}

/**
 * Keep the places that fit every choice, and count the values of each facet given what is chosen in the others.
 *
 * @param places in order
 * @example tally(known, places, { ...OPEN, year: '2023' }).counts.region // Map { '福建省' => 14, '福建省/泉州市' => 9 }
 */
export function tally(known: Known, places: readonly PlaceKey[], choice: Choice): Tally {
  const valuesOf = createReader(known);
  const closed = FACETS.filter((facet) => choice[facet] !== '');
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Tally['counts'];
  const count = (place: PlaceKey, facet: Facet) => {
    for (const value of valuesOf(place, facet)) {
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  };
  const kept: PlaceKey[] = [];
  for (const place of places) {
    const unfit = closed.filter((facet) => !valuesOf(place, facet).includes(choice[facet]));
    const [only] = unfit;
    if (only === undefined) {
      kept.push(place);
      for (const facet of FACETS) count(place, facet);
    } else if (unfit.length === 1) count(place, only);
  }
  return { places: kept, counts };
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
