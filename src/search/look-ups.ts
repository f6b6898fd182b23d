/** Ask an index for phrases, each with its forms, and know of those that could not be looked up. */
import type { Manner, PhraseIndex, PlaceKey } from './corpus-index.ts';
import { numberForms, otherNumbers } from './number-forms.ts';

/** After so many failures in one question no more is asked for: a reader waits. */
const ENOUGH = 2;

/** Where a phrase stands in one of its forms. */
export interface Form {
  /** In the signs of the texts. */
  phrase: string;
  /** Null where that could not be looked up. */
  places: readonly PlaceKey[] | null;
}

/** Where a phrase stands. */
export interface LookedUp {
  phrase: string;
  /** Itself first, then with its numbers written otherwise. */
  forms: readonly Form[];
}

export interface LookUps {
  index: PhraseIndex;
  manner: Manner;
  /** Look phrases up, each once in a question. */
  find(phrases: readonly string[]): Promise<LookedUp[]>;
  /** What the last failure was. */
  reason(): unknown;
}

/** The places that hold a phrase in any of its forms, as far as they are known. */
export function placesOf({ forms }: LookedUp): Set<PlaceKey> {
  return new Set(forms.flatMap(({ places }) => places ?? []));
}

/** Some form of it was looked up. */
export const isKnown = ({ forms }: LookedUp) => forms.some(({ places }) => places !== null);

/** The forms that were not looked up. */
export const missingOf = ({ forms }: LookedUp) =>
  forms.flatMap(({ phrase, places }) => (places === null ? [phrase] : []));

/** Begin the look-ups of one question. */
export function beginLookUps(index: PhraseIndex, manner: Manner): LookUps {
  const known = new Map<string, readonly PlaceKey[] | null>();
  let failures = 0;
  let reason: unknown;
  /** Look up what is not known yet, one after the other: the first loads what the others need. */
  const know = async (phrases: readonly string[]) => {
    for (const phrase of phrases) {
      if (known.has(phrase) || failures >= ENOUGH) continue;
      try {
        known.set(phrase, await index.lookUp(phrase, manner));
      } catch (error) {
        failures += 1;
        reason = error;
        known.set(phrase, null);
      }
    }
  };
  /** What has to be looked up as well before a form may count: nothing, where it adds no place to its phrase. */
  const othersOf = (phrase: string, form: string) => {
    const held = new Set(known.get(phrase));
    const isNew = (known.get(form) ?? []).some((place) => !held.has(place));
    return isNew ? otherNumbers(form) : [];
  };
  /** The places of a form, without those where it may be a part of another number. */
  const apart = (phrase: string, form: string): readonly PlaceKey[] | null => {
    const others = othersOf(phrase, form).map((other) => known.get(other));
    const places = known.get(form);
    if (!places || others.some((one) => !one)) return null;
    const doubtful = new Set(others.flatMap((one) => one ?? []));
    return places.filter((place) => !doubtful.has(place));
  };
  const formsOf = (phrase: string) =>
    manner === 'literal' ? [] : numberForms(phrase, index.simplify).slice(1);
  return {
    index,
    manner,
    reason: () => reason,
    async find(phrases) {
      await know(phrases);
      const asked = phrases.map((phrase) => {
        const compared = index.comparedAs(phrase);
        return { phrase, compared, forms: formsOf(compared) };
      });
      await know(asked.flatMap(({ forms }) => forms));
      await know(
        asked.flatMap(({ phrase, forms }) => forms.flatMap((form) => othersOf(phrase, form))),
      );
      return asked.map(({ phrase, compared, forms }) => ({
        phrase,
        forms: [
          { phrase: compared, places: known.get(phrase) ?? null },
          ...forms.map((form) => ({ phrase: form, places: apart(phrase, form) })),
        ],
      }));
    },
  };
}
