/** The stages of the walk, each as a step of the draft: what it takes of it, and what it leaves in it. */
import type { Document } from '../schema/document.ts';
import type { Finding } from '../schema/finding.ts';
import { isLabelCorrection, isTextCorrection } from '../schema/record.ts';
import { editsOf, openedText, placeIn, replace, untouched } from '../text/edited.ts';
import { keepLedger } from '../text/ledger.ts';
import { type Line, moveLines, splitLines } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import * as annotation from './annotate/index.ts';
import { diagnose } from './diagnose.ts';
import type { Draft, Stage } from './draft.ts';
import { gradeOf } from './grade.ts';
import { readDay } from './grammar/dates.ts';
import { isRow, type TrimmedLine } from './grammar/line.ts';
import { openPage } from './html/open.ts';
import { findBreaks } from './join.ts';
import { readMetadata } from './metadata/index.ts';
import { outline as outlineOf } from './outline/index.ts';
import { growTree } from './outline/tree.ts';
import { guessKind, judgeCompleteness, readStages } from './provenance.ts';
import { refusalOf } from './read/refuse.ts';
import { isPage } from './read/seed.ts';
import * as corrections from './record/correct.ts';
import { curate as curateDocument } from './record/curate.ts';
import { curateLabels, flagIdle, placeLabels } from './record/relabel.ts';
import { findRegion } from './region/index.ts';
import { findDamage, flagGarbled, restore as restoreText } from './restore/index.ts';
import { attachTables } from './tables.ts';
import { splitFlattened } from './trim/flattened.ts';
import { splitGlued } from './trim/glued.ts';
import { trim as trimLines } from './trim/index.ts';

const written = ({ document }: Draft, changes: Partial<Document>) => ({
  document: { ...document, ...changes },
});

const found = ({ findings }: Draft, more: readonly Finding[]) => ({
  findings: [...findings, ...more],
});

/** A text that cannot be taken has one span that says why. */
export const refuse: Stage = (draft) => {
  const refusal = refusalOf(draft.seed.text);
  if (!refusal) return {};
  const whole = [0, draft.seed.text.length] as [number, number];
  const ledger = [{ span: whole, fate: 'boilerplate' as const, rule: refusal.code }];
  return { ...written(draft, { ledger }), ...found(draft, [refusal]) };
};

export const open = ({ seed }: Draft) => {
  if (!isPage(seed.file)) return { text: untouched(seed.text) };
  const { opened, ...rest } = openPage(seed.text);
  return { text: openedText(opened), ...rest };
};

export const restore = ({ text, seed }: Draft) => ({
  text: restoreText(text, seed.record?.keep),
});

export const trim = ({ text, tables }: Draft) => {
  const ranges = tables.map(({ span }) => rangeIn(text, span));
  return { lines: trimLines(splitGlued(splitFlattened(splitLines(text.text))), ranges) };
};

const rangeIn = (text: Draft['text'], [start, end]: readonly [number, number]): Range => ({
  start: placeIn(text, start),
  end: placeIn(text, end),
});

export const join = (draft: Draft) => {
  const { breaks, lines } = findBreaks(draft.lines);
  const text = replace(draft.text, breaks);
  return { text, lines: moveLines(lines, breaks, text.text) };
};

/** The record on the text; its labels are given a place before that text changes. */
export const correct: Stage<unknown> = (draft) => {
  const all = draft.seed.record?.corrections ?? [];
  return {
    labels: placeLabels(draft, all.filter(isLabelCorrection)),
    ...found(draft, corrections.flagCorrections(draft, all)),
    ...corrections.correct(draft, all.filter(isTextCorrection)),
  };
};

export const outline: Stage = (draft) => {
  const published = draft.lines.filter(({ fate }) => fate === 'published');
  const damage = within(findDamage(draft.text), published);
  const units = growTree(published.filter((line) => !isRow(line) && line.text !== ''));
  return {
    damage,
    ...written(draft, outlineOf(units, draft.text, damage)),
    ...found(draft, flagGarbled(draft.text, damage)),
  };
};

/** The ranges that begin inside of a line; both in the order of the text. */
function within(ranges: readonly Range[], lines: readonly Line[]): Range[] {
  let at = 0;
  return ranges.filter(({ start }) => {
    while (at < lines.length && (lines[at]?.end ?? 0) <= start) at++;
    return (lines[at]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
}

/** What the document says of itself; a page may tell machines the day that it does not show to people. */
export const describe: Stage = (draft, { gazetteer }) => {
  const { lines, fields, document } = draft;
  const metadata = readMetadata(lines);
  const texts = (wanted: TrimmedLine['fate']) =>
    lines.filter(({ fate }) => fate === wanted).map(({ text }) => text);
  return written(draft, {
    ...metadata,
    published: metadata.published ?? readDay(fields.published ?? ''),
    region: findRegion(
      { ...metadata, metadataTexts: texts('metadata'), bodyTexts: texts('published') },
      gazetteer,
    ),
    stages: readStages(metadata.title),
    source: { ...document.source, kind: guessKind(lines, metadata), url: fields.url },
  });
};

export const annotate: Stage = (draft, { codebook }) =>
  written(draft, annotation.annotate(draft.document, codebook, draft.document));

/** Which sentences and figures are those of a national document. */
export const restate: Stage = (draft, { national }) => {
  const { clauses } = draft.document;
  return written(draft, {
    clauses: clauses.map((clause) => annotation.markNational(clause, national)),
  });
};

/** The record on the labels. */
export const relabel: Stage = (draft, { codebook }) => {
  const order = codebook.themes.map(({ id }) => id);
  return {
    ...written(draft, curateLabels(draft.document, draft.labels, order)),
    ...found(draft, flagIdle(draft.document, draft.labels)),
  };
};

export const attach: Stage = (draft) => {
  const { text, tables, lines, document } = draft;
  const rows = lines.filter(isRow);
  const own = tables.filter(({ span }) => {
    const { start, end } = rangeIn(text, span);
    return rows.some((row) => row.start >= start && row.start < end);
  });
  return written(draft, { clauses: attachTables(document.clauses, own, text) });
};

/** Whether the text is whole, and what else a person should look at. */
export const judge: Stage = (draft) => {
  const { text, lines, document } = draft;
  const { state, evidence } = judgeCompleteness(text, lines, document);
  return {
    ...written(draft, { source: { ...document.source, completeness: state } }),
    ...found(draft, [...evidence, ...diagnose(document, text, lines)]),
  };
};

/** Every character of the seed has a fate, and every difference from it is an edit. */
export const account: Stage = (draft) => {
  const { text, lines, document } = draft;
  const shown = [
    ...document.sections.map(({ span }) => span),
    ...document.clauses.flatMap(({ sentences, tables = [] }) =>
      [...sentences, ...tables].map(({ span }) => span),
    ),
  ];
  return written(draft, { ledger: keepLedger(text, lines), edits: editsOf(text, shown) });
};

/** The record on all else. */
export const curate: Stage = (draft, { gazetteer }) => {
  const { record } = draft.seed;
  return record ? { document: curateDocument(draft.document, record, gazetteer) } : {};
};

export const grade: Stage = (draft) => {
  const { document, seed } = draft;
  return written(draft, { source: { ...document.source, grade: gradeOf(document, seed.record) } });
};

export const name: Stage = (draft, { gazetteer }) => ({
  document: annotation.placeNames(draft.document, gazetteer),
});
