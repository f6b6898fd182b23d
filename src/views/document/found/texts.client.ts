/** The source's texts on the page of a document, as the index has them, and where phrases stand in them. */
import { findPhrase, fold } from '../../../search/fold.ts';

/** Where a phrase stands: a range for each node that has a part of it, the first of them first. */
export type Place = readonly [Range, ...Range[]];

/** A text of its own: no phrase runs from one into another. */
type Nodes = Text[];

/** A title, a section's heading, a cell of a table. */
const SINGLE =
  '.source-title, .provenance dd.source, .section-heading .sentence, .clause-table :is(caption .source, th, td)';
/** All sentences of a clause are one text. */
const CLAUSE = '.clause';
/** What does not show, and names of characters that are none of the source's words. */
const ASIDE = '[hidden], .verse, .named';

/** List the texts in the order of the page. */
function textsOfPage(): Nodes[] {
  const all = document.querySelectorAll(`${SINGLE}, ${CLAUSE}`);
  return [...all].map((one) =>
    one.matches(CLAUSE)
      ? [...one.querySelectorAll('.source .sentence')].flatMap(nodesIn)
      : nodesIn(one),
  );
}

function nodesIn(root: Element): Nodes {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Nodes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(ASIDE)) nodes.push(node);
  }
  return nodes;
}

/**
 * Find where any of some phrases stands in the texts that show.
 *
 * @returns in the order of the page, without overlap; the longer phrase where two begin alike
 */
export function findPlaces(phrases: readonly string[]): Place[] {
  return textsOfPage().flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    const spans = phrases.flatMap((phrase) =>
      findPhrase(text, phrase, fold(phrase) === '' ? 'literal' : 'loose'),
    );
    let end = 0;
    return spans
      .sort((one, other) => one[0] - other[0] || other[1] - one[1])
      .flatMap((span) => {
        if (span[0] < end) return [];
        end = span[1];
        const [first, ...rest] = rangesOf(span, nodes);
        return first ? [[first, ...rest] as const] : [];
      });
  });
}

/** Cut a span of a text at the borders of its nodes, which marks of repairs part. */
function rangesOf([start, end]: readonly [number, number], nodes: Nodes): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const node of nodes) {
    const from = Math.max(start, at);
    const to = Math.min(end, at + node.length);
    if (from < to) {
      const range = document.createRange();
      range.setStart(node, from - at);
      range.setEnd(node, to - at);
      ranges.push(range);
    }
    at += node.length;
  }
  return ranges;
}
