import type { Clause, Outline, Sentence } from '../../schema/document.ts';
import { type Edited, seedSpan } from '../../text/edited.ts';
import { isArticle } from '../../text/numbering.ts';
import { firstWhere, moved, type Range } from '../../text/range.ts';
import { isBodiesLine } from '../grammar/features.ts';
import { bare, isArticleTitle, readPreambleTitle, readTitle } from './heading.ts';
import { Ids } from './ids.ts';
import { splitSentences } from './sentences.ts';
import type { Paragraph, Unit } from './tree.ts';

/**
 * Turn the tree of numbers into sections and clauses.
 *
 * A unit with others below it is a section; its own text, beyond its heading, is an unnumbered clause.
 * The lowest units are the clauses. No text is refused or lost. Labels, targets, bodies and citations are still
 * empty.
 *
 * @param protectedRanges places of the text in which no sentence ends
 */
export function outline(
  units: readonly Unit[],
  edited: Edited,
  protectedRanges: readonly Range[],
): Outline {
  const walk: Walk = {
    edited,
    protectedRanges,
    articles: haveTitles(units) ? 'titled' : 'article',
    ids: new Ids(),
    sections: [],
    clauses: [],
  };
  for (const unit of units) visit(unit, walk, { numbers: [], labels: [], section: null });
  return { sections: walk.sections, clauses: walk.clauses };
}

/** In a text whose articles have titles nearly all of them do; one short sentence alone may be law. */
const TITLED_SHARE = 0.6;
const FEWEST_TITLED = 2;

function haveTitles(units: readonly Unit[]): boolean {
  const articles = articlesIn(units);
  const titled = articles.filter(({ paragraphs: [first] }) => isArticleTitle(first?.text ?? ''));
  return titled.length >= Math.max(FEWEST_TITLED, articles.length * TITLED_SHARE);
}

const articlesIn = (units: readonly Unit[]): Unit[] =>
  units.flatMap((unit) => [
    ...(unit.marker && isArticle(unit.marker) ? [unit] : []),
    ...articlesIn(unit.children),
  ]);

interface Walk extends Outline {
  edited: Edited;
  protectedRanges: readonly Range[];
  /** Whether articles have titles. */
  articles: 'article' | 'titled';
  ids: Ids;
}

interface Place {
  /** Numbers from the top, as they go into ids. */
  numbers: string[];
  labels: string[];
  section: string | null;
}

function visit(unit: Unit, walk: Walk, above: Place): void {
  const { marker, children } = unit;
  if (!marker) {
    addLead(unit.paragraphs, walk, above.section, unit.titled);
    return;
  }
  const place: Place = {
    numbers: walk.ids.path(above.numbers, marker.number),
    labels: [...above.labels, marker.label],
    section: above.section,
  };
  if (children.length === 0) {
    addClause(unit, walk, place);
    return;
  }
  const section = addSection(unit, walk, place);
  for (const child of children) visit(child, walk, { ...place, section });
}

function addSection(unit: Unit, walk: Walk, place: Place): string {
  const { numbers, labels, section: parent } = place;
  const [first, ...others] = unit.paragraphs;
  const id = `s${numbers.join('-')}`;
  const title = first ? splitIn(first, walk)[0] : undefined;
  const end = first && title ? first.start + title.end : unit.start + (unit.marker?.length ?? 0);
  walk.sections.push({
    id,
    marker: unit.marker?.text ?? '',
    label: labels.join('/'),
    heading: first && title ? bare(first.text.slice(title.start, title.end)) : '',
    parent,
    span: seedSpan(walk.edited, unit.start, end),
    labels: [],
  });
  const rest = first && title && title.end < first.text.length ? [cut(first, title.end)] : [];
  addLead([...rest, ...others], walk, id);
  return id;
}

function cut(paragraph: Paragraph, from: number): Paragraph {
  const text = paragraph.text.slice(from).trimStart();
  return { start: paragraph.end - text.length, end: paragraph.end, text };
}

/** Text that no number names; its first paragraph may be a heading that lost its number. */
function addLead(
  paragraphs: readonly Paragraph[],
  walk: Walk,
  section: string | null,
  titled = false,
): void {
  if (paragraphs.length === 0) return;
  const id = walk.ids.unnumbered();
  const sentences = addSentences(
    id,
    paragraphs.flatMap((paragraph) => split(paragraph, walk)),
    walk,
  );
  walk.clauses.push({
    ...emptyClause(id, section),
    heading: titled
      ? bare(paragraphs[0]?.text ?? '')
      : readPreambleTitle(sentences.map(({ text }) => text)),
    sentences,
  });
}

function addClause(unit: Unit, walk: Walk, { numbers, labels, section }: Place): void {
  const id = `c${numbers.join('-')}`;
  const [first, ...others] = unit.paragraphs;
  const article = unit.marker !== null && isArticle(unit.marker);
  const kind = article ? walk.articles : others.length === 0 ? 'alone' : 'measure';
  const title = first && readTitle(first.text, splitIn(first, walk), kind);
  const ranges = first && title ? title.sentences.map((range) => moved(range, first.start)) : [];
  const following = others.flatMap((paragraph) => split(paragraph, walk));
  walk.clauses.push({
    ...emptyClause(id, section),
    label: labels.join('/'),
    marker: unit.marker?.text ?? null,
    heading: title?.heading ?? null,
    sentences: addSentences(id, [...ranges, ...following], walk),
  });
}

function emptyClause(id: string, section: string | null): Clause {
  return {
    id,
    label: id,
    marker: null,
    section,
    heading: null,
    themes: [],
    sentences: [],
    targets: [],
    bodies: [],
    cited: [],
  };
}

function addSentences(clause: string, ranges: readonly Range[], { edited }: Walk): Sentence[] {
  return ranges.map(({ start, end }, at) => ({
    id: `${clause}-s${at + 1}`,
    text: edited.text.slice(start, end),
    span: seedSpan(edited, start, end),
    labels: [],
    commitment: null,
  }));
}

const splitIn = (paragraph: Paragraph, walk: Walk): Range[] =>
  isBodiesLine(paragraph.text)
    ? [{ start: 0, end: paragraph.text.length }]
    : splitSentences(
        paragraph.text,
        rangesIn(paragraph, walk).map((range) => moved(range, -paragraph.start)),
      );

/** The protected ranges that begin in a paragraph; they stand in the order of the text. */
function rangesIn({ start, end }: Paragraph, { protectedRanges: all }: Walk): readonly Range[] {
  const firstFrom = (place: number) =>
    firstWhere(all.length, (at) => (all[at]?.start ?? 0) >= place);
  return all.slice(firstFrom(start), firstFrom(end));
}

const split = (paragraph: Paragraph, walk: Walk) =>
  splitIn(paragraph, walk).map((range) => moved(range, paragraph.start));
