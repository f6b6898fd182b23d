/** Ask an index a query: the phrase first, then its words, then other words for the same. */
import { documentOf, type NearPhrase, type PhraseIndex, type PlaceKey } from './corpus-index.ts';
import {
  beginLookUps,
  isKnown,
  type LookedUp,
  type LookUps,
  missingOf,
  placesOf,
} from './look-ups.ts';
import type { Query } from './query.ts';
import type { SynonymTable } from './synonym-table.ts';
import { type Wording, widen } from './synonyms.ts';

/** Where all words must stand: in one place, or anywhere in a document. */
export type Scope = 'clause' | 'document';

/** A place that answers. */
export interface Hit {
  place: PlaceKey;
  /** What of the question stands there, as it was looked up: forms and other wordings are among these. */
  phrases: readonly string[];
}

/** A place that answers in other words alone. */
export interface WideHit extends Hit {
  /** The words that were changed for it. */
  by: readonly Wording[];
}

/** What was found. Hits are places known to answer: what could not be looked up is named, never counted as nothing. */
export interface Answer {
  query: Query;
  scope: Scope;
  /**
   * How the query was read in the end.
   *
   * - `nothing`: there is nothing to look for.
   * - `phrase`: as one phrase.
   * - `words`: as words that stand in one place, whatever is between them.
   */
  reading: 'nothing' | 'phrase' | 'words';
  /** In order. */
  hits: readonly Hit[];
  /** What was looked up for this reading, in the order of the query; exclusions are the last. */
  lookedUp: readonly LookedUp[];
  /** What could not be looked up: places that hold it may lack among the hits. */
  missing: readonly string[];
  /** Of these, the words that no hit was checked for: it may hold what was excluded, or lack what was asked for. */
  unchecked: readonly string[];
  /** Documents that hold all words somewhere, where no place does; null where that was not to be known. */
  documents: number | null;
  /** Look for other wordings too, once the first answer is shown. */
  wider(synonyms: SynonymTable): Promise<WiderAnswer>;
}

/** What other words have found. */
export interface WiderAnswer {
  /** In order, without those of the answer itself. */
  hits: readonly WideHit[];
  /** Other wordings that stand somewhere among these hits. */
  wordings: readonly Wording[];
  missing: readonly string[];
}

export interface AskOptions {
  scope?: Scope;
}

/** A question in words: each group must stand, by any of its phrases; none of the others may. */
interface Words {
  groups: readonly (readonly LookedUp[])[];
  none: readonly LookedUp[];
}

/**
 * Ask a query.
 *
 * A query without operators is tried as one phrase; where that stands nowhere, its words are looked for apart.
 *
 * @throws Where nothing of what must stand could be looked up: “nothing” is only said by an index that was read.
 * @example (await ask(index, parseQuery('课后服务 经费'))).reading // 'words', where no place has the phrase
 */
export async function ask(
  index: PhraseIndex,
  query: Query,
  { scope = 'clause' }: AskOptions = {},
): Promise<Answer> {
  const looks = beginLookUps(index, query.manner);
  const phrase = query.whole ?? onlyPhrase(query);
  let lost: readonly string[] = [];
  if (phrase !== null && (scope === 'clause' || isOne(query))) {
    const [whole] = await looks.find([phrase]);
    const isHeld = whole && placesOf(whole).size > 0;
    if (whole && (isHeld || isOne(query))) {
      return answerOf('phrase', { groups: [[whole]], none: [] }, []);
    }
    // Its words stand wherever it does: they can still be found.
    lost = whole ? missingOf(whole) : [];
  }
  if (query.all.length === 0) return answerOf('nothing', { groups: [], none: [] }, []);
  const found = await looks.find([...query.all.flat(), ...query.none]);
  let at = 0;
  const take = (phrases: readonly string[]) => {
    at += phrases.length;
    return found.slice(at - phrases.length, at);
  };
  const words = { groups: query.all.map(take), none: take(query.none) };
  return answerOf('words', words, lost);

  function answerOf(reading: Answer['reading'], words: Words, lost: readonly string[]): Answer {
    const { groups, none } = words;
    const known = groups.filter((group) => group.some(isKnown));
    if (groups.length > 0 && known.length === 0) throw looks.reason();
    const lookedUp = [...groups.flat(), ...none];
    const places = evaluate({ groups: known, none }, scope);
    const missing = [...lost, ...lookedUp.flatMap(missingOf)];
    const isAsked = reading === 'words' && scope === 'clause' && places.length === 0;
    return {
      query,
      scope,
      reading,
      hits: hitsOf(places, known.flat()),
      lookedUp,
      missing,
      unchecked: [
        ...groups.filter((group) => !group.some(isKnown)).flatMap((group) => group.map(nameOf)),
        ...none.flatMap(missingOf),
      ],
      documents:
        isAsked && missing.length === 0
          ? new Set(evaluate(words, 'document').map(documentOf)).size
          : null,
      wider: (synonyms) =>
        findWider({ looks, synonyms, scope, words: { groups: known, none }, places }),
    };
  }
}

