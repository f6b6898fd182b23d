/** A comparison as HTML: a table for each topic, a column for each document. */

import { ALIKE } from '../../compare/align.ts';
import type { CompareDocument, CompareSentence } from '../../compare/cell.ts';
import type { Segment } from '../../compare/differences.ts';
import type {
  ComparedSentence,
  ComparedTheme,
  ComparedTopic,
  Loaded,
} from '../../compare/layout.ts';
import { address } from '../../site/address.ts';
import { terms } from '../../site/terms.ts';
import { words } from '../../site/words.ts';
import { type Child, element, link } from '../shared/client/element.client.ts';
import { passageWords } from '../shared/passage/words.ts';
import { compareWords as w } from './words.ts';

export interface Answer {
  documents: CompareDocument[];
  themes: (ComparedTheme & { columns: { document: CompareDocument; loaded: Loaded }[] })[];
}

/** The site's sign of a theme, or of a reason for silence with its word; by id. */
export type Marks = (name: string) => Node;

/** Show who is compared, how to read the marks, and then theme by theme what they say. */
export function comparison(answer: Answer, mark: Marks): HTMLElement[] {
  const single = answer.themes.length === 1 ? answer.themes[0] : undefined;
  const anyRow = answer.themes.some(({ topics }) => topics.some(({ rows }) => rows.length > 0));
  return [
    heads(answer.documents, single?.theme.id ?? null),
    ...notComparable(answer.documents),
    ...(anyRow ? [legend()] : []),
    ...answer.themes.map((theme) => themeSection(theme, answer.documents, mark)),
  ];
}

function heads(documents: readonly CompareDocument[], theme: string | null): HTMLElement {
  const items = documents.map((one) => {
    const facts = factsOf(one).map(({ text }) => text);
    const item = element(
      'li',
      '',
      element('b', 'place', one.place),
      link(address.document(one.id), 'source-title', one.title),
      element('span', 'facts', facts.join(' · ')),
    );
    if (theme !== null && one.empty[theme] === undefined) {
      item.append(link(address.reading(theme, one.id), 'reading-link', w.openReading));
    }
    return item;
  });
  return element('ul', `compare-heads columns-${documents.length}`, ...items);
}

/** What one should know of a document before comparing it. */
function factsOf({ years, level, type, stages, completeness }: CompareDocument) {
  const facts: { facet: keyof typeof w.facets; text: string | null }[] = [
    { facet: 'years', text: years && words.years(years.from, years.to) },
    { facet: 'level', text: level && terms.level[level] },
    { facet: 'type', text: type },
    { facet: 'stages', text: stages.map((stage) => terms.stage[stage]).join('、') },
    {
      facet: 'completeness',
      text: completeness ? terms.completeness[completeness].name : words.unverified.name,
    },
  ];
  return facts.flatMap(({ facet, text }) => (text ? [{ facet, text }] : []));
}

function notComparable(documents: readonly CompareDocument[]): HTMLElement[] {
  const differing = (Object.keys(w.facets) as (keyof typeof w.facets)[]).filter((facet) => {
    const texts = documents.map((one) => factsOf(one).find((fact) => fact.facet === facet)?.text);
    return new Set(texts).size > 1;
  });
  if (differing.length === 0) return [];
  return [element('p', 'compare-notice', w.differ(differing.map((facet) => w.facets[facet])))];
}

function legend(): HTMLElement {
  return element(
    'p',
    'compare-legend',
    element('mark', 'own', w.legendOwn),
    element('mark', 'figure', w.legendFigure),
    element('span', '', w.legendNote(Math.round(ALIKE * 100))),
  );
}

function themeSection(
  { theme, topics, silentTopics, columns }: Answer['themes'][number],
  documents: readonly CompareDocument[],
  mark: Marks,
): HTMLElement {
  const section = element(
    'section',
    'compare-theme',
    element('h2', '', mark(theme.id), link(address.theme(theme.id), '', theme.name)),
    ...topics.map((topic) => topicPart(topic, documents, mark)),
  );
  if (topics.length === 0) {
    const reasons = columns.map(({ document: { place }, loaded }) =>
      element(
        'li',
        '',
        `${place} `,
        silence(typeof loaded === 'string' ? loaded : loaded.silence, mark),
      ),
    );
    section.append(
      element('p', 'lead', w.silentTheme(theme.name)),
      element('ul', 'silent-documents', ...reasons),
    );
  } else if (silentTopics.length > 0) {
    section.append(element('p', 'lead', w.silentTopics(silentTopics)));
  }
  return section;
}

