/** A small table as CSV, for what is on the screen; `/data/` has the whole corpus. */

/** What a spreadsheet may take for the start of a formula, its full-width twins included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]./su;

/**
 * Write rows as CSV after RFC 4180, with the byte order mark that Excel needs for Chinese.
 *
 * @example csvText([['地区', '数量'], ['泉州市', '5']]) // '\uFEFF地区,数量\r\n泉州市,5\r\n'
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const field = (value: string) => {
    const safe = FORMULA.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** Hand a text to the reader as a file. */
export function saveText(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Browsers read it later; by then it may be gone in none of them.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
