/** Ask an index for phrases, each with its forms, and know of those that could not be looked up. */
import type { Manner, PhraseIndex, PlaceKey } from './corpus-index.ts';
import type { Simplify } from './fold.ts';
import { numberForms } from './number-forms.ts';

/** After so many failures in one question no more is asked for: a reader waits. */
const ENOUGH = 2;

/** Where a phrase stands in one of its forms; null where that could not be looked up. */
export interface Form {
  phrase: string;
  places: readonly PlaceKey[] | null;
}

/** Where a phrase stands. */
export interface LookedUp {
  phrase: string;
  /** Itself first, then with its numbers written otherwise. */
  forms: readonly Form[];
}

export interface LookUps {
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
export function beginLookUps(index: PhraseIndex, manner: Manner, simplify?: Simplify): LookUps {
  const known = new Map<string, readonly PlaceKey[] | null>();
  let failures = 0;
  let reason: unknown;
  const lookUp = async (phrase: string) => {
    try {
      known.set(phrase, await index.lookUp(phrase, manner));
    } catch (error) {
      failures += 1;
      reason = error;
      known.set(phrase, null);
    }
  };
  return {
    manner,
    reason: () => reason,
    async find(phrases) {
      const asked = phrases.map((phrase) => ({
        phrase,
        forms: manner === 'literal' ? [phrase] : numberForms(phrase, simplify),
      }));
      const open = new Set(asked.flatMap(({ forms }) => forms).filter((form) => !known.has(form)));
      for (let left = [...open]; left.length > 0; ) {
        // No more at once than may still fail.
        const room = Math.max(0, ENOUGH - failures);
        if (room === 0) break;
        await Promise.all(left.slice(0, room).map(lookUp));
        left = left.slice(room);
      }
      return asked.map(({ phrase, forms }) => ({
        phrase,
        forms: forms.map((form) => ({ phrase: form, places: known.get(form) ?? null })),
      }));
    },
  };
}
