/** A comparison as HTML: a table for each topic, a column for each document. */
import { ALIKE } from '../../compare/align.ts';
import type { CompareDocument, CompareTheme } from '../../compare/cell.ts';
import { findDifferences } from '../../compare/comparability.ts';
import type { Segment } from '../../compare/differences.ts';
import type {
  ComparedSentence,
  ComparedTheme,
  ComparedTopic,
  Loaded,
} from '../../compare/layout.ts';
import { address } from '../../site/address.ts';
import { type Child, element, link } from '../shared/client/element.client.ts';
import { factsOf } from '../shared/comparability/words.ts';
import { clauseName, differenceWords, notesOn } from '../shared/differences/words.ts';
import { silenceMark } from '../shared/marks/silence.client.ts';
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
    const facts = Object.values(factsOf(one)).filter((fact) => fact !== null);
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

function notComparable(documents: readonly CompareDocument[]): HTMLElement[] {
  const differing = findDifferences(documents).map(({ respect }) => w.respects[respect]);
  return differing.length > 0 ? [element('p', 'compare-notice', w.differ(differing))] : [];
}

function legend(): HTMLElement {
  return element(
    'p',
    'compare-legend',
    element('mark', 'own', differenceWords.legendOwn),
    element('mark', 'figure', differenceWords.legendFigure),
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
    ...topics.map((topic) => topicPart(topic, theme, documents, mark)),
  );
  if (topics.length === 0) {
    const reasons = columns.map(({ document, loaded }) =>
      element(
        'li',
        '',
        `${document.place} `,
        silence(reasonOf(loaded), document, theme, null, mark),
      ),
    );
    section.append(
      element('p', 'lead', w.silentTheme(theme.name)),
      element('ul', 'silent-documents', ...reasons),
    );
  } else if (silentTopics.length > 0) {
    const doubtful = columns.filter(({ loaded }) => reasonOf(loaded) !== 'silent');
    const places = doubtful.map(({ document }) => document.place);
    section.append(element('p', 'lead', w.silentTopics(silentTopics, places)));
  }
  return section;
}

function topicPart(
  topic: ComparedTopic,
  theme: CompareTheme,
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
      const source = documents[at];
      return cellOf(
        source,
        sentences,
        reason && source
          ? silence(reason, source, theme, topic.topic, mark)
          : quiet(differenceWords.allMatched),
      );
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

function quote(source: string, compared: ComparedSentence): HTMLElement {
  const { sentence, segments } = compared;
  return element(
    'div',
    'quote',
    element('q', 'source', ...segments.map(marked)),
    ' ',
    link(address.document(source, sentence.id), '', clauseName(sentence)),
    element('span', 'quote-notes', differenceWords.join(notesOn(compared))),
  );
}

function marked({ text, mark }: Segment): Child {
  return mark === null ? text : element('mark', mark, text);
}

function quiet(text: string): HTMLElement {
  return element('span', 'quiet', text);
}

const reasonOf = (loaded: Loaded) => (typeof loaded === 'string' ? loaded : loaded.silence);

/** Say why a document has nothing on a theme, or on a topic of it. */
function silence(
  kind: Extract<Loaded, string>,
  { id, name, completeness, elsewhere }: CompareDocument,
  theme: CompareTheme,
  topic: ComparedTopic['topic'],
  mark: Marks,
): Node {
  if (kind === 'failed') return quiet(w.failed);
  const about = {
    document: id,
    name,
    completeness,
    lookFor: (topic ?? theme).lookFor,
    elsewhere: elsewhere[theme.id] ?? [],
  };
  return silenceMark(kind, about, mark(kind));
}
