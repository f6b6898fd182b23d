/** A comparison as HTML: a table for each topic, a column for each document. */
import type { CompareDocument, CompareTheme } from '../../compare/cell.ts';
import { findDifferences } from '../../compare/comparability.ts';
import {
  type ComparedTheme,
  type ComparedTopic,
  isSaid,
  type Loaded,
} from '../../compare/layout.ts';
import { address } from '../../site/address.ts';
import { element, link } from '../shared/client/element.client.ts';
import { factsOf } from '../shared/comparability/words.ts';
import { differenceWords } from '../shared/differences/words.ts';
import { silenceMark } from '../shared/marks/silence.client.ts';
import { marked } from './names.client.ts';
import { cellOf } from './quote.client.ts';
import { compareWords as w } from './words.ts';

export interface Answer {
  documents: CompareDocument[];
  themes: (ComparedTheme & { columns: { document: CompareDocument; loaded: Loaded }[] })[];
  /** The only topic that is shown, and the others of its theme that somebody speaks on. */
  alone: { topic: Topic; others: Topic[] } | null;
}

type Topic = CompareTheme['topics'][number];

/** Leave a single topic of an answer, with the ways to the others. */
export function aloneOn(id: string, answer: Answer): Answer {
  const topic = answer.themes.flatMap(({ theme }) => theme.topics).find((one) => one.id === id);
  if (!topic) return answer;
  const spoken = answer.themes.flatMap(({ topics }) => topics.flatMap((one) => one.topic ?? []));
  return {
    ...answer,
    alone: { topic, others: spoken.filter((one) => one.id !== id) },
    themes: answer.themes.map((theme) => ({
      ...theme,
      topics: theme.topics.filter((one) => one.topic?.id === id),
      silentTopics: [],
    })),
  };
}

/** The site's sign of a theme, or of a reason for silence with its word; by id. */
export type Marks = (name: string) => Node;

/** Show theme by theme what documents say, after what one should know of it; who is compared stands at the end. */
export function comparison(answer: Answer, mark: Marks): HTMLElement[] {
  const single = answer.themes.length === 1 ? answer.themes[0] : undefined;
  const anyRow = answer.themes.some(({ topics }) => topics.some(({ rows }) => rows.length > 0));
  return [
    ...notComparable(answer.documents),
    ...(anyRow ? [legend()] : []),
    ...answer.themes.map((theme) => themeSection(theme, answer, mark)),
    ...(single ? otherTopics(single.theme.id, answer) : []),
    heads(answer.documents, single?.theme.id ?? null),
  ];
}

function heads(documents: readonly CompareDocument[], theme: string | null): HTMLElement {
  const items = documents.map((one) => {
    const facts = Object.values(factsOf(one)).filter((fact) => fact !== null);
    const item = element(
      'li',
      '',
      element('span', '', ...marked(element('b', 'place', one.place), one)),
      link(address.document(one.id), 'source-title', one.title),
      element('span', 'facts', facts.join(' · ')),
    );
    if (theme !== null && one.empty[theme] === undefined) {
      item.append(link(address.reading(theme, one.id), 'reading-link', w.openReading));
    }
    return item;
  });
  return element(
    'section',
    'compare-documents',
    element('h2', '', w.headsTitle),
    element('ul', `compare-heads columns-${documents.length}`, ...items),
  );
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
    element(
      'span',
      '',
      w.legendNote,
      link(address.method('alike'), 'no-print', differenceWords.howAlike),
    ),
  );
}

function themeSection(
  { theme, topics, silentTopics, columns }: Answer['themes'][number],
  answer: Answer,
  mark: Marks,
): HTMLElement {
  const { alone } = answer;
  const section = element(
    'section',
    'compare-theme',
    element('h2', '', mark(theme.id), link(address.theme(theme.id), '', theme.name)),
    ...(alone ? [backToAll(theme, alone.topic, answer.documents)] : []),
    ...topics.map((topic) => topicPart(topic, theme, answer, mark)),
  );
  if (topics.length === 0) {
    const reasons = columns.map(({ document, loaded }) =>
      element(
        'li',
        '',
        ...marked(document.place, document),
        ' ',
        silence(reasonOf(loaded), document, theme, alone?.topic ?? null, mark),
      ),
    );
    const name = alone ? w.topicOf(theme.name, alone.topic.name) : theme.name;
    section.append(
      element('p', 'lead', w.silentTheme(name)),
      element('ul', 'silent-documents', ...reasons),
    );
  } else if (silentTopics.length > 0) {
    const doubtful = columns.filter(({ loaded }) => reasonOf(loaded) !== 'silent');
    const places = doubtful.map(({ document }) => document.place);
    section.append(element('p', 'lead', w.silentTopics(silentTopics, places)));
  }
  return section;
}

