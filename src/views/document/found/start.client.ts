/**
 * Phrases that an address asks to be marked: `?find=双减`, one for each `find`.
 *
 * They move from the address into the entry of the history: what is copied from here leads to the passage and says
 * nothing of what was looked for, and whoever reloads or comes back finds them marked.
 */

/** Whoever asks for more can ask twice. */
const MOST = 12;
const LONGEST = 500;

function takePhrases(): string[] {
  const address = new URL(location.href);
  const asked = address.searchParams.getAll('find');
  if (asked.length === 0) {
    const kept: unknown = history.state?.find;
    return Array.isArray(kept) ? kept.map(String) : [];
  }
  const find = asked.slice(0, MOST).map((phrase) => phrase.slice(0, LONGEST));
  address.searchParams.delete('find');
  history.replaceState({ ...history.state, find }, '', address);
  return find;
}

const phrases = takePhrases();
// The text is complete without: where the module does not come, nothing is said.
if (phrases.length > 0) {
  import('./found.client.ts').then(({ markPhrases }) => markPhrases(phrases)).catch(() => {});
}

export {};
