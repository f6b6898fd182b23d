/**
 * The data contract, version 1: what `/data/documents/<id>.json` and `npm run inspect` give.
 * Other programs read it, so fields are added, never renamed or removed.
 */
import { z } from 'zod';
import {
  certainty,
  completeness,
  day,
  grade,
  regionLevel,
  sha256,
  slug,
  sourceKind,
  span,
  stage,
  year,
} from './common.ts';

export const label = z.object({
  theme: slug,
  topic: slug,
  /** `term`: its own words; `context`: its subject is left out and taken from the clause (codebook R2). */
  by: z.enum(['term', 'context', 'curator']),
  /** The words that decided it, as they stand in the sentence, or in the heading it inherits from. */
  evidence: z.array(z.string()),
});
export type Label = z.infer<typeof label>;

/** How firmly a sentence commits, the firmest first. */
export const commitmentKind = z.enum([
  // A figure to be reached.
  'target',
  // A year or month by which it is done.
  'dated',
  // 严禁, 不得, 必须, 确保: it is not left to anyone.
  'binding',
  // Something is to be done.
  'action',
  // 探索, 鼓励, 支持, 试点: it may be done.
  'exploratory',
]);
export type CommitmentKind = z.infer<typeof commitmentKind>;

export const commitment = z.object({
  kind: commitmentKind,
  /** The words that decided it, as they stand in the sentence. */
  evidence: z.array(z.string()),
});
export type Commitment = z.infer<typeof commitment>;

/** Words that restate what a national document provides. */
export const restatement = z.object({
  /** Of `content/national.yaml`, and of `/data/national.csv`. */
  id: slug,
  /** The national document, as one writes it; null where nobody has looked it up. */
  document: z.string().nullable(),
  /** Its 发文字号. */
  number: z.string().nullable(),
  /** The words that say so, as they stand in the sentence. */
  evidence: z.array(z.string()),
});
export type Restatement = z.infer<typeof restatement>;

export const sentence = z.object({
  /** `<clause>-s<n>`, an HTML id on the document page. */
  id: z.string(),
  /** Restored text, without the clause's marker. */
  text: z.string(),
  span,
  labels: z.array(label),
  /** Null where it commits to nothing: a report, a reason, a definition. */
  commitment: commitment.nullable(),
  /** Absent where it restates no national provision. */
  national: z.array(restatement).optional(),
});
export type Sentence = z.infer<typeof sentence>;

export const comparator = z.enum(['≥', '≤', '=', '>', '<', '≈']);

export const targetKind = z.enum([
  // A number to be reached or kept: 建成12所.
  'level',
  // A change against what is: 新增学位500个, 提高3个百分点; a fall as well, whose word stands in the indicator.
  'increase',
  // A number not to be exceeded: 不超过60分钟.
  'cap',
  // A part of a whole, or a ratio: 普惠率达到90%, 师生比1:19.
  'share',
]);
export type TargetKind = z.infer<typeof targetKind>;

export const target = z.object({
  /** Id of the sentence that commits to the figure. */
  sentence: z.string(),
  /** What is counted, in the document's own words. */
  indicator: z.string(),
  comparator,
  /** 万 and 亿 multiplied out. */
  value: z.number(),
  unit: z.string(),
  due: year.nullable(),
  /** The words that the figure was read from, as they stand in the sentence. */
  text: z.string(),
  kind: targetKind,
  /** The figure that it starts from (从86%提高到90%), in the same unit; null where none is given. */
  baseline: z.number().nullable(),
  /** Id of the national provision that the figure is taken from; absent where it is none. */
  national: slug.optional(),
});
export type Target = z.infer<typeof target>;

