/** What the marks of charts say. */

/**
 * Say a row of a table in one phrase; cells with nothing in them are left out.
 *
 * @param heads of the columns
 * @example rowPhrase(['主题', '条款', '中位数'], ['双减', '2', '21%']) // '双减：条款 2，中位数 21%'
 */
export function rowPhrase(heads: readonly string[], [name, ...values]: readonly string[]): string {
  const said = values.flatMap((value, at) => (value === '' ? [] : [`${heads[at + 1]} ${value}`]));
  return `${name}：${said.join('，')}`;
}

/** Tell what a mark says: its own phrase, or where that is empty what its row in the table of the figure has. */
export function tipOf(mark: Element): string {
  const own = mark.getAttribute('data-tip');
  if (own) return own;
  const keys = mark.getAttribute('data-keys');
  const wordsIn = (row: string) =>
    [...(mark.closest('figure')?.querySelectorAll(`${row} > *`) ?? [])].map((cell) =>
      (cell.textContent ?? '').trim(),
    );
  return rowPhrase(wordsIn('thead tr'), wordsIn(`tr[data-keys="${keys}"]`));
}
