import { beforeAll, describe, expect, it } from 'vitest';
import { findSharedText } from '../../../../src/compare/shared-text/index.ts';
import { benchmarks } from '../../../../src/corpus/benchmark.ts';
import { pairRegions } from '../../../../src/corpus/vertical-pairs.ts';
import type { Document, Edit } from '../../../../src/schema/document.ts';
import { type DocumentModel, documentModels } from '../../../../src/views/document/model.ts';
import { provenanceModel, tally } from '../../../../src/views/document/provenance-model.ts';
import * as f from '../../corpus/fixtures.ts';

const site = new URL('https://example.org');
const { regions, themes } = f;
const said = '各校要控制书面作业总量，并开展课后服务，时间与下班时间衔接。';
const document = (id: string, region: string, seed = said): Document =>
  f.document(id, {
    region: f.at(region),
    clauses: [
      {
        ...f.clause('c1', [[said, 'double-reduction/homework']]),
        sentences: f
          .clause('c1', [[said, 'double-reduction/homework']])
          .sentences.map((sentence) => ({
            ...sentence,
            span: [0, seed.length] as [number, number],
          })),
      },
    ],
  });

describe('the page of a document', () => {
  const upper = document('upper', 'quanzhou', said.replace('，', ','));
  const lower = document('lower', 'jinjiang');
  const empty = f.document('empty', { title: null, noticeTitle: '关于印发要点的通知' });
  const documents = [upper, lower, empty];
  let of: (document: Document) => DocumentModel;

  beforeAll(() => {
    const modelOf = documentModels({
      documents,
      themes,
      regions,
      records: new Map(),
      seeds: new Map([
        ['upper', said.replace('，', ',')],
        ['lower', said],
      ]),
      sharedText: findSharedText({ documents, national: [] }),
      pairs: pairRegions({ documents, regions }),
      benchmarks: new Map(
        benchmarks({ documents, themes, regions }).map((one) => [one.document.id, one]),
      ),
      distinctive: { documents: 3, byDocument: new Map() },
    });
    of = (document) => modelOf(document, site);
  });

  it('leads to other documents, to the region above or below, and to the profile', () => {
    expect(of(upper).ways.map(({ href }) => href)).toEqual([
      '/compare/?documents=upper',
      '/vertical/jinjiang/',
      '#profile',
    ]);
    expect(of(lower).ways[1]?.name).toBe('与上级泉州市逐议题对照');
    expect(of(empty).ways).toHaveLength(1);
  });

  it('says on each core theme what it has, or why nothing', () => {
    expect(of(lower).readings.map(({ theme, cell }) => [theme.id, cell.kind])).toEqual([
      ['vocational-education', 'out-of-scope'],
      ['double-reduction', 'said'],
    ]);
  });

  it('shows the seed beside a sentence that reads otherwise in it', () => {
    expect(of(lower).differs).toBe(false);
    expect(of(upper).differs).toBe(true);
    expect(of(upper).text[0]).toMatchObject({
      kind: 'clause',
      paragraphs: [
        { sentences: [{ number: 1, noted: true, inSeed: `0 30 ${said.replace('，', ',')}` }] },
      ],
    });
  });

  it('names in the margin where else the same words stand', () => {
    const [clause] = of(lower).text;
    const shared = clause?.kind === 'clause' ? clause.margin.shared : [];
    expect(shared.map(({ note }) => note.others)).toMatchObject([
      [{ document: 'upper', sentence: 'c1-s1', name: '泉州市 c1', trust: { grade: 'A' } }],
    ]);
  });

  it('has neither profile nor text without clauses, and the notice’s title once', () => {
    expect(of(empty)).toMatchObject({
      title: '关于印发要点的通知',
      provenance: { notice: null },
      text: [],
      profile: undefined,
    });
  });

  it('is cited by its permalink', () => {
    expect(of(lower).provenance.citation.after).toBe('. https://example.org/documents/lower/');
    expect(of(lower).metadata.tags).toContainEqual({
      name: 'citation_public_url',
      content: 'https://example.org/documents/lower/',
    });
  });

  it('says where it is cited that words of it were restored, or are damaged still', () => {
    const repair = f.edit([3, 4], 'X', '控');
    const guess = f.edit([3, 4], '控', '管', { confidence: 'guess' });
    const noteOf = (...edits: Edit[]) =>
      of({ ...lower, edits }).provenance.citation.after.split('/documents/lower/')[1];
    expect(noteOf()).toBe('');
    expect(noteOf(repair)).toBe('. （文中部分句子文字据原始文件复原）');
    expect(noteOf(guess)).toBe('. （文中部分句子原始文件有乱码，未能复原）');
  });
});

describe('where a document comes from', () => {
  const citation = { before: '', lead: '', after: '' };
  const source = {
    ...f.document('one').source,
    kind: null,
    grade: null,
    completeness: 'truncated-head' as const,
  };
  const one = f.document('one', {
    source,
    docNumber: '某教〔2023〕1号',
    diagnostics: ['starts-late', 'garbled'].map((code) => ({ code, message: code, span: null })),
    edits: [
      { span: [0, 1], from: 'a', to: 'b', rule: 'date', confidence: 'certain', by: 'curator' },
      { span: [2, 3], from: 'a', to: 'b', rule: 'date', confidence: 'guess', by: 'rule' },
    ],
  });
  const model = provenanceModel(one, null, citation);

  it('parts what the source tells from what it does not', () => {
    expect(model.facts.map(({ value }) => value)).toEqual(['某教〔2023〕1号', '工作要点']);
    expect(model.unknown).toEqual(['发文机关', '索引号', '成文日期', '发布日期']);
  });

  it('asks for care where nobody has looked, or something is missing', () => {
    expect(model.verdicts.map(({ name, caution }) => [name, caution])).toEqual([
      ['未核', true],
      ['缺开头', true],
    ]);
  });

  it('puts traces of what is missing beside the verdict, the rest beside the edits', () => {
    expect(model.verdicts[1]?.traces.map(({ code }) => code)).toEqual(['starts-late']);
    expect(model.flags.map(({ code }) => code)).toEqual(['garbled']);
  });

  it('counts guesses apart, and what a person did by one name', () => {
    expect(model.edits).toEqual([['curator', 1]]);
    expect(model.guesses).toBe(1);
  });

  it('adds sizes up by key in the order of first use', () => {
    expect(
      tally([
        ['正文', 3],
        ['杂项', 1],
        ['正文', 2],
      ]),
    ).toEqual([
      ['正文', 5],
      ['杂项', 1],
    ]);
  });
});