export const citedDocument = z.object({
  sentence: z.string(),
  /** Without the book-title marks. */
  title: z.string(),
  /** 发文字号 in the bracket behind the title. */
  number: z.string().nullable(),
  /** Id of the document of the corpus that it is, null where it is none. */
  document: slug.nullable(),
  /** Who made it, where its title, the words before it or its number say so. */
  level: regionLevel.nullable(),
  /** The words that say so, as they stand in the sentence; empty where `level` is null. */
  evidence: z.array(z.string()),
});
export type CitedDocument = z.infer<typeof citedDocument>;

export const responsibleBody = z.object({
  /** Id of the sentence that names it. */
  sentence: z.string(),
  /** As it stands in the sentence: `市教育局`. */
  name: z.string(),
  /** With its place, to be told from others of that name: `晋江市教育局`; null where the place is not known. */
  normalized: z.string().nullable(),
  /** Null where the text only says that it is responsible. */
  role: z.enum(['lead', 'support']).nullable(),
  /** The words that say the role, as they stand in the sentence: `牵头单位`, `配合`. */
  evidence: z.array(z.string()),
});
export type ResponsibleBody = z.infer<typeof responsibleBody>;

/** Labels that a curator changed, by quotation. */
export const curation = z.object({
  /** As it stood in the text when it was corrected. */
  quote: z.string(),
  /** `theme/topic`, or a secondary theme by itself. */
  add: z.array(z.string()),
  remove: z.array(z.string()),
  reason: z.string(),
});
export type Curation = z.infer<typeof curation>;

/** Words of a secondary theme in a sentence or heading whose clause or section is not of that theme: too few to make it so. */
export const mention = z.object({
  theme: slug,
  /** Id of the sentence that holds them; null in a heading. */
  sentence: z.string().nullable(),
  /** As they stand there. */
  words: z.array(z.string()),
});
export type Mention = z.infer<typeof mention>;

/** A clause or a heading of another theme that holds words of the one that is asked for. */
export interface Elsewhere {
  /** Id of the first sentence that holds one, or of the heading, to link to. */
  anchor: string;
  /** Its number in the document's own signs, as a clause has one: `三/2`; `p1` where it has none. */
  label: string;
  marker: string | null;
  /** The words, as they stand there. */
  words: string[];
}

export const section = z.object({
  id: z.string(),
  /** As it stands in the text: `一、`, `（一）`, `第二章`. */
  marker: z.string(),
  /** The numbering path in the document's own signs, as a clause has one: `二/(一)`, `1/1.1`, `第一编`. */
  label: z.string().optional(),
  heading: z.string(),
  /** Id of the section above, null at the top. */
  parent: z.string().nullable(),
  /** Where marker and heading stand in the seed. */
  span,
  /** A heading is labelled by its own words (codebook R3). */
  labels: z.array(label),
  /** Absent where no curator changed its labels. */
  curated: z.array(curation).optional(),
  /** By theme, in the order of the codebook: headings are of no secondary theme. Absent where it holds no such word. */
  mentions: z.array(mention).optional(),
});
export type Section = z.infer<typeof section>;

/** A table of the source, kept as one; its text is published here and in no sentence. */
export const table = z.object({
  /** Id of the sentence that it stands behind; null at the head of its clause. */
  after: z.string().nullable(),
  caption: z.string().nullable(),
  /** Names of the columns, where the table has such a row. */
  header: z.array(z.string()).nullable(),
  /** Restored text of the cells; all rows and the header are of one length. A cell may hold line breaks. */
  rows: z.array(z.array(z.string())),
  span,
});
export type Table = z.infer<typeof table>;

/** Why a clause belongs to a secondary theme. */
export const themeEvidence = z.object({
  theme: slug,
  /** The words that decided it, as they stand in the heading or a sentence. */
  words: z.array(z.string()),
});
export type ThemeEvidence = z.infer<typeof themeEvidence>;