const idsOf = (documents: readonly CompareDocument[]) => documents.map(({ id }) => id);

/** Say that a topic stands alone, and lead to all of its theme. */
function backToAll(
  theme: Pick<ComparedTheme['theme'], 'id' | 'topics'>,
  topic: Topic,
  documents: readonly CompareDocument[],
): HTMLElement {
  const all = link(
    address.compare(theme.id, idsOf(documents)),
    '',
    w.allTopics(theme.topics.length),
  );
  return element('p', 'compare-alone no-print', w.oneTopic(topic.name), all);
}

/** Where to go on from a topic that stands alone. */
function otherTopics(theme: string, { alone, documents }: Answer): HTMLElement[] {
  if (!alone || alone.others.length === 0) return [];
  const items = alone.others.map(({ id, name }) =>
    element('li', '', link(address.compare(theme, idsOf(documents), id), '', name)),
  );
  const nav = element('nav', 'compare-others no-print', element('ul', 'page-links', ...items));
  nav.ariaLabel = w.otherTopics;
  nav.prepend(element('h2', '', w.otherTopics));
  return [nav];
}

function topicPart(
  topic: ComparedTopic,
  theme: CompareTheme,
  { documents, alone }: Answer,
  mark: Marks,
): HTMLElement {
  const name = topic.topic?.name ?? w.wholeTheme;
  // Where there are no topics, the page of the theme has one row.
  const everyPlace = address.theme(theme.id, topic.topic?.id ?? 'clauses');
  const head = element(
    'tr',
    '',
    ...documents.map((one) => {
      const cell = element('th', '', ...marked(link(address.document(one.id), '', one.name), one));
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
        ...row.map((one, at) =>
          cellOf(documents[at], one ? [one] : [], one ? null : quiet(w.unmatched), everyPlace),
        ),
      ),
    );
    table.append(group(w.aligned(topic.rows.length), documents.length, rows));
  }
  if (topic.rest.some((sentences) => sentences.length > 0) || topic.empty.some(Boolean)) {
    const cells = topic.rest.map((sentences, at) => {
      const reason = topic.empty[at];
      const source = documents[at];
      const met = topic.rows.some((row) => row[at]);
      const said = sentences.some(({ sentence }) => isSaid(sentence));
      const nothing = met && !said ? quiet(differenceWords.allMatched) : null;
      const ending = reason && source ? silence(reason, source, theme, topic.topic, mark) : nothing;
      return cellOf(source, sentences, ending, everyPlace);
    });
    const heading = topic.rows.length > 0 ? w.apart : null;
    table.append(group(heading, documents.length, [element('tr', '', ...cells)]));
  }
  const way = link(everyPlace, 'no-print', w.everyPlace);
  way.ariaLabel = w.everyPlaceOn(name);
  const section = element(
    'section',
    'compare-topic',
    element('h3', '', nameOf(topic.topic, theme.id, documents, alone !== null)),
    way,
    table,
  );
  section.dataset.topic = topic.topic?.id ?? '';
  return section;
}

/** A topic leads to itself alone, unless it stands there. */
function nameOf(
  topic: ComparedTopic['topic'],
  theme: string,
  documents: readonly CompareDocument[],
  alone: boolean,
): Node | string {
  if (!topic) return w.wholeTheme;
  if (alone) return topic.name;
  const own = link(address.compare(theme, idsOf(documents), topic.id), '', topic.name);
  own.title = w.onlyTopic(topic.name);
  return own;
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

function quiet(text: string): HTMLElement {
  return element('p', 'quiet', text);
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
