import type { NationalText } from '../../schema/national.ts';
import type { Distinct } from './sentences.ts';

/** A sentence that has a passage, and where the passage stands in it. */
export interface Standing {
  sentence: Pick<Distinct, 'text' | 'national'>;
  at: number;
}

export interface Origin {
  /** It is no more than what national documents say: fewer than `shortest` other characters stand in one piece. */
  whole: boolean;
  /** Ids of the phrases and provisions in it, or that it is a part of, in the order of their file. */
  national: string[];
}

/**
 * Tell what of a passage is taken from national documents: phrases by their characters, provisions where every sentence
 * that has the passage restates them in it.
 *
 * @param standings of the passage, one at least
 * @example
 * originOf('党的教育方针，落实立德树人根本任务', standings, texts, 8) // { whole: true, national: ['moral-education', …] }
 * originOf('立德树人根本任务，推进集团化办学改革', standings, texts, 8).whole // false
 */
export function originOf(
  passage: string,
  standings: readonly Standing[],
  texts: readonly Pick<NationalText, 'id' | 'text'>[],
  shortest: number,
): Origin {
  const covered = new Uint8Array(passage.length);
  const found = new Set<string>();
  for (const { id, text } of texts) {
    for (let at = passage.indexOf(text); at >= 0; at = passage.indexOf(text, at + 1)) {
      covered.fill(1, at, at + text.length);
      found.add(id);
    }
  }
  for (const { id, from, to } of restatedIn(passage, standings)) {
    covered.fill(1, from, to);
    found.add(id);
  }
  if (found.size === 0) {
    for (const { id, text } of texts) if (text.includes(passage)) found.add(id);
    if (found.size > 0) covered.fill(1);
  }
  return {
    whole: found.size > 0 && longestBare(covered) < shortest,
    national: texts.flatMap(({ id }) => (found.has(id) ? [id] : [])),
  };
}

/** The parts of a passage that restate a provision in every sentence; all have the same words, so the first tells where. */
function restatedIn(passage: string, standings: readonly Standing[]) {
  const [first] = standings;
  return (first?.sentence.national ?? []).flatMap(({ id, evidence }) => {
    const everywhere = standings.every(({ sentence, at }) => {
      const own = sentence.national?.find((one) => one.id === id)?.evidence ?? [];
      return own.some((words) => meet(sentence.text, words, at, passage.length) !== null);
    });
    if (!everywhere || !first) return [];
    return evidence.flatMap((words) => {
      const part = meet(first.sentence.text, words, first.at, passage.length);
      return part ? [{ id, ...part }] : [];
    });
  });
}

/** Where a passage of a sentence and words of it overlap, counted in the passage. */
function meet(sentence: string, words: string, at: number, length: number) {
  const start = sentence.indexOf(words) - at;
  const from = Math.max(start, 0);
  const to = Math.min(start + words.length, length);
  return from < to ? { from, to } : null;
}

function longestBare(covered: Uint8Array): number {
  let longest = 0;
  let bare = 0;
  for (const one of covered) {
    bare = one ? 0 : bare + 1;
    longest = Math.max(longest, bare);
  }
  return longest;
}