const nameOf = ({ phrase }: LookedUp) => phrase;

/** There is one phrase to look for, whatever is around it. */
const isOne = ({ all, none }: Query) => all.flat().length === 1 && none.length === 0;

const onlyPhrase = (query: Query) => (isOne(query) ? (query.all[0]?.[0] ?? null) : null);

/** Of which place or document a place is a part that must hold all words. */
const unitOf = (scope: Scope) => (scope === 'document' ? documentOf : (place: PlaceKey) => place);

/** List the places that answer a question in words, in order. */
function evaluate({ groups, none }: Words, scope: Scope): PlaceKey[] {
  const unit = unitOf(scope);
  const sets = groups.map((group) => new Set(group.flatMap((one) => [...placesOf(one)])));
  const units = sets.map((places) => new Set(Array.from(places, unit)));
  const excluded = new Set(none.flatMap((one) => Array.from(placesOf(one), unit)));
  const isAnswer = (place: PlaceKey) =>
    units.every((held) => held.has(unit(place))) && !excluded.has(unit(place));
  const all = new Set(sets.flatMap((places) => [...places]));
  return [...all].filter(isAnswer).sort((a, b) => a - b);
}

/** Tell of each place what stands there. */
function hitsOf(places: readonly PlaceKey[], lookedUp: readonly LookedUp[]): Hit[] {
  const phrases = new Map(places.map((place): [PlaceKey, string[]] => [place, []]));
  for (const { phrase, places } of lookedUp.flatMap(({ forms }) => forms)) {
    for (const place of places ?? []) {
      const held = phrases.get(place);
      if (held && !held.includes(phrase)) held.push(phrase);
    }
  }
  return places.map((place) => ({ place, phrases: phrases.get(place) ?? [] }));
}

interface WiderQuestion {
  looks: LookUps;
  synonyms: SynonymTable;
  scope: Scope;
  words: Words;
  /** Places that are found already. */
  places: readonly PlaceKey[];
}

async function findWider(question: WiderQuestion): Promise<WiderAnswer> {
  const { looks, synonyms, scope, words, places } = question;
  const { index } = looks;
  if (looks.manner === 'literal') return { hits: [], wordings: [], missing: [] };
  const wordings = words.groups.map((group) =>
    group.flatMap(({ phrase }) => widen(index.comparedAs(phrase), synonyms, index.simplify)),
  );
  const found = await looks.find(wordings.flat().map(({ phrase }) => phrase));
  const byPhrase = new Map(found.map((one) => [one.phrase, one]));
  const lookedUp = (list: readonly Wording[]) =>
    list.flatMap(({ phrase }) => byPhrase.get(phrase) ?? []);
  const groups = words.groups.map((group, at) => [...group, ...lookedUp(wordings[at] ?? [])]);
  const before = new Set(places);
  const added = evaluate({ groups, none: words.none }, scope).filter((one) => !before.has(one));
  const unit = unitOf(scope);
  const held = new Map(found.map((one) => [one.phrase, new Set(Array.from(placesOf(one), unit))]));
  const hits = hitsOf(added, groups.flat()).map((hit) => ({
    ...hit,
    by: wordings.flat().filter(({ phrase }) => held.get(phrase)?.has(unit(hit.place))),
  }));
  const used = new Set(hits.flatMap(({ by }) => by));
  return {
    hits,
    wordings: wordings.flat().filter((one) => used.has(one)),
    missing: found.flatMap(missingOf),
  };
}

/**
 * Find what is near to the phrases of an answer that stand nowhere, a list for each that has any.
 *
 * @example (await nearTo(index, answer))[0] // { phrase: '课后服物', near: [{ phrase: '课后服', places: […] }] }
 */
export async function nearTo(
  index: PhraseIndex,
  { lookedUp, query }: Answer,
): Promise<{ phrase: string; near: readonly NearPhrase[] }[]> {
  const wanted = lookedUp.filter(
    (one) => !query.none.includes(one.phrase) && isKnown(one) && placesOf(one).size === 0,
  );
  const found = await Promise.all(
    wanted.map(async ({ phrase }) => ({ phrase, near: await index.nearest(phrase) })),
  );
  return found.filter(({ near }) => near.length > 0);
}
