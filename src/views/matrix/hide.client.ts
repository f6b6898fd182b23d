/** Which rows of the matrix a choice leaves in sight, and which headings they need. */
import { FACETS } from '../shared/matrix/words.ts';
import type { Part } from './parts.client.ts';
import { allows, type Row } from './rows.client.ts';
import type { MatrixState } from './state.client.ts';

/** Whether rows are left out or moved, so that closed parts have to open. */
export function isNarrow(state: MatrixState): boolean {
  return state.sort !== '' || FACETS.some((facet) => state[facet] !== '');
}

/**
 * Hide the documents, the sums of parts and the names of provinces that a state has no place for.
 *
 * @param heads rows with the names of provinces
 * @returns how many documents stay
 */
export function hide(
  rows: readonly Row[],
  parts: readonly Part[],
  heads: readonly HTMLElement[],
  state: MatrixState,
): number {
  const narrow = isNarrow(state);
  const shut = new Set(narrow ? [] : parts.filter(({ open }) => !open).map((one) => one.section));
  const provinces = new Set<string | undefined>();
  let shown = 0;
  for (const { element, home } of rows) {
    element.hidden = shut.has(home) || !allows(element, state);
    if (element.hidden) continue;
    shown += 1;
    provinces.add(element.dataset.province);
  }
  for (const { head, section, loaded } of parts) {
    // A part that failed to load stands with its link.
    const stays = !narrow || (!loaded && allows(section, state));
    if (head) head.hidden = !stays;
    if (stays) provinces.add(section.dataset.province);
  }
  for (const head of heads) {
    const province = head.parentElement?.dataset.province;
    // A province that is one part has its name there.
    const named = !narrow && partsOf(province, parts) === 1;
    head.hidden = state.sort !== '' || named || !provinces.has(province);
  }
  return shown;
}

const partsOf = (province: string | undefined, parts: readonly Part[]) =>
  parts.filter(({ section }) => section.dataset.province === province).length;
