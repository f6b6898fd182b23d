/**
 * Do something the first time it is asked for, and give the same answer from then on: every page of a build asks.
 *
 * While someone edits, content changes between two pages, and each asks anew.
 *
 * @example const loadCorpus = once(async () => gather(await getCollection('documents')));
 */
export function once<Answer>(make: () => Answer): () => Answer {
  let kept: { answer: Answer } | undefined;
  return () => {
    if (import.meta.env.DEV) return make();
    kept ??= { answer: make() };
    return kept.answer;
  };
}
