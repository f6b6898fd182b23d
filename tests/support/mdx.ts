/** Readings as trees, by both engines that read MDX. */
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';

export interface Node {
  type: string;
  name?: string | null;
  value?: unknown;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
}

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The engine that Astro compiles MDX with, and the one that the format was defined by. */
export const engines: [string, (mdx: string) => Node][] = [
  ['Sätteri', (mdx) => mdxToMdast(mdx) as Node],
  ['remark', (mdx) => remark.parse(mdx) as Node],
];

/** A node and all below it, in the order of the text. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

export const textOf = (node: Node): string =>
  node.type === 'text' ? String(node.value) : (node.children ?? []).map(textOf).join('');

/** A reading without its front matter. */
export const bodyOf = (mdx: string) => mdx.replace(/^---\n[\s\S]*?\n---\n/, '');
