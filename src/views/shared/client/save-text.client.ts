/** What a page makes, as a file of the reader. */

/** Hand a text to the reader as a file. */
export function saveText(name: string, text: string, type: string): void {
  const made = document.createElement('a');
  made.href = URL.createObjectURL(new Blob([text], { type }));
  made.download = name;
  made.click();
  // Browsers read it later; by then it may be gone in none of them.
  setTimeout(() => URL.revokeObjectURL(made.href), 60_000);
}
