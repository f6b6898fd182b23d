/** What the page of a search shows: the answer to its question, narrowed, in order, with the texts that are in sight. */
import {
  type CorpusIndex,
  type DocumentNames,
  documentOf,
  type Manner,
  type PlaceKey,
} from '../../search/corpus-index.ts';
import {
  asksForTraits,
  type Choice,
  checkChoice,
  FACETS,
  type Facet,
  type Known,
  type Tally,
  tally,
  type UnknownValue,
} from '../../search/facets.ts';
import { arrange, firstGroups, firstOf, type Group, type PartOf } from '../../search/orders.ts';
import type { Sought } from '../../search/quotes.ts';
import type { SimilarIndex } from '../../search/similar.ts';
import { type Column, firstOfColumns } from './columns.client.ts';
import type { Hit, ReadHit } from './hit.client.ts';
import type { SearchState } from './state.client.ts';
import { type CorpusValues, nameOfValue } from './values.client.ts';

/** Of more documents than these nobody reads a list, and their names are not read for one. */
const MOST_LISTED = 300;
/** So many places of a document stand in its row of a table. */
const MOST_QUOTED = 3;

export interface Model {
  index: CorpusIndex & SimilarIndex;
  values: CorpusValues;
  /** What was asked for, as far as the corpus has it. */
  state: SearchState;
  manner: Manner;
  unknown: UnknownValue[];
  /** All that was found, before it was narrowed. */
  all: readonly Hit[];
  /** What is left of it, in order. */
  arranged: Group<Hit>[];
  /** What of that is in sight. */
  groups: PartOf<Group<Hit>>[];
  /** Phrases that a table has columns for; none where all is in one. */
  columns: readonly Column[];
  counts: Tally['counts'];
  labels: Known['labels'];
  /** Texts of what is in sight, as far as they came. */
  texts: ReadonlyMap<PlaceKey, ReadHit>;
  names: ReadonlyMap<number, DocumentNames>;
  /** Whether what the further filters need was read, failed to come, or was not asked for. */
  further: 'read' | 'lost' | 'unread';
  /** Documents can be chosen from a list; false where it would be too long to be read. */
  listsDocuments: boolean;
  /** What places are about did not come. */
  lacksLabels: boolean;
  nameOf(facet: Facet, value: string): string;
}

/** What is marked in the text of a hit. */
export function soughtIn({ manner, index }: Model, { sought }: Hit): Sought {
  return { phrases: sought.map(index.comparedAs), manner, simplify: index.simplify };
}

/** What the page knows of a question when all places that answer it are known. */
export interface Findings {
  index: CorpusIndex & SimilarIndex;
  values: CorpusValues;
  state: SearchState;
  manner: Manner;
  hits: readonly Hit[];
  columns: readonly Column[];
}

export interface HowMuch {
  /** What the further filters need is read. */
  further: boolean;
  /** Nobody will see the texts of an answer that comes late. */
  isLate: () => boolean;
}

const documentsOf = (hits: readonly Hit[]) => [
  ...new Set(hits.map(({ place }) => documentOf(place))),
];
export const isOpen = (choice: Choice): boolean => FACETS.every((facet) => choice[facet] === '');
export const choiceOf = ({ q, literal, wide, scope, by, as, shown, ...choice }: SearchState) =>
  choice satisfies Choice;

/** Remember why something did not come, and go on without it. */
function createTrial() {
  const failures: unknown[] = [];
  const orNull = <T>(promise: Promise<T>): Promise<T | null> =>
    promise.catch((error: unknown) => {
      failures.push(error);
      return null;
    });
  return { failures, orNull };
}

/**
 * Narrow what was found, put it into order, and read what of it is in sight.
 *
 * @throws Where a choice cannot be followed, or not one text of those in sight has come.
 */
