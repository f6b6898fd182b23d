/**
 * Tell whether a passage is no more than stockPhrases of national policy: part of one, or several of them, beside which
 * fewer than `shortest` characters stand in one piece.
 *
 * @example
 * isStockPhrase('党的教育方针，落实立德树人根本任务', ['党的教育方针', '立德树人根本任务'], 8) // true
 * isStockPhrase('立德树人根本任务，推进集团化办学改革', ['立德树人根本任务'], 8) // false
 */
export function isStockPhrase(
  text: string,
  stockPhrases: readonly string[],
  shortest: number,
): boolean {
  const found = stockPhrases.filter((stockPhrase) => text.includes(stockPhrase));
  if (found.length === 0) return stockPhrases.some((stockPhrase) => stockPhrase.includes(text));
  const covered = new Uint8Array(text.length);
  for (const stockPhrase of found) {
    for (let at = text.indexOf(stockPhrase); at >= 0; at = text.indexOf(stockPhrase, at + 1)) {
      covered.fill(1, at, at + stockPhrase.length);
    }
  }
  let bare = 0;
  for (const one of covered) {
    bare = one ? 0 : bare + 1;
    if (bare >= shortest) return false;
  }
  return true;
}
