/** The walk of one document, from its bytes as text to the contract's JSON. */
import type { Diagnostic, Document } from '../schema/document.ts';
import type { Record } from '../schema/record.ts';
import type { Line } from '../text/lines.ts';
import { annotate, type Codebook, placeNames } from './annotate/index.ts';
import { diagnose, diagnoseTables } from './diagnose.ts';
import { readDay } from './grammar/dates.ts';
import type { TrimmedLine } from './grammar/line.ts';
import type { OpenedPage } from './html/open.ts';
import { toSource } from './html/to-source.ts';
import { keepLedger } from './ledger.ts';
import { type Metadata, readMetadata } from './metadata/index.ts';
import { outline } from './outline/index.ts';
import { growTree } from './outline/tree.ts';
import { prepareCorrected } from './prepare.ts';
import { guessKind, judgeCompleteness, readStages } from './provenance.ts';
import { refusalOf } from './read/refuse.ts';
import { curate } from './record/curate.ts';
import { curateLabels, flagIdle } from './record/relabel.ts';
import { findRegion, type Gazetteer } from './region/index.ts';
import { findDamage, flagGarbled } from './restore/index.ts';
import { attachTables, isTableRow } from './tables.ts';

/** What is the same for all documents, made once. */
export interface Context {
  codebook: Codebook;
  gazetteer: Gazetteer;
}

/** A decoded seed and what stands outside of its text. */
export interface Seed {
  /** Name of the file in `seeds/`. */
  file: string;
  sha256: string;
  text: string;
  /** What a person knows about it; null for a raw file. */
  record: Record | null;
  /** What reading the bytes already showed. */
  diagnostics?: Diagnostic[];
}

/**
 * Turn a seed into a document: restore, trim, outline, annotate, curate.
 *
 * Pure: the same seed gives the same document. Never throws on any text; what is odd is said in `diagnostics`,
 * as is why a text that is too large or ill-formed was not read.
 * What documents say of each other is added by `link`, which sees all of them.
 */
export function ingest(seed: Seed, context: Context): Document {
  const refusal = refusalOf(seed.text);
  if (refusal) return refused(seed, refusal, context);
  const joined = prepareCorrected(seed.file, seed.text, seed.record);
  const published = joined.lines.filter(({ fate }) => fate === 'published');
  const garbled = within(findDamage(joined.restored), published);
  const frame = outline(
    growTree(published.filter((line) => !isTableRow(line) && line.text !== '')),
    joined.restored,
    garbled,
  );
  const { page } = joined;
  const metadata = withPageDate(readMetadata(joined.lines), page);
  const read = annotate(frame, context.codebook, {
    years: metadata.years,
    title: metadata.title,
  });
  const annotated = curateLabels(
    read,
    joined.labels,
    context.codebook.themes.map(({ id }) => id),
  );
  const wholeness = judgeCompleteness(
    joined.restored,
    joined.lines.filter((line) => !isTableRow(line)),
    annotated,
  );
  const document: Document = {
    version: 1,
    id: draftId(seed.sha256),
    ...metadata,
    region: findRegion(regionEvidence(metadata, joined.lines), context.gazetteer),
    stages: readStages(metadata.title),
    source: {
      file: seed.file,
      sha256: seed.sha256,
      kind: guessKind(joined.lines, metadata),
      completeness: wholeness.state,
      url: page?.particulars.url ?? null,
      retrieved: null,
    },
    ...annotated,
    clauses: attachTables(annotated.clauses, joined.tables, joined.restored),
    ledger: keepLedger(joined.restored, joined.lines),
    edits: joined.restored.edits,
    diagnostics: [
      ...(seed.diagnostics ?? []),
      ...flagGarbled(joined.restored, garbled),
      ...wholeness.evidence,
      ...diagnose(annotated, joined.restored, joined.lines),
      ...diagnoseTables(joined.tables.length),
      ...joined.diagnostics,
      ...flagIdle(read, joined.labels),
    ],
  };
  const placed = page ? toSource(document, page) : document;
  const curated = seed.record ? curate(placed, seed.record, context.gazetteer) : placed;
  return inContractOrder(placeNames(curated, context.gazetteer));
}

/** A page may tell machines the day that it does not show to people. */
function withPageDate(metadata: Metadata, page: OpenedPage | null): Metadata {
  const stated = page?.particulars.published ?? '';
  return { ...metadata, published: metadata.published ?? readDay(stated) };
}

/** The ranges that begin inside of a line; both in the order of the text. */
function within<R extends { start: number }>(ranges: readonly R[], lines: readonly Line[]): R[] {
  let at = 0;
  return ranges.filter(({ start }) => {
    while (at < lines.length && (lines[at]?.end ?? 0) <= start) at++;
    return (lines[at]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
}

/** A text that was not read: one span that says why, and what a person knows of it. */
function refused(seed: Seed, refusal: Diagnostic, { gazetteer }: Context): Document {
  const document: Document = {
    version: 1,
    id: draftId(seed.sha256),
    ...readMetadata([]),
    region: null,
    stages: [],
    source: {
      file: seed.file,
      sha256: seed.sha256,
      kind: null,
      completeness: null,
      url: null,
      retrieved: null,
    },
    sections: [],
    clauses: [],
    ledger: [{ span: [0, seed.text.length], fate: 'boilerplate', rule: refusal.code }],
    edits: [],
    diagnostics: [...(seed.diagnostics ?? []), refusal],
  };
  return inContractOrder(seed.record ? curate(document, seed.record, gazetteer) : document);
}

/** A raw file has no id of its own; its digest gives one that is the same everywhere. */
const draftId = (sha256: string) => `draft-${sha256.slice(0, 12)}`;

function regionEvidence(metadata: Metadata, lines: readonly TrimmedLine[]) {
  const texts = (fate: TrimmedLine['fate']) =>
    lines.filter((line) => line.fate === fate).map(({ text }) => text);
  return {
    title: metadata.title,
    noticeTitle: metadata.noticeTitle,
    issuers: metadata.issuers,
    docNumber: metadata.docNumber,
    metadataTexts: texts('metadata'),
    bodyTexts: texts('published'),
  };
}

/** Keys in the order in which the contract lists them, so that a person finds her way in the JSON. */
function inContractOrder(document: Document): Document {
  const { version, id, title, noticeTitle, region, years, type, stages, ...rest } = document;
  const { issuers, docNumber, indexNumber, signed, published, source, ...parts } = rest;
  const { sections, clauses, ledger, edits, diagnostics } = parts;
  return {
    version,
    id,
    title,
    noticeTitle,
    region,
    years,
    type,
    stages,
    issuers,
    docNumber,
    indexNumber,
    signed,
    published,
    source,
    sections,
    clauses,
    ledger,
    edits,
    diagnostics,
  };
}
