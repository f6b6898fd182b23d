/**
 * Copy from a text what the source says and nothing else: no notes of this site between two clauses,
 * no marks, no links; but at its end, in a line of its own, which words are not as the seed has them.
 * A selection that begins and ends outside of the text is left alone.
 */
import { restorationNote } from '../../../citation/quotation-note.ts';

const TEXTS = '.document-text, .reading';
/** What this site says inside of the text. */
const ASIDE = '.notes, .label-notes, .visually-hidden, .verse, button';
const BLOCK = 'p, h2, h3, h4, h5, h6';

interface Copied {
  /** The source's words, one line for each paragraph or heading. */
  lines: string[];
  /** Those that were restored; an empty one where words were taken out. */
  restored: string[];
  damaged: boolean;
}

/** Read what a range has of the source. */
function sourceIn(range: Range): Copied {
  const { commonAncestorContainer: root } = range;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  const restored: string[] = [];
  let damaged = false;
  let last: Element | null = null;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const { parentElement: parent } = node;
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    if (!parent?.closest('.source') || parent.closest(ASIDE) || !parent.checkVisibility()) continue;
    const end = node === range.endContainer ? range.endOffset : node.length;
    const text = node.data.slice(node === range.startContainer ? range.startOffset : 0, end);
    const block = parent.closest(BLOCK);
    if (block === last && lines.length > 0) lines[lines.length - 1] += text;
    else lines.push(text);
    last = block;
    if (text === '') continue;
    if (parent.closest('.repair')) restored.push(text);
    damaged ||= parent.closest('.garbled') !== null;
  }
  // Where words were only taken out there is no text to walk over.
  const around = root instanceof Element ? root : root.parentElement;
  for (const gap of around?.querySelectorAll('.repair.gap') ?? []) {
    if (range.intersectsNode(gap) && gap.checkVisibility()) restored.push('');
  }
  return {
    lines: lines.map((line) => line.trim()).filter((line) => line !== ''),
    restored,
    damaged,
  };
}

/** In brackets that no source uses for its own words. */
const lineOf = ({ restored, damaged }: Copied): string[] => {
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