function topicPart(
  topic: ComparedTopic,
  documents: readonly CompareDocument[],
  mark: Marks,
): HTMLElement {
  const name = topic.topic?.name ?? w.wholeTheme;
  const head = element(
    'tr',
    '',
    ...documents.map(({ name }) => {
      const cell = element('th', '', name);
      cell.scope = 'col';
      return cell;
    }),
  );
  const table = element(
    'table',
    `compare-table columns-${documents.length}`,
    element('caption', 'visually-hidden', w.sideBySide(name)),
    element('thead', '', head),
  );
  if (topic.rows.length > 0) {
    const rows = topic.rows.map((row) =>
      element(
        'tr',
        '',
        ...row.map((one, at) => cellOf(documents[at], one ? [one] : [], quiet(w.unmatched))),
      ),
    );
    table.append(group(w.aligned(topic.rows.length), documents.length, rows));
  }
  if (topic.rest.some((sentences) => sentences.length > 0) || topic.empty.some(Boolean)) {
    const cells = topic.rest.map((sentences, at) => {
      const reason = topic.empty[at];
      return cellOf(documents[at], sentences, reason ? silence(reason, mark) : quiet(w.allMatched));
    });
    const heading = topic.rows.length > 0 ? w.apart : null;
    table.append(group(heading, documents.length, [element('tr', '', ...cells)]));
  }
  const section = element('section', 'compare-topic', element('h3', '', name), table);
  section.dataset.topic = topic.topic?.id ?? '';
  return section;
}

function group(name: string | null, columns: number, rows: readonly HTMLElement[]): HTMLElement {
  const body = element('tbody', '');
  if (name !== null) {
    const head = element('th', 'compare-kind', name);
    head.colSpan = columns;
    head.scope = 'rowgroup';
    body.append(element('tr', '', head));
  }
  body.append(...rows);
  return body;
}

function cellOf(
  source: CompareDocument | undefined,
  sentences: readonly ComparedSentence[],
  nothing: Child,
): HTMLTableCellElement {
  if (!source) return element('td', '');
  // Where columns stand below each other, each says whose it is; in a table its head does.
  const place = element('p', 'cell-place', source.name);
  place.ariaHidden = 'true';
  const quotes = sentences.map((one) => quote(source.id, one));
  const content = quotes.length > 0 ? quotes : [nothing];
  return element('td', quotes.length > 0 ? '' : 'empty', place, ...content);
}

function quote(source: string, { sentence, segments, same }: ComparedSentence): HTMLElement {
  const { id, clause } = sentence;
  const label = clause ?? passageWords.unnumbered(id.replace(/-s\d+$/, ''));
  const notes = [...(same ? [w.same] : []), ...notesOf(sentence)];
  const made = element(
    'div',
    'quote',
    element('q', 'source', ...segments.map(marked)),
    ' ',
    link(address.document(source, id), '', label),
  );
  if (notes.length > 0) made.append(element('span', 'quote-notes', notes.join(w.join)));
  return made;
}

function marked({ text, mark }: Segment): Child {
  return mark === null ? text : element('mark', mark, text);
}

/** How firmly it commits, and to which figures. */
function notesOf({ commitment, targets }: CompareSentence): string[] {
  const figures = targets.map(({ indicator, comparator, value, unit, due }) =>
    w.target(
      indicator,
      `${comparator === '=' ? '' : comparator}${value}${unit}`,
      due === null ? '' : w.due(due),
    ),
  );
  return [commitment ? terms.commitment[commitment].name : terms.noCommitment.name, ...figures];
}

function quiet(text: string): HTMLElement {
  return element('span', 'quiet', text);
}

function silence(kind: Extract<Loaded, string>, mark: Marks): Node {
  return kind === 'failed' ? quiet(w.failed) : mark(kind);
}
