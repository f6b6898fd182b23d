import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../../../src/ingest/annotate/matcher.ts';

const find = (terms: string[], text: string) =>
  compileMatcher(terms.map((term) => ({ term, meaning: term })))
    .find(text)
    .map(({ start, end, meaning }) => [start, end, meaning]);

describe('the matcher', () => {
  it('finds terms that overlap and terms inside terms', () => {
    expect(find(['特殊教育', '教育学校', '特殊教育学校'], '特殊教育学校')).toEqual([
      [0, 4, '特殊教育'],
      [0, 6, '特殊教育学校'],
      [2, 6, '教育学校'],
    ]);
  });

  it('finds exactly what a plain search finds', () => {
    const sign = fc.constantFrom('a', 'b', 'c');
    const word = fc.string({ unit: sign, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 8 }),
        fc.string({ unit: sign }),
        (terms, text) => {
          const plain = terms.flatMap((term) =>
            [...text].flatMap((_, at) => (text.startsWith(term, at) ? [[at, term]] : [])),
          );
          const found = find(terms, text).map(([start, , term]) => [start, term]);
          expect(found.toSorted()).toEqual(plain.toSorted());
        },
      ),
    );
  });

  it('lets up to twelve characters stand at the gap of a term', () => {
    expect(find(['特殊教育…经费'], '特殊教育专项补助经费')).toEqual([[0, 10, '特殊教育…经费']]);
    expect(find(['甲…乙'], `甲${'一'.repeat(12)}乙`)).toHaveLength(1);
    expect(find(['甲…乙'], `甲${'一'.repeat(13)}乙`)).toEqual([]);
  });

  it('does not let a gap reach over the end of a sentence', () => {
    expect(find(['特殊教育…经费'], '发展特殊教育。增加经费')).toEqual([]);
  });

  it('does not let a gap reach over a comma but where the term or an exception asks for it', () => {
    expect(find(['师资…统筹'], '加强师资建设、统筹资源')).toEqual([]);
    expect(find(['任满…交流'], '任满六年的,应当交流')).toEqual([]);
    expect(find(['任满……交流'], '任满六年的,应当交流')).toEqual([[0, 10, '任满……交流']]);
    const wide = compileMatcher([{ term: '教师…流动', meaning: 'exception', wide: true }]);
    expect(wide.find('教师、学生流动')).toHaveLength(1);
  });

  it('says where the parts of a term stand', () => {
    const [match] = compileMatcher([{ term: '职业…能力', meaning: '' }]).find('职业教育能力');
    expect(match?.pieces).toEqual([
      [0, 2],
      [4, 6],
    ]);
  });

  it('keeps the parts of a term in order', () => {
    expect(find(['城乡…帮扶'], '帮扶城乡学校')).toEqual([]);
  });
});
