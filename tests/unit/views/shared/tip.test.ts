import { expect, it } from 'vitest';
import { rowPhrase } from '../../../../src/views/shared/figure/tip.client.ts';

it('a row of a table is one phrase, in which what is empty is left out', () => {
  const heads = ['议题', '句子', '比例', '其余文件', '中位数'];
  expect(rowPhrase(heads, ['作业管理', '0', '0%（未提及）', '4份', '3.2%'])).toBe(
    '作业管理：句子 0，比例 0%（未提及），其余文件 4份，中位数 3.2%',
  );
  expect(rowPhrase(heads, ['作业管理', '1', '100%', '0份', ''])).toBe(
    '作业管理：句子 1，比例 100%，其余文件 0份',
  );
});
