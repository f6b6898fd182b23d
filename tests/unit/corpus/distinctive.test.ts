import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIKE } from '../../../src/compare/align.ts';
import { bagOfText } from '../../../src/compare/cut.ts';
import { keepSentences } from '../../../src/compare/nearest.ts';
import { similarity } from '../../../src/compare/similarity.ts';
import { termsOf } from '../../../src/corpus/distinctive/terms.ts';
import { countUsage } from '../../../src/corpus/distinctive/usage.ts';
import { findDistinctive } from '../../../src/corpus/distinctive.ts';
import type { Clause, Document } from '../../../src/schema/document.ts';
import { openLanguage } from '../../../src/site/language.ts';
import * as f from './fixtures.ts';

const language = openLanguage();
const neighboursOf = (documents: readonly Document[]) =>
  keepSentences(
    documents.map(({ id, clauses }) => ({
      document: id,
      sentences: clauses.flatMap(({ sentences }) => sentences),
    })),
  );
const find = (documents: readonly Document[], regions = f.regions) =>
  findDistinctive({ documents, regions }, language, neighboursOf(documents));

/** A document of one-sentence clauses, each of which commits to something. */
function committed(id: string, texts: readonly string[], changes: Partial<Document> = {}) {
  const clauses = texts.map((text, at): Clause => {
    const clause = f.clause(`c${at + 1}`, [[text]]);
    const [sentence] = clause.sentences;
    if (!sentence) return clause;
    return {
      ...clause,
      sentences: [{ ...sentence, commitment: { kind: 'action', evidence: [] } }],
    };
  });
  return f.document(id, { clauses, ...changes });
}

const TELLING = '推行“多园划片”招生，提供集成套餐服务，方便家长办理。';
const ORDINARY = '加强学校管理，提高教育质量，促进学生全面健康发展。';
const texts = (documents: readonly Document[], id: string) =>
  (find(documents).byDocument.get(id) ?? []).map(({ sentence }) => sentence.text);

describe('a sentence is distinctive', () => {
  const other = committed('b', ['开展课后服务，丰富社团活动，满足学生需求。']);

  it('by words that no other document has', () => {
    const found = find([committed('a', [ORDINARY, TELLING]), other]).byDocument.get('a');
    expect(found?.map(({ clause }) => clause.id)).toEqual(['c2']);
    expect(found?.[0]?.words[0]).toEqual({ text: '多园划片', documents: 1 });
  });

  it('not where another document says the same', () => {
    const same = committed('c', ['推行“多园划片”招生，提供集成的套餐服务，方便家长。']);
    expect(texts([committed('a', [TELLING]), same], 'a')).toEqual([]);
  });

  it('not by words that many others have in sentences of another kind', () => {
    const quoting = ['b', 'c'].map((id) =>
      committed(id, ['总结“多园划片”的经验。', '套餐和集成都已经有了，请家长放心。']),
    );
    expect(texts([committed('a', [TELLING]), ...quoting], 'a')).toEqual([]);
  });

  it('not where it commits to nothing', () => {
    const report = f.document('a', { clauses: [f.clause('c1', [[TELLING]])] });
    expect(texts([report, other], 'a')).toEqual([]);
  });

  it('not where it restates what a national document provides', () => {
    const own = committed('a', [TELLING]);
    const restating = [{ id: 'x', document: null, number: null, evidence: ['多园划片'] }];
    const clauses = own.clauses.map((clause) => ({
      ...clause,
      sentences: clause.sentences.map((one) => ({ ...one, national: restating })),
    }));
    expect(texts([own, other], 'a')).toEqual([TELLING]);
    expect(texts([{ ...own, clauses }, other], 'a')).toEqual([]);
  });

  it('not where its characters could not be read', () => {
    const damaged = committed('a', [TELLING], {
      diagnostics: [{ code: 'garbled', message: '', span: [2, 5] }],
    });
    expect(texts([damaged, other], 'a')).toEqual([]);
  });

  it('not in a corpus of one document', () => {
    expect(find([committed('a', [TELLING])])).toEqual({ documents: 1, byDocument: new Map() });
  });

  it('once a clause, and five times a document', () => {
    const many = ['铁杵', '陀螺', '风筝', '皮影', '剪纸', '刺绣', '陶艺'].map(
      (craft) => `设立“${craft}传习坊”，聘请民间艺人任教，每周开课。`,
    );
    const [first] = committed('a', many).clauses;
    if (!first) throw new Error();
    const twice = { ...first, sentences: [...first.sentences, ...first.sentences] };
    expect(texts([committed('a', many), other], 'a')).toHaveLength(5);
    expect(texts([committed('a', [], { clauses: [twice] }), other], 'a')).toHaveLength(1);
  });
});

