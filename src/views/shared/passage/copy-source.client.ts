/**
 * Copy from a text what the source says and nothing else: no notes of this site between two clauses,
 * no marks, no links; but at its end, in a line of its own, which words are not as the seed has them.
 * A selection that begins and ends outside of the text is left alone.
 */
import { restorationNote } from '../../../citation/quotation-note.ts';
import { type SourceText, sourceIn } from './source-text.client.ts';

const TEXTS = '.document-text, .reading';
/** In brackets that no source uses for its own words. */
const lineOf = ({ restored, damaged }: SourceText): string[] => {
  const note = restorationNote(restored, damaged);
  return note === null ? [] : [`〔${note.slice(1, -1)}〕`];
};

function paragraph(line: string): string {
  const element = document.createElement('p');
  element.textContent = line;
  return element.outerHTML;
}

addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  const root = node instanceof Element ? node : node.parentElement;
  if (!root?.closest(TEXTS)) return;
  const copied = sourceIn(range);
  if (copied.lines.length === 0) return;
  const lines = [...copied.lines, ...lineOf(copied)];
  event.clipboardData.setData('text/plain', lines.join('\n'));
  event.clipboardData.setData('text/html', lines.map(paragraph).join(''));
  event.preventDefault();
});
