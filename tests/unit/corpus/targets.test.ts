import { beforeAll, describe, expect, it } from 'vitest';
import {
  equalPart,
  groupTargets,
  listTargets,
  sharedIndicators,
  type TargetCorpus,
  type TargetRow,
} from '../../../src/corpus/targets.ts';
import { tables } from '../../../src/data/tables/index.ts';
import { loadContent } from '../../../src/tasks/content/index.ts';
import { loadRealCorpus } from './fixtures.ts';

let corpus: TargetCorpus;
let rows: TargetRow[];
beforeAll(async () => {
  const { content } = await loadContent('.');
  corpus = { ...(await loadRealCorpus()), indicators: content.indicators };
  rows = listTargets(corpus);
});

const find = (text: string) => rows.find(({ target }) => target.text.includes(text));

describe('the targets of the corpus', () => {
  it('stand in the order of targets.csv, each once', () => {
    const csv = tables(corpus).find(({ name }) => name === 'targets')?.rows ?? [];
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.map(({ document, target }) => [document.id, target.sentence, target.text])).toEqual(
      csv.map((row) => [row[0], row[2], row[8]]),
    );
  });

  it.each([
    ['普惠率巩固在95%以上', 'preschool', 'inclusive-preschool-share'],
    ['公办园在园幼儿占比超过55%', 'preschool', 'public-preschool-share'],
    ['义务教育阶段巩固率达到99.5%以上', 'admissions', 'compulsory-retention'],
    ['三至六年级书面作业平均完成时间不超过60分钟', 'double-reduction', 'homework-upper-primary'],
    ['到2025年各地分配比例逐步提高到不低于70%', 'admissions', 'quota-admission-share'],
    ['提供学位7.7万个', 'balanced-development', null],
  ])('%s stands under %s, as %s', (text, theme, indicator) => {
    expect(find(text)).toMatchObject({ theme, indicator });
  });

  it('keep every say of a person: each names one figure', () => {
    for (const { include, exclude } of corpus.indicators) {
      for (const { document, quote } of [...include, ...exclude]) {
        const meant = rows.filter(
          (row) => row.document.id === document && row.target.text.includes(quote),
        );
        expect(meant, `${document}: ${quote}`).toHaveLength(1);
      }
    }
  });
});

describe('groups by theme', () => {
  it('hold every target once', () => {
    const groups = groupTargets(rows, corpus.themes, 10_000);
    expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length);
    expect(groups.every(({ more }) => more === 0)).toBe(true);
    expect(groups[0]?.theme?.id).toBe('double-reduction');
  });

  it('give up from the largest where there are too many, and say how many', () => {
    const groups = groupTargets(rows, corpus.themes, 30);
    const shown = groups.flatMap((group) => group.rows).length;
    expect(shown).toBeLessThanOrEqual(30);
    expect(shown + groups.reduce((sum, { more }) => sum + more, 0)).toBe(rows.length);
    expect(groups.every((group) => group.rows.length > 0)).toBe(true);
  });

  it.each([
    [[2, 10, 10], 12, 5],
    [[2, 3], 12, 3],
    [[], 12, 0],
    [[5, 5, 5], 2, 0],
  ])('of %j may have in %i places at most %i each', (sizes, limit, part) => {
    expect(equalPart(sizes, limit)).toBe(part);
  });
});

describe('indicators that regions share', () => {
  it('are those that at least two regions give, the highest figure first', () => {
    const shared = sharedIndicators(rows, corpus);
    const found = shared.find(({ indicator }) => indicator.id === 'inclusive-preschool-share');
    expect(found?.regions).toBe(2);
    expect(found?.rows.map(({ target }) => target.value)).toEqual([95, 90]);
    expect(shared.map(({ indicator }) => indicator.id)).not.toContain('compulsory-retention');
  });

  it('do not count a figure twice that a document repeats', () => {
    const twice = sharedIndicators([...rows, ...rows], corpus);
    expect(twice).toEqual(sharedIndicators(rows, corpus));
  });

  it('do not count two documents of one region as two', () => {
    const [row] = rows.filter(({ indicator }) => indicator === 'public-preschool-share');
    if (!row) throw new Error('no row');
    const again = { ...row, document: { ...row.document, id: 'another-2024-plan' } };
    expect(sharedIndicators([row, again], corpus)).toEqual([]);
  });
});
