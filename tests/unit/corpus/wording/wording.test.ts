import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRuns } from '../../../../src/corpus/wording/runs.ts';
import { gatherSentences } from '../../../../src/corpus/wording/sentences.ts';
import { findWording, SHORTEST } from '../../../../src/corpus/wording.ts';
import type { Document } from '../../../../src/schema/document.ts';
import { clause, document, loadRealCorpus } from '../fixtures.ts';
import { type Found, searchByForce } from './brute-force.ts';

const byText = (a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : 1);

/** Documents of one clause each, from their sentences. */
const documentsOf = (texts: readonly (readonly string[])[]): Document[] =>
  texts.map((sentences, at) =>
    document(`d${at}`, {
      clauses: [
        clause(
          'c1',
          sentences.map((text) => [text] as const),
        ),
      ],
    }),
  );

const wordingOf = (...texts: (readonly string[])[]) =>
  findWording({ documents: documentsOf(texts), formulas: [] });

/** The runs of the program in the words of the search by force. */
function found(documents: readonly Document[]): Found[] {
  const { runs, placesOf } = findWording({ documents, formulas: [] });
  return runs.map((run) => {
    const places = placesOf(run);
    expect(run.sentences).toBe(places.length);
    expect(run.documents).toBe(new Set(places.map((place) => place.document)).size);
    return {
      text: run.text,
      documents: run.documents,
      places: places.map((one) => `${one.document} ${one.sentence} ${one.at}`),
    };
  });
}

describe('a run', () => {
  it('is as long as two documents agree, and no longer', () => {
    const { runs } = wordingOf(
      ['切实落实作业管理和课后服务要求。'],
      ['全面落实作业管理和课后服务工作。'],
    );
    expect(runs.map(({ text }) => text)).toEqual(['落实作业管理和课后服务']);
  });

  it('has eight characters or more', () => {
    expect(wordingOf(['甲推进集团化办学乙'], ['丙推进集团化办学丁']).runs).toEqual([]);
    expect(wordingOf(['甲推进集团化办学校乙'], ['丙推进集团化办学校丁']).runs).toHaveLength(1);
    expect('推进集团化办学校').toHaveLength(SHORTEST);
  });

  it('begins and ends with a letter or a figure', () => {
    const { runs } = wordingOf(['甲，“双减”工作持续推进。乙'], ['丙，“双减”工作持续推进。丁']);
    expect(runs.map(({ text }) => text)).toEqual(['双减”工作持续推进']);
  });

  it('does not cross from a sentence into the next', () => {
    expect(
      wordingOf(['完善作业管理。', '开展课后服务。'], ['完善作业管理。开展课后服务。']).runs,
    ).toEqual([]);
  });

  it('needs two documents: what one repeats is no run', () => {
    const twice = ['落实作业管理和课后服务要求。', '还要落实作业管理和课后服务要求。'];
    expect(wordingOf(twice, ['别的话。']).runs).toEqual([]);
  });

  it('is listed beside a longer one that has it as a part, where it stands in more documents', () => {
    const { runs } = wordingOf(
      ['全面落实立德树人根本任务要求'],
      ['我们落实立德树人根本任务要求'],
      ['完成立德树人根本任务要求'],
    );
    expect(runs.map(({ text, documents }) => [documents, text])).toEqual([
      [3, '立德树人根本任务要求'],
      [2, '落实立德树人根本任务要求'],
    ]);
  });

  it('never cuts a character in two', () => {
    // Two rare characters that share the first half of their pairs, and two that share the second.
    const { runs } = wordingOf(
      ['\u{20000}推进集团化办学校\u{20001}'],
      ['\u{20400}推进集团化办学校\u{20002}'],
    );
    expect(runs).toHaveLength(1);
    for (const { text } of runs) expect(text.isWellFormed()).toBe(true);
  });

  it('keeps its id when the corpus grows', () => {
    const [a, b] = [['落实作业管理和课后服务甲'], ['落实作业管理和课后服务乙']];
    const c = ['推进集团化办学改革试点工作'];
    const before = wordingOf(a, b).runs[0]?.id;
    expect(before).toMatch(/^w-[0-9a-z]+$/);
    expect(wordingOf(c, c, b, a).runs.map(({ id }) => id)).toContain(before);
  });
});

