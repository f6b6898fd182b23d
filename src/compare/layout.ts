/** The answer to a comparison: themes, their topics, and in each what stands side by side. */
import { align } from './align.ts';
import type { CompareCell, CompareDocument, CompareSentence, CompareTheme } from './cell.ts';
import { differences, type Segment } from './differences.ts';
import { type Bag, bagOf } from './similarity.ts';
import { wordsOf } from './words.ts';

/** What a document has on a theme: its cell, why there is none, or that it could not be loaded. */
export type Loaded = CompareCell | CompareCell['silence'] | 'failed';

export interface ComparedTheme {
  theme: CompareTheme;
  /** Topics that a document speaks on, in the order of the codebook; one without a name for secondary themes. */
  topics: ComparedTopic[];
  /** Names of the topics that no document speaks on; a cell that failed might. */
  silentTopics: string[];
}

export interface ComparedTopic {
  /** Null: the theme as a whole. */
  topic: CompareTheme['topics'][number] | null;
  /** Sentences that say the same, one a column; null where a document has none. */
  rows: (ComparedSentence | null)[][];
  /** By column, what stands in no row, in the order of the text, with the headings that it stands under. */
  rest: ComparedSentence[][];
  /** By column, why a document has nothing on the topic; null where it has something. */
  empty: (CompareCell['silence'] | 'failed' | null)[];
}

export interface ComparedSentence {
  sentence: CompareSentence;
  /** Together the text of the sentence. */
  segments: Segment[];
  /** All sentences of its row have this very text. */
  same: boolean;
}

/**
 * Lay cells of one theme side by side.
 *
 * @param columns in the order in which they are shown
 */
export function layTheme(
  theme: CompareTheme,
  columns: readonly { document: Pick<CompareDocument, 'id'>; loaded: Loaded }[],
): ComparedTheme {
  const asked = theme.topics.length > 0 ? theme.topics : [null];
  const positions = columns.map(({ document, loaded }) => positionOf(document.id, loaded));
  const topics = asked.map((topic) => layTopic(topic, positions));
  const speaks = ({ rows, rest }: ComparedTopic) =>
    rows.length > 0 || rest.some((sentences) => sentences.length > 0);
  return {
    theme,
    topics: topics.filter(speaks),
    silentTopics: topics.flatMap((one) => (speaks(one) || !one.topic ? [] : [one.topic.name])),
  };
}

/**
 * Count what a comparison shows: places where documents say the same, and sentences that stand in none.
 *
 * A sentence of several topics that is matched in one of them counts as matched. Headings are not counted.
 */
export function tally(themes: readonly ComparedTheme[]): { rows: number; rest: number } {
  const sums = themes.map(({ topics }) => {
    const matched = new Set(topics.flatMap(({ rows }) => rows.flat().map((one) => one?.sentence)));
    const all = new Set(
      topics.flatMap(({ rest }) =>
        rest.flatMap((some) => some.map(({ sentence }) => sentence).filter(isSaid)),
      ),
    );
    return {
      rows: topics.reduce((sum, topic) => sum + topic.rows.length, 0),
      rest: [...all].filter((sentence) => !matched.has(sentence)).length,
    };
  });
  return {
    rows: sums.reduce((sum, { rows }) => sum + rows, 0),
    rest: sums.reduce((sum, { rest }) => sum + rest, 0),
  };
}

/** Headings say nothing by themselves: two that are alike are no agreement. */
export function isSaid({ heading }: Pick<CompareSentence, 'heading'>): boolean {
  return heading !== true;
}

/** What a document has on a theme, its sentences by their words. */
interface Position {
  silence: CompareCell['silence'] | 'failed';
  sentences: { key: string; bag: Bag; sentence: CompareSentence }[];
}

function positionOf(document: string, loaded: Loaded): Position {
  if (typeof loaded === 'string') return { silence: loaded, sentences: [] };
  return {
    silence: loaded.silence,
    sentences: loaded.sentences.map((sentence) => ({
      key: `${document}#${sentence.id}`,
      bag: bagOf(wordsOf(sentence)),
      sentence,
    })),
  };
}

function layTopic(topic: ComparedTopic['topic'], columns: readonly Position[]): ComparedTopic {
  const said = columns.map(({ sentences }) =>
    sentences.filter(({ sentence }) => topic === null || sentence.topics.includes(topic.id)),
  );
  const { rows } = align(said.map((all) => all.filter(({ sentence }) => isSaid(sentence))));
  const met = new Set(rows.flat().map((one) => one?.key));
  return {
    topic,
    rows: rows.map((row) => layRow(row.map((one) => one?.sentence ?? null))),
    rest: said.map((all) =>
      all.filter(({ key }) => !met.has(key)).map(({ sentence }) => layAlone(sentence)),
    ),
    empty: columns.map(({ silence }, column) => (said[column]?.length ? null : silence)),
  };
}

/** Show a sentence that nothing stands beside. */
export function layAlone(sentence: CompareSentence): ComparedSentence {
  return { sentence, segments: [{ text: sentence.text, mark: null }], same: false };
}

/** Mark in sentences that stand side by side what only one of them says. */
export function layTogether(sentences: readonly CompareSentence[]): ComparedSentence[] {
  const marked = differences(sentences);
  const same = sentences.every(({ text }) => text === sentences[0]?.text);
  return sentences.map((sentence, at) => ({ sentence, segments: marked[at] ?? [], same }));
}

function layRow(row: readonly (CompareSentence | null)[]): (ComparedSentence | null)[] {
  const laid = layTogether(row.filter((sentence) => sentence !== null));
  return row.map((sentence) => laid.find((one) => one.sentence === sentence) ?? null);
}
