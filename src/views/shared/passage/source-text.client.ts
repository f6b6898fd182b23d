/** What a part of a page has of a source's own words: no notes of this site, no marks, no links. */

/** What this site says inside of the text. */
const ASIDE = '.notes, .label-notes, .visually-hidden, .verse, button';
const BLOCK = 'p, h2, h3, h4, h5, h6';

export interface SourceText {
  /** The source's words, one line for each paragraph or heading. */
  lines: string[];
  /** Those that were restored; an empty one where words were taken out. */
  restored: string[];
  damaged: boolean;
}

/** Read what a range has of the source; words that do not show are left out. */
export function sourceIn(range: Range): SourceText {
  const { commonAncestorContainer: root } = range;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  const restored: string[] = [];
  let damaged = false;
  let last: Element | null = null;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const { parentElement: parent } = node;
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    if (
      !parent?.closest('.source, .passage-text') ||
      parent.closest(ASIDE) ||
      !parent.checkVisibility()
    )
      continue;
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
