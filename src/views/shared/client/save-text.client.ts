/** What a page makes, as a file of the reader. */
import { link } from './element.client.ts';

/** Hand a text to the reader as a file. */
export function saveText(name: string, text: string, type: string): void {
  const made = link(URL.createObjectURL(new Blob([text], { type })), '');
  made.download = name;
  made.click();
  // Browsers read it later; by then it may be gone in none of them.
  setTimeout(() => URL.revokeObjectURL(made.href), 60_000);
}
