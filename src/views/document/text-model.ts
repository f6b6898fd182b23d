/** The text of a document as its page shows it: headings and clauses, each with what the margin says beside it. */
import type { Span } from '../../schema/common.ts';
import type { Clause, Document, Edit, Section, Sentence } from '../../schema/document.ts';
import { address } from '../../site/address.ts';
import { editsWithin } from '../../text/published.ts';
import { segments } from '../shared/passage/segments.ts';
import { titleSentence } from '../shared/passage/title-sentence.ts';
import { passageWords } from '../shared/passage/words.ts';
import { packSeed } from '../shared/restoration/pack.ts';
import { labelNotes, type MarginContext, marginOf } from './margin.ts';
import { noteLines } from './note-lines.ts';
import { outlineOf, paragraphsOf } from './outline.ts';
import type { SharedNote } from './shared-notes.ts';

export type ClauseModel = ReturnType<typeof clauseModel>;
export type SectionModel = ReturnType<typeof sectionModel>;
export type SentenceModel = ReturnType<typeof sentenceModel>;

/** What the text has to know besides the document. */
export interface TextContext extends MarginContext {
  /** Whole, for spans count in it; null where it is not at hand. */
  seed: string | null;
  /** By id of a clause, words that other documents have as well. */
  shared: (clause: string) => readonly SharedNote[];
}

/** Lay out the text of a document. */
export function textModel(document: Document, context: TextContext) {
  return outlineOf(document).map((item) =>
    'clause' in item
      ? clauseModel(item.clause, Math.min(6, item.depth + 2), document, context)
      : sectionModel(item.section, item.depth, context),
  );
}

/** @param level of its heading, 2 to 6 */
function clauseModel(clause: Clause, level: number, document: Document, context: TextContext) {
  const margin = marginOf(clause, context, context.shared(clause.id));
  const name = passageWords.clause(clause);
  const { title } = titleSentence(clause);
  const noted = new Set([...clause.targets, ...clause.cited].map(({ sentence }) => sentence));
  return {
    kind: 'clause' as const,
    id: clause.id,
    name,
    level,
    marker: clause.marker,
    /** Where none is printed, for who cannot see where the clause begins. */
    heading: clause.heading ?? name,
    title: title && sentenceModel(title, 1, noted, context),
    paragraphs: paragraphsOf(clause).map(({ sentences, tables }) => ({
      sentences: sentences.map(({ sentence, number }) =>
        sentenceModel(sentence, number, noted, context),
      ),
      tables,
    })),
    document: document.id,
    margin,
    /** The margin in few words. */
    lines: noteLines(margin),
    /** Where the clause is compared: on the first topic that one of its sentences has. */
    compare: compareAddress(clause, document.id),
  };
}

function compareAddress({ sentences, themes }: Clause, document: string): string {
  const [label] = sentences.flatMap(({ labels }) => labels);
  return address.compare(label?.theme ?? themes[0] ?? null, [document], label?.topic ?? null);
}

/** @param number its place in the clause, from 1 */
function sentenceModel(
  sentence: Sentence,
  number: number,
  noted: ReadonlySet<string>,
  { edits, garbled, seed }: TextContext,
) {
  const { id, text, span, labels } = sentence;
  return {
    id,
    number,
    /** The margin has a note on it. */
    noted: labels.length > 0 || noted.has(id),
    // The words that decided a label are named in the notes, not marked: marks in a text look like its issuer's.
    parts: segments({ ...sentence, labels: [] }, edits, garbled),
    /** What the seed has in its place, packed into an attribute; null where it is the same. */
    inSeed: inSeed(seed, span, text, edits),
  };
}

function sectionModel(section: Section, depth: number, { edits, seed, themes }: TextContext) {
  const { id, marker, heading, span, labels } = section;
  const printed = seed?.slice(...span) ?? '';
  const own: Span = [span[0] + marker.length, span[1]];
  return {
    kind: 'section' as const,
    id,
    marker,
    heading,
    level: Math.min(6, depth + 2),
    depth,
    inSeed: printed.startsWith(marker) ? inSeed(seed, own, heading, edits) : null,
    labels: labelNotes([{ id, labels }], themes),
  };
}

/** Pack what the seed has in place of some text; null where it is the same. */
function inSeed(
  seed: string | null,
  span: Span,
  text: string,
  edits: readonly Edit[] = [],
): string | null {
  const printed = seed?.slice(...span) ?? text;
  return printed === text ? null : packSeed(printed, text, editsWithin(span, edits));
}
