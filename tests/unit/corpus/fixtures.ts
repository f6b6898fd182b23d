/** Small documents made by hand, an invented corpus, and the real one that the site is built from. */
import { join } from 'node:path';
import { readSeed } from '../../../src/ingest/read/seed.ts';
import type { Clause, Document, Edit, Label } from '../../../src/schema/document.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { NationalText } from '../../../src/schema/national.ts';
import type { Record } from '../../../src/schema/record.ts';
import type { Region } from '../../../src/schema/region.ts';
import type { Theme } from '../../../src/schema/theme.ts';
import { ingestAll } from '../../../src/tasks/build-corpus.ts';
import { loadContent } from '../../../src/tasks/content/index.ts';
import { loadIndicators } from '../../../src/tasks/content/indicators.ts';
import { loadNational } from '../../../src/tasks/content/national.ts';
import { loadRecords } from '../../../src/tasks/content/records.ts';
import { loadRegions } from '../../../src/tasks/content/regions.ts';
import { loadSeeds } from '../../../src/tasks/content/seeds.ts';
import { textsOf } from '../../../src/tasks/content/texts.ts';
import { loadThemes } from '../../../src/tasks/content/themes.ts';

/** A corpus as the site is built from it. */
export interface LoadedCorpus {
  documents: Document[];
  themes: Theme[];
  regions: Region[];
  indicators: Indicator[];
  national: NationalText[];
  records: ReadonlyMap<string, Record>;
  /** The decoded seed of each document, by its id. */
  texts: ReadonlyMap<string, string>;
}

const project = join(import.meta.dirname, '../../..');

/** Ingest three invented documents (tests/corpus) with the themes and regions of the project; once a worker. */
export const loadSmallCorpus = once(async () =>
  ingested(await loadWithCodebook(join(project, 'tests/corpus'))),
);

/** Ingest the documents of the site, of which only what holds for any may be said; once a worker. */
export const loadRealCorpus = once(async () => ingested(await loadContent(project)));

/** Read seeds, records and indicators of a folder, and what every project says alike from this one. */
async function loadWithCodebook(root: string) {
  const [{ regions }, { themes }, { national }, { seeds, problems }] = await Promise.all([
    loadRegions(project),
    loadThemes(project),
    loadNational(project),
    loadSeeds(root),
  ]);
  const names = regions.map(({ id }) => id);
  const read = await loadRecords(root, { seeds, regions: names, labels: [], today: null });
  const { records } = read;
  const found = await loadIndicators(root, {
    themes: themes.map(({ id }) => id),
    documents: records.map(({ id }) => id),
    texts: textsOf(records, seeds),
  });
  return {
    content: { regions, themes, records, national, indicators: found.indicators, seeds },
    problems: [...problems, ...read.problems, ...found.problems],
  };
}

function ingested({ content, problems }: Awaited<ReturnType<typeof loadContent>>): LoadedCorpus {
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const { themes, regions, indicators, national, records, seeds } = content;
  const texts = new Map(
    records.map(({ id, seed: { file } }) => {
      const bytes = seeds.get(file);
      if (!bytes) throw new Error(file);
      return [id, readSeed(file, bytes).text];
    }),
  );
  return {
    documents: ingestAll(content),
    themes,
    regions,
    indicators,
    national,
    records: new Map(records.map((record) => [record.id, record])),
    texts,
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** `theme/topic` as a label. */
export function label(name: string): Label {
  const [theme = '', topic = ''] = name.split('/');
  return { theme, topic, by: 'term', evidence: [] };
}

/** A clause from its sentences, each with its labels: `[['开展课后服务。', 'double-reduction/after-school']]`. */
export function clause(
  id: string,
  sentences: readonly (readonly [text: string, ...labels: string[]])[],
  secondary: readonly string[] = [],
): Clause {
  const made = sentences.map(([text, ...labels], at) => ({
    id: `${id}-s${at + 1}`,
    text,
    span: [0, text.length] as [number, number],
    labels: labels.map(label),
    commitment: null,
  }));
  const core = new Set(made.flatMap(({ labels }) => labels.map(({ theme }) => theme)));
  return {
    id,
    label: id,
    marker: '1.',
    section: null,
    heading: null,
    themes: [...core, ...secondary],
    sentences: made,
    targets: [],
    bodies: [],
    cited: [],
  };
}

export function document(id: string, changes: Partial<Document> = {}): Document {
  return {
    version: 1,
    id,
    title: `${id}工作要点`,
    noticeTitle: null,
    region: null,
    years: { from: 2023, to: 2023 },
    type: '工作要点',
    stages: ['primary', 'junior-secondary'],
    issuers: [],
    docNumber: null,
    indexNumber: null,
    signed: null,
    published: null,
    source: {
      file: `${id}.txt`,
      sha256: '0'.repeat(64),
      kind: 'official',
      completeness: 'complete',
      url: null,
      retrieved: null,
      grade: 'A',
    },
    sections: [],
    clauses: [],
    ledger: [],
    edits: [],
    diagnostics: [],
    ...changes,
  };
}

/** So many documents of one region, or of none, that say nothing. */
export const many = (count: number, region: string | null): Document[] =>
  Array.from({ length: count }, (_, number) =>
    document(`${region ?? 'nowhere'}-${number}`, { region: region ? at(region) : null }),
  );

export const regions: Region[] = [
  { id: 'jinjiang', code: '350582', name: '晋江市', level: 'county', parent: 'quanzhou' },
  { id: 'quanzhou', code: '350500', name: '泉州市', level: 'city', parent: 'fujian' },
  { id: 'fujian', code: '350000', name: '福建省', level: 'province', parent: null },
  { id: 'qingdao', code: '370200', name: '青岛市', level: 'city', parent: 'shandong' },
  { id: 'shandong', code: '370000', name: '山东省', level: 'province', parent: null },
];

/** The region of a document, as the ingest writes it. */
export function at(id: string): Document['region'] {
  const region = regions.find((one) => one.id === id);
  if (!region) throw new Error(id);
  const { code, name, level } = region;
  return { id, code, name, level, path: [name], certainty: 'stated' };
}

function theme(id: string, changes: Partial<Theme>): Theme {
  return {
    id,
    name: id,
    kind: 'core',
    order: 1,
    definition: id,
    stages: [],
    topics: [],
    terms: [],
    exceptions: [],
    examples: [],
    counterexamples: [],
    basis: [],
    ...changes,
  };
}

const topic = (id: string): Theme['topics'][number] => ({
  id,
  name: id,
  counts: id,
  excludes: null,
  terms: [id],
  contextTerms: [],
  exceptions: [],
  examples: [],
  counterexamples: [],
});

export const doubleReduction = theme('double-reduction', {
  order: 1,
  stages: ['primary', 'junior-secondary'],
  topics: [topic('homework'), topic('after-school')],
});
export const vocational = theme('vocational-education', {
  order: 4,
  stages: ['secondary-vocational'],
  topics: [topic('industry')],
});
export const teachers = theme('teachers', { kind: 'secondary', order: 8 });
/** Handed over in a wrong order, to be put right. */
export const themes: Theme[] = [teachers, vocational, doubleReduction];

/** A sure repair of a few characters, but for what `more` says. */
export const edit = (
  span: [number, number],
  from: string,
  to: string,
  more: Partial<Edit> = {},
): Edit => ({
  span,
  from,
  to,
  rule: 'byte-shift',
  confidence: 'certain',
  by: 'rule',
  ...more,
});
