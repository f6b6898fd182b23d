/** In how many documents terms stand, found in one walk over their texts. */

interface Node {
  next: Map<number, Node>;
  /** The term that ends here. */
  term: Entry | null;
}

interface Entry {
  documents: number;
  /** Index of the last text that was counted. */
  last: number;
}

const grow = (): Node => ({ next: new Map(), term: null });

/**
 * Count the texts in which each term stands, as a search for its characters would find it.
 *
 * @example countUsage(['套餐'], ['集成套餐服务', '服务']).get('套餐') // 1
 */
export function countUsage(
  terms: Iterable<string>,
  texts: readonly string[],
): ReadonlyMap<string, number> {
  const root = grow();
  const entries = new Map<string, Entry>();
  for (const term of terms) {
    if (term === '' || entries.has(term)) continue;
    const entry = { documents: 0, last: -1 };
    entries.set(term, entry);
    endOf(term, root).term = entry;
  }
  texts.forEach((text, index) => {
    for (let start = 0; start < text.length; start++) countFrom(text, start, root, index);
  });
  return new Map([...entries].map(([term, { documents }]) => [term, documents]));
}

function endOf(term: string, root: Node): Node {
  let node = root;
  for (let at = 0; at < term.length; at++) {
    const code = term.charCodeAt(at);
    let next = node.next.get(code);
    if (!next) {
      next = grow();
      node.next.set(code, next);
    }
    node = next;
  }
  return node;
}

function countFrom(text: string, start: number, root: Node, index: number): void {
  let node = root.next.get(text.charCodeAt(start));
  for (let at = start + 1; node; at++) {
    if (node.term && node.term.last !== index) {
      node.term.last = index;
      node.term.documents += 1;
    }
    node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined;
  }
}
