/**
 * A reading, what one document says on one theme, as MDX. It is made from a tree, never from joined strings:
 * policy text is untrusted, and a text node cannot become markup, an expression or an import.
 */
import type { Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify as stringifyYaml } from 'yaml';
import type {
  Clause,
  Document,
  Sentence,
  Table as SourceTable,
  Target,
} from '../../schema/document.ts';
import type { Theme } from '../../schema/theme.ts';
import { withLabelledHeadings } from '../../schema/with-labelled-headings.ts';

const processor = unified().use(remarkGfm).use(remarkMdx).use(remarkStringify).freeze();

/** What of a target a reading shows, by the names of its columns. */
export type TargetHeads = Readonly<
  Record<'indicator' | 'comparator' | 'value' | 'unit' | 'due', string>
>;

/**
 * Write the reading of a document on a theme; null where the document says nothing on it.
 *
 * @param heads the words of the columns are those of whoever publishes the reading
 * @returns MDX that holds nothing but front matter, `<Passage>`, `<Sentence>`, text, the source's own tables in
 *   `<SourceTable>` and a table of targets in `<Targets>`, with what each one counts in `<Counted>`
 */
export function stringifyReading(
  document: Document,
  theme: Theme,
  heads: TargetHeads,
): string | null {
  const clauses = withLabelledHeadings(document).filter(({ themes }) => themes.includes(theme.id));
  if (clauses.length === 0) return null;
  const targets = clauses.flatMap((clause) => targetRows(clause, theme));
  const root: Root = {
    type: 'root',
    children: [
      ...clauses.map((clause) => passage(document.id, clause, theme) as RootContent),
      ...(targets.length > 0
        ? [framed('Targets', {}, targetTable(targets, heads)) as RootContent]
        : []),
    ],
  };
  const frontMatter = stringifyYaml({ theme: theme.id, document: document.id });
  return `---\n${frontMatter}---\n\n${processor.stringify(root)}`;
}

function passage(document: string, clause: Clause, theme: Theme): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Passage',
    attributes: attributes({
      document,
      clause: clause.id,
      label: clause.label,
      heading: clause.heading ?? '',
    }),
    children: passageContent(clause, theme),
  };
}

/** Sentences, and between them the tables that stand behind some of them. */
function passageContent(clause: Clause, theme: Theme): MdxJsxFlowElement['children'] {
  const content: MdxJsxFlowElement['children'] = [];
  const place = (after: string | null) => {
    for (const table of clause.tables ?? [])
      if (table.after === after)
        content.push(framed('SourceTable', { caption: table.caption ?? '' }, sourceTable(table)));
  };
  let paragraph: Paragraph | null = null;
  place(null);
  for (const sentence of clause.sentences) {
    if (!paragraph) {
      paragraph = { type: 'paragraph', children: [] };
      content.push(paragraph);
    }
    paragraph.children.push(sentenceElement(sentence, theme));
    const before = content.length;
    place(sentence.id);
    if (content.length > before) paragraph = null;
  }
  return content;
}

/** Markdown draws every table alike: the element around one says what it is. */
function framed(name: string, values: Record<string, string>, table: Table): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributes(values), children: [table] };
}

/** A table in Markdown has a head, be it empty. */
function sourceTable({ header, rows }: SourceTable): Table {
  const width = header?.length ?? rows[0]?.length ?? 0;
  const head = header ?? new Array<string>(width).fill('');
  return { type: 'table', children: [row(head), ...rows.map(row)] };
}

function sentenceElement({ id, text, labels }: Sentence, theme: Theme): MdxJsxTextElement {
  const own = labels.filter((label) => label.theme === theme.id);
  return {
    type: 'mdxJsxTextElement',
    name: 'Sentence',
    attributes: attributes({
      id,
      topics: own.map(({ topic }) => topic).join(' '),
      evidence: [...new Set(own.flatMap(({ evidence }) => evidence))].join('、'),
    }),
    children: [{ type: 'text', value: text }],
  };
}

/** The serializer escapes the quote around a value but not `&`, which the parser would decode. */
function attributes(values: Record<string, string>): MdxJsxAttribute[] {
  return Object.entries(values).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value: value.replaceAll('&', '&amp;'),
  }));
}

/** In a reading on a core theme stand the targets of its own sentences, elsewhere those of the clause. */
function targetRows({ id, sentences, targets }: Clause, theme: Theme): TableRow[] {
  const rows = targets.map((target, at) => ({ target, row: targetRow(target, `${id}/${at}`) }));
  if (theme.kind === 'secondary') return rows.map(({ row }) => row);
  const own = new Set(
    sentences
      .filter(({ labels }) => labels.some((label) => label.theme === theme.id))
      .map(({ id }) => id),
  );
  return rows.filter(({ target }) => own.has(target.sentence)).map(({ row }) => row);
}

function targetTable(rows: readonly TableRow[], heads: TargetHeads): Table {
  return {
    type: 'table',
    children: [
      row([heads.indicator, heads.comparator, heads.value, heads.unit, heads.due]),
      ...rows,
    ],
  };
}

/** @param place which of a clause's targets it is, for whoever knows what was restored in its words: `c1-2/0` */
function targetRow({ indicator, comparator, value, unit, due }: Target, place: string): TableRow {
  const counted: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'Counted',
    attributes: attributes({ place }),
    children: [{ type: 'text', value: indicator }],
  };
  return row([counted, comparator, String(value), unit, due === null ? '' : String(due)]);
}

function row(cells: readonly (string | MdxJsxTextElement)[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => {
      const content: PhrasingContent =
        typeof cell === 'string' ? { type: 'text', value: cell } : cell;
      return { type: 'tableCell', children: [content] };
    }),
  };
}
