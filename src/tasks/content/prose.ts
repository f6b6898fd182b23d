/** The prose of themes and pages, compiled as the build does it: what would stop the build, or run as code, is found here. */
import { mdxToJs, mdxToMdast } from 'satteri';
import type { Problem } from '../../schema/problem.ts';
import { webAddress } from '../../schema/record.ts';
import { checkUnseen } from './decode.ts';

/** A node of the compiler's tree, as far as it is looked at. */
interface Node {
  type: string;
  name?: string | null;
  value?: unknown;
  url?: string;
  attributes?: readonly Attribute[];
  children?: readonly Node[];
  position?: { start: { line: number } } | undefined;
}

interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

type Fault = Pick<Problem, 'message' | 'fix'>;

/** More signs of markup than any prose has: nested some thousand deep, they end the compiler and this program with it. */
const MOST_SIGNS = 4000;

/**
 * Check the prose of an MDX file.
 *
 * @param prose with blanks in place of the front matter, so that its lines are those of the file
 * @param components that it may call by name
 * @example checkProse('x.mdx', '目标 { 见下', [])[0]?.place // 'line 1'
 */
export function checkProse(file: string, prose: string, components: readonly string[]): Problem[] {
  if ((prose.match(/[*_<>[+.)-]/gu)?.length ?? 0) > MOST_SIGNS) {
    const message = `has more than ${MOST_SIGNS} signs of markup`;
    return [{ file, place: null, message, fix: 'Make several pages of it, or write it plainly.' }];
  }
  try {
    const found = [...walk(mdxToMdast(prose) as Node)].flatMap(({ node, line }) =>
      faultsOf(node, components).map((fault) => ({ file, place: `line ${line}`, ...fault })),
    );
    if (found.length === 0) mdxToJs(prose);
    return [...checkUnseen(file, prose), ...found];
  } catch (error) {
    return [{ file, ...explain(error) }];
  }
}

function* walk(node: Node, above = 1): Generator<{ node: Node; line: number }> {
  const line = node.position?.start.line ?? above;
  yield { node, line };
  for (const child of node.children ?? []) yield* walk(child, line);
}

/** `3:5: Unexpected … (mdx-jsx:unexpected-character)` */
function explain(error: unknown): Omit<Problem, 'file'> {
  const said = error instanceof Error ? error.message : String(error);
  const [, line, words = said] = /^(\d+):\d+: (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec(said) ?? [];
  return {
    place: line === undefined ? null : `line ${line}`,
    message: `broken MDX: ${words}`,
    fix: 'Close what was opened; write \\{ and \\< for the signs themselves.',
  };
}

function faultsOf(node: Node, components: readonly string[]): Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ message: 'imports and exports are code', fix: 'Take them out of the prose.' }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value) ? [] : [expression(String(node.value))];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return faultsOfTag(node, components);
    case 'image':
      return faultsOfImage(node.url ?? '');
    case 'link':
    case 'definition':
      return faultsOfLink(node.url ?? '');
    default:
      return [];
  }
}

const isComment = (value: unknown) =>
  /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)?$/u.test(String(value));

const expression = (code: string): Fault => ({
  message: `{${code}} is code`,
  fix: 'Write \\{ for a brace, or take it out.',
});

/** What Markdown has no signs for; other tags are code, belong to the page around the prose, or vanish. */
const TAGS = new Set(
  'a abbr b blockquote br caption cite code dd del details div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rp rt ruby s small span strong sub summary sup table tbody td tfoot th thead time tr u ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'class colspan datetime href id lang open rowspan scope start title'.split(' '),
);

function faultsOfTag({ name, attributes = [] }: Node, components: readonly string[]): Fault[] {
  const tag = name ?? '';
  if (!components.includes(tag) && !TAGS.has(tag)) {
    const list = components.map((one) => `<${one} />`).join(', ');
    const fix = list === '' ? 'Write it in Markdown.' : `Use ${list}, or Markdown.`;
    return [{ message: `the tag <${tag}> is none that this prose may use`, fix }];
  }
  return attributes.flatMap(({ name: key = '{…}', value }) => {
    if (!ATTRIBUTES.has(key) || (typeof value === 'object' && value !== null)) {
      const message = `the attribute ${key} of <${tag}> is code, or none that prose may use`;
      return [{ message, fix: 'Take it out; an attribute is a word and a text in quotes.' }];
    }
    return key === 'href' ? faultsOfLink(String(value ?? '')) : [];
  });
}

/** The build looks for a picture beside the page, and stops where there is none. */
function faultsOfImage(url: string): Fault[] {
  if (/^\/(?!\/)[\w./-]+$/u.test(url)) return [];
  const fix = 'Put the picture into public/ and write its address from there: /picture.png.';
  return [{ message: `the picture "${url}" is not one of this site`, fix }];
}

/** A link inside the site, or an address that a record might have. */
function faultsOfLink(url: string): Fault[] {
  // As a browser takes it, which overlooks blanks.
  const address = url.replace(/[\s\p{Cc}]/gu, '');
  if (!/^[a-z][a-z0-9+.-]*:|^[\\/]{2}/iu.test(address)) return [];
  if (webAddress.safeParse(url).success || /^mailto:[^\s?]+$/u.test(url)) return [];
  const fix = 'Write an address from http:// or https://, without the name of a user.';
  return [{ message: `the link "${url}" leads to no page`, fix }];
}
