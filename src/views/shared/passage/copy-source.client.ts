/**
 * Copy from a text what the source says and nothing else: no notes of this site between two clauses,
 * no marks, no links. A selection that begins and ends outside of the text is left alone.
 */
const TEXTS = '.document-text, .reading';
/** What this site says inside of the text. */
const ASIDE = '.notes, .label-notes, .visually-hidden, .verse, button';
const BLOCK = 'p, h2, h3, h4, h5, h6';

/** The source's words in a range, one line for each paragraph or heading. */
function sourceIn(range: Range): string[] {
  const { commonAncestorContainer: root } = range;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
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
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

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
  const lines = sourceIn(range);
  if (lines.length === 0) return;
  event.clipboardData.setData('text/plain', lines.join('\n'));
  event.clipboardData.setData('text/html', lines.map(paragraph).join(''));
  event.preventDefault();
});

export {};