describe('the words of a sentence', () => {
  const names = { places: new Set(['晋江市', '和平']), own: ['泉州'], bodies: ['市教育局'] };
  const words = (text: string) => termsOf(text, names, language);

  it('are without places, bodies, figures and titles', () => {
    const text = '推广“泉州品牌”，由市教育局在晋江市建设和平校园300所，依据《海上丝路行动计划》。';
    expect(words(text)).toEqual(['推广', '建设', '校园']);
  });

  it('are without the bracket of responsible bodies at the end', () => {
    const text = '推行套餐服务。（责任单位：县残联、各镇（街道）、经济开发区）';
    expect(words(text)).toEqual(words('推行套餐服务。'));
    expect(words(text)).toContain('套餐');
  });

  it('are a quoted phrase as a whole, but not where a name is crossed out in it', () => {
    expect(words('打造“红烛暖心”品牌')[0]).toBe('红烛暖心');
    expect(words('实施“5G+专递课堂”')).toContain('5G+专递课堂');
    expect(words('开展“百名大师XX行”活动')).not.toContain('百名大师XX行');
    expect(words('打造“红烛\u202e暖心”品牌').join('')).not.toContain('\u202e');
  });

  it('are two where a dictionary has two put together, and one where it is an idiom', () => {
    expect(words('严守各项规定')).not.toContain('各项规定');
    expect(words('坚持因材施教')).toContain('因材施教');
  });

  it('take no time over brackets without end', () => {
    const started = performance.now();
    for (const text of ['（'.repeat(20_000), '（【'.repeat(10_000), '“'.repeat(20_000)])
      words(text);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

it('counts the documents that a search for the characters would find', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 });
  const term = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(term), fc.array(text), (terms, all) => {
      const usage = countUsage(terms, all);
      for (const one of terms) {
        expect(usage.get(one)).toBe(all.filter((text) => text.includes(one)).length);
      }
    }),
  );
});

describe.each([
  ['invented', f.loadSmallCorpus],
  ['real', f.loadRealCorpus],
] as const)('in the %s corpus', async (name, load) => {
  const { documents, regions } = await load();
  const found = find(documents, regions);

  it('every document has at most five, one a clause; the invented ones have some', () => {
    if (name === 'invented') {
      const having = documents.filter(({ id }) => (found.byDocument.get(id) ?? []).length > 1);
      expect(having.length).toBeGreaterThan(1);
    }
    for (const { id } of documents) {
      const sentences = found.byDocument.get(id) ?? [];
      expect(sentences.length, id).toBeLessThanOrEqual(5);
      expect(new Set(sentences.map(({ clause }) => clause.id)).size).toBe(sentences.length);
    }
  });

  it('their words stand in them, in as many documents as is said, and name no place or body', () => {
    const all = documents.map(({ sections, clauses }) =>
      [
        ...sections.map(({ heading }) => heading),
        ...clauses.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
      ].join('\n'),
    );
    for (const document of documents) {
      const own = document.region?.path.flatMap((name) => [name, name.slice(0, -1)]) ?? [];
      for (const { sentence, words } of found.byDocument.get(document.id) ?? []) {
        expect(words.length).toBeGreaterThan(0);
        for (const { text, documents: count } of words) {
          expect(sentence.text).toContain(text);
          expect(all.filter((one) => one.includes(text))).toHaveLength(count);
          expect([...own, ...document.issuers].some((name) => text.includes(name))).toBe(false);
        }
      }
    }
  });

  it('no other document has a sentence like them', () => {
    for (const [id, sentences] of found.byDocument) {
      const others = documents
        .filter((one) => one.id !== id)
        .flatMap(({ clauses }) => clauses.flatMap((clause) => clause.sentences))
        .map(({ text }) => bagOfText(text));
      for (const { sentence } of sentences) {
        const bag = bagOfText(sentence.text);
        expect(Math.max(...others.map((other) => similarity(bag, other)))).toBeLessThan(ALIKE);
      }
    }
  });

  it('they are the same whatever the order of the documents', () => {
    const again = find(documents.toReversed(), regions.toReversed());
    for (const { id } of documents) {
      expect(again.byDocument.get(id)).toEqual(found.byDocument.get(id));
    }
  });
});
