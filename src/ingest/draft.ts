/** The one value that a document is while it walks: what the stages leave to each other. */
import type { Document } from '../schema/document.ts';
import { describeFinding, type Finding } from '../schema/finding.ts';
import type { Record } from '../schema/record.ts';
import { type Edited, untouched } from '../text/edited.ts';
import type { Range } from '../text/range.ts';
import type { Codebook, National } from './annotate/index.ts';
import type { TrimmedLine } from './grammar/line.ts';
import type { PageFields } from './html/open.ts';
import type { PageTable } from './html/tables.ts';
import type { PlacedLabels } from './record/relabel.ts';
import type { Gazetteer } from './region/index.ts';

/** What is the same for all documents, made once. */
export interface Context {
  codebook: Codebook;
  gazetteer: Gazetteer;
  /** What national documents provide. */
  national: National;
}

/** A decoded seed and what stands outside of its text. */
export interface Seed {
  /** Name of the file in `seeds/`; `.html` and `.htm` are read as pages. */
  file: string;
  sha256: string;
  text: string;
  /** What a person knows about it; null for a raw file. */
  record: Record | null;
  /** What reading the bytes already showed. */
  findings?: readonly Finding[];
}

export interface Draft {
  seed: Seed;
  text: Edited;
  /** Of a page; empty for plain text. */
  tables: readonly PageTable[];
  fields: PageFields;
  lines: readonly TrimmedLine[];
  /** Places whose text is damaged still, within what is published. */
  damage: readonly Range[];
  /** Where the record's labels stand. */
  labels: readonly PlacedLabels[];
  findings: readonly Finding[];
  document: Document;
}

/** One step of the walk: what it changes of the draft. Pure. */
export type Stage<C = Context> = (draft: Draft, context: C) => Partial<Draft>;

/** Before the first stage nothing is read. Keys stand in the order in which the contract lists them. */
export function begin(seed: Seed): Draft {
  const { file, sha256, findings = [] } = seed;
  return {
    seed,
    text: untouched(''),
    tables: [],
    fields: { url: null, published: null },
    lines: [],
    damage: [],
    labels: [],
    findings,
    document: {
      version: 1,
      // A raw file has no id of its own; its digest gives one that is the same everywhere.
      id: `draft-${sha256.slice(0, 12)}`,
      title: null,
      noticeTitle: null,
      region: null,
      years: null,
      type: null,
      stages: [],
      issuers: [],
      docNumber: null,
      indexNumber: null,
      signed: null,
      published: null,
      source: {
        file,
        sha256,
        kind: null,
        completeness: null,
        url: null,
        retrieved: null,
        grade: null,
      },
      sections: [],
      clauses: [],
      ledger: [],
      edits: [],
      diagnostics: [],
    },
  };
}

/** Take a draft through stages, one after the other. */
export function follow<C>(stages: readonly Stage<C>[], draft: Draft, context: C): Draft {
  let now = draft;
  for (const stage of stages) now = { ...now, ...stage(now, context) };
  return now;
}

/** Word what was found, and let the document go. */
export const finish = ({ document, findings }: Draft): Document => ({
  ...document,
  diagnostics: findings.map(describeFinding),
});
