import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../../src/compare/shared-text/find.ts';
import { findSharedText, SHORTEST } from '../../../../src/compare/shared-text/index.ts';
import { gatherSentences } from '../../../../src/compare/shared-text/sentences.ts';
import type { Document } from '../../../../src/schema/document.ts';
import { phrase } from '../../../support/national.ts';
import { clause, document, loadRealCorpus, loadSmallCorpus } from '../../corpus/fixtures.ts';
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

const sharedTextOf = (...texts: (readonly string[])[]) =>
  findSharedText({ documents: documentsOf(texts), national: [] });

/** The passages of the program in the words of the search by force. */
function found(documents: readonly Document[]): Found[] {
  const { passages, placesOf } = findSharedText({ documents, national: [] });
  return passages.map((passage) => {
    const places = placesOf(passage);
    expect(passage.sentences).toBe(places.length);
    expect(passage.documents).toBe(new Set(places.map((place) => place.document)).size);
    return {
      text: passage.text,
      documents: passage.documents,
      places: places.map((one) => `${one.document} ${one.sentence} ${one.at}`),
    };
  });
}

describe('a passage', () => {
  it('is as long as two documents agree, and no longer', () => {
    const { passages } = sharedTextOf(
      ['切实落实作业管理和课后服务要求。'],
      ['全面落实作业管理和课后服务工作。'],
    );
    expect(passages.map(({ text }) => text)).toEqual(['落实作业管理和课后服务']);
  });

  it('has eight characters or more', () => {
    expect(sharedTextOf(['甲推进集团化办学乙'], ['丙推进集团化办学丁']).passages).toEqual([]);
    expect(sharedTextOf(['甲推进集团化办学校乙'], ['丙推进集团化办学校丁']).passages).toHaveLength(
      1,
    );
    expect('推进集团化办学校').toHaveLength(SHORTEST);
  });

  it('begins and ends with a letter or a figure', () => {
    const { passages } = sharedTextOf(
      ['甲，“双减”工作持续推进。乙'],
      ['丙，“双减”工作持续推进。丁'],
    );
    expect(passages.map(({ text }) => text)).toEqual(['双减”工作持续推进']);
  });

  it('does not cross from a sentence into the next', () => {
    expect(
      sharedTextOf(['完善作业管理。', '开展课后服务。'], ['完善作业管理。开展课后服务。']).passages,
    ).toEqual([]);
  });

  it('needs two documents: what one repeats is no passage', () => {
    const twice = ['落实作业管理和课后服务要求。', '还要落实作业管理和课后服务要求。'];
    expect(sharedTextOf(twice, ['别的话。']).passages).toEqual([]);
  });

  it('is listed beside a longer one that has it as a part, where it stands in more documents', () => {
    const { passages } = sharedTextOf(
      ['全面落实立德树人根本任务要求'],
      ['我们落实立德树人根本任务要求'],
      ['完成立德树人根本任务要求'],
    );
    expect(passages.map(({ text, documents }) => [documents, text])).toEqual([
      [3, '立德树人根本任务要求'],
      [2, '落实立德树人根本任务要求'],
    ]);
  });

  it('never cuts a character in two', () => {
    // Two rare characters that share the first half of their pairs, and two that share the second.
    const { passages } = sharedTextOf(
      ['\u{20000}推进集团化办学校\u{20001}'],
      ['\u{20400}推进集团化办学校\u{20002}'],
    );
    expect(passages).toHaveLength(1);
    for (const { text } of passages) expect(text.isWellFormed()).toBe(true);
  });

  it('keeps its id when the corpus grows', () => {
    const [a, b] = [['落实作业管理和课后服务甲'], ['落实作业管理和课后服务乙']];
    const c = ['推进集团化办学改革试点工作'];
    const before = sharedTextOf(a, b).passages[0]?.id;
    expect(before).toMatch(/^w-[0-9a-z]+$/);
    expect(sharedTextOf(c, c, b, a).passages.map(({ id }) => id)).toContain(before);
  });
});

describe('the list of passages', () => {
  it('equals a search by force over any sentences', () => {
    const sentence = fc.string({ unit: fc.constantFrom('甲', '乙', '，', '1'), maxLength: 14 });
    const corpora = fc.array(fc.array(sentence, { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(corpora, fc.integer({ min: 1, max: 4 }), (texts, shortest) => {
        const documents = documentsOf(texts);
        const sentences = gatherSentences(documents);
        const passages = [...findPassages(sentences, shortest)].map(({ text }) => text).sort();
        const expected = searchByForce(documents, shortest)
          .map(({ text }) => text)
          .sort();
        expect(passages).toEqual(expected);
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

  it.each([
    ['the invented', loadSmallCorpus],
    ['the real', loadRealCorpus],
  ] as const)('of %s documents equals a search by force', async (name, load) => {
    const { documents } = await load();
    const passages = found(documents);
    if (name === 'the invented') expect(passages.length).toBeGreaterThan(20);
    expect(passages.toSorted(byText)).toEqual(searchByForce(documents, SHORTEST).sort(byText));
  });

  it('stands in the order of documents, length and text, whatever the order of the corpus', () => {
    const texts = [
      ['落实作业管理和课后服务甲', '推进集团化办学改革试点'],
      ['落实作业管理和课后服务乙', '推进集团化办学改革试点'],
      ['作业管理和课后服务要求'],
    ];
    const order = (all: typeof texts) => sharedTextOf(...all).passages.map(({ text }) => text);
    expect(order(texts)).toEqual([
      '作业管理和课后服务',
      '推进集团化办学改革试点',
      '落实作业管理和课后服务',
    ]);
    expect(order(texts.toReversed())).toEqual(order(texts));
  });

  it('of many equal documents has a passage for each sentence, that stands in all of them', () => {
    const same = ['落实作业管理和课后服务要求。', '推进集团化办学改革试点。', '短句。'];
    const { passages, placesOf } = sharedTextOf(...Array.from({ length: 50 }, () => same));
    expect(passages.map(({ documents }) => documents)).toEqual([50, 50]);
    expect(passages.map((passage) => placesOf(passage).length)).toEqual([50, 50]);
  });
});

describe('what national documents say', () => {
  const texts = [
    ['全面贯彻党的教育方针，落实立德树人根本任务。', '落实立德树人根本任务，推进集团化办学改革。'],
    ['全面贯彻党的教育方针，落实立德树人根本任务；', '落实立德树人根本任务，推进集团化办学改革；'],
    ['坚持立德树人根本任务'],
  ];
  const phrases = ['全面贯彻党的教育方针', '落实立德树人根本任务'].map((text, at) =>
    phrase(`f${at}`, text),
  );

  it('is told from the rest: a passage of nothing else, a part of one; not a passage with words of its own', () => {
    const { passages } = findSharedText({ documents: documentsOf(texts), national: phrases });
    expect(passages.map(({ kind, text }) => [kind, text])).toEqual([
      ['national', '立德树人根本任务'],
      ['national', '全面贯彻党的教育方针，落实立德树人根本任务'],
      ['other', '落实立德树人根本任务，推进集团化办学改革'],
    ]);
  });

  it('changes the kind of passages, never their number', () => {
    const documents = documentsOf(texts);
    const count = (list: typeof phrases) =>
      findSharedText({ documents, national: list }).passages.length;
    expect(count(phrases)).toBe(count([]));
  });
});