export const clause = z.object({
  /** From the numbering path (`c2-1-3`), or `p1`, `p2` … for unnumbered text. */
  id: z.string(),
  /** The same path in the document's own signs: `二/(一)/3`; `p1` where it has none. */
  label: z.string(),
  marker: z.string().nullable(),
  /** Id of the section it stands in. */
  section: z.string().nullable(),
  heading: z.string().nullable(),
  /** Core themes of its sentences, then secondary themes of the clause, in the order of the codebook. */
  themes: z.array(slug),
  sentences: z.array(sentence),
  targets: z.array(target),
  /** 责任单位, in order. */
  bodies: z.array(z.string()),
  cited: z.array(citedDocument),
  /** Absent where the clause has none. */
  tables: z.array(table).optional(),
  /** The bodies again, each with its role and its full name; absent where the clause has none. */
  responsible: z.array(responsibleBody).optional(),
  /** Absent where no curator changed the labels of the clause or of a sentence in it. */
  curated: z.array(curation).optional(),
  /** For each secondary theme that its words gave it, in the order of `themes`; absent where they gave none. */
  evidence: z.array(themeEvidence).optional(),
  /** By theme, in the order of the codebook, and by sentence; absent where it holds no such word. */
  mentions: z.array(mention).optional(),
});
export type Clause = z.infer<typeof clause>;

export const fate = z.enum(['published', 'metadata', 'boilerplate', 'duplicate']);
export type Fate = z.infer<typeof fate>;

export const ledgerEntry = z.object({
  span,
  fate,
  /** Why, in one word: `body`, `title`, `navigation`, `sharing`, `whitespace` … */
  rule: z.string(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

export const edit = z.object({
  span,
  from: z.string(),
  to: z.string(),
  rule: z.string(),
  confidence: z.enum(['certain', 'likely', 'guess']),
  by: z.enum(['rule', 'curator']),
  /** Why a curator made it; absent for rules. */
  reason: z.string().nullable().optional(),
});
export type Edit = z.infer<typeof edit>;

export const diagnostic = z.object({
  /** `no-policy-text`, `garbled`, `numbering-gap` … */
  code: z.string(),
  message: z.string(),
  span: span.nullable(),
});
export type Diagnostic = z.infer<typeof diagnostic>;

export const documentRegion = z.object({
  id: slug,
  /** GB/T 2260. */
  code: z.string(),
  name: z.string(),
  level: regionLevel,
  /** Names from the province down to the region itself. */
  path: z.array(z.string()),
  certainty,
});
export type DocumentRegion = z.infer<typeof documentRegion>;

export const document = z.object({
  version: z.literal(1),
  id: slug,
  title: z.string().nullable(),
  noticeTitle: z.string().nullable(),
  region: documentRegion.nullable(),
  years: z.object({ from: year, to: year }).nullable(),
  /** 工作要点, 行动方案, 实施意见 … */
  type: z.string().nullable(),
  stages: z.array(stage),
  issuers: z.array(z.string()),
  docNumber: z.string().nullable(),
  indexNumber: z.string().nullable(),
  signed: day.nullable(),
  published: day.nullable(),
  source: z.object({
    file: z.string(),
    sha256,
    /** Null where no person has said (a raw file without a record). */
    kind: sourceKind.nullable(),
    completeness: completeness.nullable(),
    url: z.string().nullable(),
    retrieved: day.nullable(),
    /** Null where neither page nor person tells where the text comes from. */
    grade: grade.nullable(),
  }),
  sections: z.array(section),
  clauses: z.array(clause),
  ledger: z.array(ledgerEntry),
  edits: z.array(edit),
  diagnostics: z.array(diagnostic),
});
export type Document = z.infer<typeof document>;

/** The frame of a document, with what was said of its parts. */
export type Outline = Pick<Document, 'sections' | 'clauses'>;

/** A document without its text, as listed in `/data/documents.json`. */
export const documentSummary = document.omit({
  sections: true,
  clauses: true,
  ledger: true,
  edits: true,
  diagnostics: true,
});
export type DocumentSummary = z.infer<typeof documentSummary>;
