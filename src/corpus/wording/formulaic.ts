/**
 * Tell whether a run is no more than formulas of national policy: part of one, or several of them, beside which
 * fewer than `shortest` characters stand in one piece.
 *
 * @example
 * isFormulaic('党的教育方针，落实立德树人根本任务', ['党的教育方针', '立德树人根本任务'], 8) // true
 * isFormulaic('立德树人根本任务，推进集团化办学改革', ['立德树人根本任务'], 8) // false
 */
export function isFormulaic(text: string, formulas: readonly string[], shortest: number): boolean {
  const found = formulas.filter((formula) => text.includes(formula));
  if (found.length === 0) return formulas.some((formula) => formula.includes(text));
  const covered = new Uint8Array(text.length);
  for (const formula of found) {
    for (let at = text.indexOf(formula); at >= 0; at = text.indexOf(formula, at + 1)) {
      covered.fill(1, at, at + formula.length);
    }
  }
  let bare = 0;
  for (const one of covered) {
    bare = one ? 0 : bare + 1;
    if (bare >= shortest) return false;
  }
  return true;
}
