import { describe, expect, it } from 'vitest';
import { findHits } from '../../../../src/ingest/annotate/codebook.ts';
import { crossesWords } from '../../../../src/ingest/annotate/words.ts';
import { codebook } from './outline.ts';

const crosses = (text: string, term: string) => {
  const at = text.indexOf(term);
  return crossesWords(text, at, at + term.length);
};

describe('a term', () => {
  it.each([
    ['考核工作业绩优先', '作业'],
    ['拓展合作业务范围', '作业'],
    ['严禁在职教师补课', '职教'],
    ['对部分校舍加固', '分校'],
    ['提高校长领导力', '高校'],
    ['不得保留学生信息', '留学'],
    ['扩大学生参与面', '大学'],
    ['引导学生进入学校社团', '入学'],
  ])('that two other words spell where they meet is none: %s', (text, term) => {
    expect(crosses(text, term)).toBe(true);
  });

  it.each([
    ['布置家庭作业', '作业'],
    ['作业设计', '作业'],
    ['加强特教学校建设', '特教'],
    ['完善高校布局', '高校'],
    ['三年级作业与课后服务', '作业'],
  ])('at whose side a word begins or ends is one: %s', (text, term) => {
    expect(crosses(text, term)).toBe(false);
  });

  it('is judged by the words around it, however long the sentence', () => {
    const filler = '加强统筹协调'.repeat(2000);
    expect(crosses(`${filler}考核工作业绩优先${filler}`, '作业')).toBe(true);
  });

  it('at the edge of a phrase is never in doubt', () => {
    expect(crosses('工，作业，绩', '作业')).toBe(false);
    expect(crosses('作业', '作业')).toBe(false);
  });

  it('found by chance gives no label', () => {
    const topics = findHits('把工作业绩纳入考核，做好作业公示。', codebook)
      .filter(({ theme }) => theme === 'double-reduction')
      .map(({ at }) => at);
    expect(topics).toEqual([12]);
  });
});