export async function modelOf(
  { index, values, state, manner, hits, columns }: Findings,
  { further, isLate }: HowMuch,
): Promise<Model> {
  const places = hits.map(({ place }) => place);
  const asked = choiceOf(state);
  const { failures, orNull } = createTrial();
  const read = createReader(index);
  // What is in sight is known before what it is about.
  if (isOpen(asked) && state.by !== 'match' && !isLate()) {
    const known = inSight(arrangeFor(state, hits, index, new Map()), state, columns);
    for (const hit of known.flatMap((group) => group.hits)) read(hit.place).catch(() => {});
  }
  const wantsFurther = further || asksForTraits(asked) || asked.document !== '';
  const listed = documentsOf(hits);
  const listsDocuments = listed.length <= MOST_LISTED || asked.document !== '';
  const [labels, traits, names] = await Promise.all([
    orNull(index.labels(places)),
    wantsFurther ? orNull(index.traits(places)) : null,
    wantsFurther && listsDocuments ? orNull(index.names(listed)) : null,
  ]);
  // What cannot be told apart is not narrowed by guessing.
  const isLost =
    (labels === null && asked.theme !== '') ||
    (traits === null && asksForTraits(asked)) ||
    (names === null && asked.document !== '');
  if (isLost) throw failures[0];

  const named = new Map(names ?? []);
  if (asked.document !== '' && ![...named.values()].some(({ id }) => id === asked.document)) {
    // It may well be a document of the corpus that has nothing of what was asked for.
    const every = await index.names(index.documents.map((_, at) => at));
    for (const [at, one] of every) if (one.id === asked.document) named.set(at, one);
  }
  const known: Known = {
    documents: index.documents,
    ids: new Map([...named].map(([at, { id }]) => [at, id])),
    labels: labels ?? new Map(),
    traits: traits ?? new Map(),
  };
  const bodies = new Set([...known.traits.values()].flatMap((one) => one.bodies));
  const ids = new Set(known.ids.values());
  const { choice, unknown } = checkChoice(asked, (facet, value) => {
    if (facet === 'body') return bodies.has(value);
    if (facet === 'document') return ids.has(value);
    return values[facet]?.has(value) ?? false;
  });
  const kept = tally(known, places, choice);
  const still = new Set(kept.places);
  const left = hits.filter(({ place }) => still.has(place));
  const arranged = arrangeFor(state, left, index, known.labels);
  const groups = isLate() ? [] : inSight(arranged, state, columns);
  const { texts, names: found } = await readTexts(index, groups, known, read);
  return {
    index,
    values,
    state: { ...state, ...choice },
    manner,
    unknown,
    all: hits,
    arranged,
    groups,
    columns,
    counts: kept.counts,
    labels: known.labels,
    texts,
    names: new Map([...named, ...found]),
    further: !wantsFurther ? 'unread' : traits && (names || !listsDocuments) ? 'read' : 'lost',
    listsDocuments,
    lacksLabels: labels === null,
    nameOf: (facet, value) => nameOfValue(values, facet, value),
  };
}

function arrangeFor(
  { by, as }: SearchState,
  hits: readonly Hit[],
  { documents }: CorpusIndex,
  labels: Known['labels'],
): Group<Hit>[] {
  const order = as === 'table' ? 'document' : by === '' ? 'place' : by;
  return arrange(hits, order, documents, labels);
}

/** Read each text once, and each failure too: whoever asks twice in one question does not wait twice. */
function createReader(index: CorpusIndex): CorpusIndex['read'] {
  const reading = new Map<PlaceKey, ReturnType<CorpusIndex['read']>>();
  return (place) => {
    const known = reading.get(place) ?? index.read(place);
    reading.set(place, known);
    return known;
  };
}

/** Keep what is in sight: the first places of a list, or the first documents of a table. */
function inSight(
  arranged: readonly Group<Hit>[],
  { as, shown }: SearchState,
  columns: readonly Column[],
) {
  return as === 'table'
    ? firstGroups(arranged, shown, (hits) => firstOfColumns(columns, hits, MOST_QUOTED))
    : firstOf(arranged, shown);
}

/** Read the texts of what is in sight; where some do not come, what their documents are called. */
async function readTexts(
  index: CorpusIndex,
  groups: readonly Group<Hit>[],
  known: Known,
  read: CorpusIndex['read'],
) {
  const hits = groups.flatMap((group) => group.hits);
  const { failures, orNull } = createTrial();
  const all = await Promise.all(
    hits.map(async (hit) => readHit(index, hit, await orNull(read(hit.place)), known)),
  );
  const texts = new Map(all.flatMap((one) => (one ? [[one.hit.place, one] as const] : [])));
  if (texts.size === 0 && failures.length > 0) throw failures[0];
  const names = new Map([...texts.values()].map((one) => [documentOf(one.hit.place), one.names]));
  const bare = documentsOf(hits).filter((document) => !names.has(document));
  const others = bare.length > 0 ? await orNull(index.names(bare)) : null;
  return { texts, names: new Map([...names, ...(others ?? [])]) };
}

/** Put together what is known of a place that was read. */
export function readHit(
  index: CorpusIndex,
  hit: Hit,
  read: Awaited<ReturnType<CorpusIndex['read']>> | null,
  { labels }: Pick<Known, 'labels'>,
): ReadHit | null {
  const facts = index.documents[documentOf(hit.place)];
  if (!read || !facts) return null;
  return { hit, facts, labels: labels.get(hit.place) ?? { themes: [] }, ...read };
}