describe('the list of runs', () => {
  it('equals a search by force over any sentences', () => {
    const sentence = fc.string({ unit: fc.constantFrom('甲', '乙', '，', '1'), maxLength: 14 });
    const corpora = fc.array(fc.array(sentence, { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(corpora, fc.integer({ min: 1, max: 4 }), (texts, shortest) => {
        const documents = documentsOf(texts);
        const sentences = gatherSentences(documents);
        const runs = [...findRuns(sentences, shortest)].map(({ text }) => text).sort();
        const expected = searchByForce(documents, shortest)
          .map(({ text }) => text)
          .sort();
        expect(runs).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the documents and places that a search by force gives', () => {
    const piece = fc.constantFrom(
      '推进集团化办学',
      '落实作业管理',
      '和课后服务',
      '，',
      '2023年',
      '甲',
    );
    const sentence = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
    const corpora = fc.array(fc.array(sentence, { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(corpora, (texts) => {
        const documents = documentsOf(texts);
        expect(found(documents).sort(byText)).toEqual(
          searchByForce(documents, SHORTEST).sort(byText),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('of the five seeds equals a search by force', async () => {
    const { documents } = await loadRealCorpus();
    const runs = found(documents);
    expect(runs.length).toBeGreaterThan(30);
    expect(runs.toSorted(byText)).toEqual(searchByForce(documents, SHORTEST).sort(byText));
  });

  it('stands in the order of documents, length and text, whatever the order of the corpus', () => {
    const texts = [
      ['落实作业管理和课后服务甲', '推进集团化办学改革试点'],
      ['落实作业管理和课后服务乙', '推进集团化办学改革试点'],
      ['作业管理和课后服务要求'],
    ];
    const order = (all: typeof texts) => wordingOf(...all).runs.map(({ text }) => text);
    expect(order(texts)).toEqual([
      '作业管理和课后服务',
      '推进集团化办学改革试点',
      '落实作业管理和课后服务',
    ]);
    expect(order(texts.toReversed())).toEqual(order(texts));
  });

  it('of many equal documents has a run for each sentence, that stands in all of them', () => {
    const same = ['落实作业管理和课后服务要求。', '推进集团化办学改革试点。', '短句。'];
    const { runs, placesOf } = wordingOf(...Array.from({ length: 50 }, () => same));
    expect(runs.map(({ documents }) => documents)).toEqual([50, 50]);
    expect(runs.map((run) => placesOf(run).length)).toEqual([50, 50]);
  });
});

describe('formulas', () => {
  const texts = [
    ['全面贯彻党的教育方针，落实立德树人根本任务。', '落实立德树人根本任务，推进集团化办学改革。'],
    ['全面贯彻党的教育方针，落实立德树人根本任务；', '落实立德树人根本任务，推进集团化办学改革；'],
    ['坚持立德树人根本任务'],
  ];
  const formulas = ['全面贯彻党的教育方针', '落实立德树人根本任务'].map((text, at) => ({
    id: `f${at}`,
    text,
    origin: null,
  }));

  it('are told from the rest: a run of nothing else, a part of one; not a run with words of its own', () => {
    const { runs } = findWording({ documents: documentsOf(texts), formulas });
    expect(runs.map(({ kind, text }) => [kind, text])).toEqual([
      ['formula', '立德树人根本任务'],
      ['formula', '全面贯彻党的教育方针，落实立德树人根本任务'],
      ['other', '落实立德树人根本任务，推进集团化办学改革'],
    ]);
  });

  it('change the kind of runs, never their number', () => {
    const documents = documentsOf(texts);
    const count = (list: typeof formulas) => findWording({ documents, formulas: list }).runs.length;
    expect(count(formulas)).toBe(count([]));
  });
});
