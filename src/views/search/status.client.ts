/** What is said of an answer, in sentences. */
import { isKnown } from '../../search/look-ups.ts';
import { type Asked, cut, LONGEST } from '../shared/client/address-fields.client.ts';
import { documentsIn, type Reply } from './ask.client.ts';
import type { Model } from './model.client.ts';
import { LONGEST_PHRASE, type SearchState } from './state.client.ts';
import { searchWords as w } from './words.ts';

/** Of a long phrase the beginning. */
const short = (phrase: string) => (phrase.length > LONGEST ? `${cut(phrase, LONGEST)}……` : phrase);

/** So many phrases are named in a sentence. */
const MOST_NAMED = 6;

const named = (quotes: readonly string[], join: (some: readonly string[]) => string): string =>
  quotes.length > MOST_NAMED
    ? w.andMore(join(quotes.slice(0, MOST_NAMED)), quotes.length)
    : join(quotes);

/** Quote phrases in a sentence, of long ones the beginning. */
export const quoted = (phrases: readonly string[]): string =>
  named(phrases.map(short).map(w.quote), w.anyOf);

/**
 * Say what places were asked for: `“课后服务”`, `“经费”和“教师”或“校长”`.
 *
 * @param isSaid leaves out phrases of which nothing is known
 */
export function wanted(
  { answer: { query, reading } }: Reply,
  isSaid: (phrase: string) => boolean = () => true,
): string {
  if (reading === 'phrase') return quoted([query.whole ?? query.all[0]?.[0] ?? '']);
  const groups = query.all.map((group) => group.filter(isSaid)).filter((group) => group.length > 0);
  const all = named(groups.map(quoted), w.allOf);
  return query.none.length > 0 ? w.without(all, quoted(query.none)) : all;
}

/** Say that there is nothing of what was looked up: of the phrase as it is, and of its words apart. */
function none(reply: Reply): string[] {
  const { query, reading, scope, lookedUp, missing, documents } = reply.answer;
  const known = new Set(lookedUp.filter(isKnown).map(({ phrase }) => phrase));
  const words = wanted(reply, (phrase) => known.has(phrase));
  const isTried = reading === 'words' && query.whole !== null && query.all.length > 1;
  const whole = isTried && scope === 'clause' && !missing.includes(query.whole ?? '');
  return [
    ...(whole ? [w.noneOf.clause(quoted([query.whole ?? '']))] : []),
    (scope === 'document' ? w.noneOf.document : whole ? w.noneOf.together : w.noneOf.clause)(words),
    ...(documents === 0 ? [w.noneOf.anywhere] : []),
    w.noneHint,
  ];
}

/** Say what was found, what of the question is not followed, and what of the answer is missing. */
export function said(
  asked: Asked<SearchState>,
  reply: Reply,
  model: Model,
): { sentences: string[]; isPartial: boolean } {
  const { missing, unchecked } = reply.answer;
  const unread = model.groups
    .flatMap(({ hits }) => hits)
    .filter(({ place }) => !model.texts.has(place)).length;
  const wider = reply.wider?.missing ?? [];
  const partial = [
    ...(missing.length > 0 ? [w.missing(quoted(missing))] : []),
    ...(unchecked.length > 0 ? [w.unchecked(quoted(unchecked))] : []),
    ...(reply.lacksWider ? [w.lacksWider] : []),
    ...(wider.length > 0 ? [w.missing(quoted(wider))] : []),
    ...(unread > 0 ? [w.unreadPlaces(unread)] : []),
    ...(model.lacksLabels ? [w.unreadLabels] : []),
  ];
  return {
    sentences: [...ignoredOf(asked, reply, model), ...summary(reply, model), ...partial],
    isPartial: partial.length > 0 || model.further === 'lost',
  };
}

/** Say what of a question is not followed, a sentence for each. */
function ignoredOf(
  { problems }: Asked<SearchState>,
  { answer }: Reply,
  { unknown }: Model,
): string[] {
  const isCut = problems.some(({ kind, field }) => kind === 'unknown-value' && field === 'q');
  const tooMany = answer.query.problems.flatMap((one) =>
    one.kind === 'too-many' ? one.phrases : [],
  );
  return [
    ...unknown.map(({ facet, value }) => {
      const say = facet === 'body' ? w.notAmongFound : w.unknown;
      return say(w.facets[facet], cut(value, LONGEST));
    }),
    ...(isCut ? [w.tooLong(LONGEST_PHRASE)] : []),
    ...(tooMany.length > 0 ? [w.tooMany(quoted(tooMany))] : []),
  ];
}

/** Say how much was found, in words. */
function summary(reply: Reply, { all, arranged }: Model): string[] {
  if (all.length === 0) return none(reply);
  const hits = arranged.flatMap((group) => group.hits);
  const others = hits.filter(({ exact }) => !exact).length;
  const widened = others > 0 ? [w.widened(others)] : [];
  if (hits.length === 0) return [w.noneNarrowed(all.length)];
  if (hits.length < all.length) return [w.narrowed(hits.length, all.length), ...widened];
  return [w.found(all.length, documentsIn(all)), ...widened];
}
