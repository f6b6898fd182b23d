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
import { ingestText } from '../../support/ingest.ts';
import { loadRealCorpus, loadSmallCorpus } from './fixtures.ts';

let corpus: TargetCorpus;
let rows: TargetRow[];
beforeAll(async () => {
  corpus = await loadSmallCorpus();
  rows = listTargets(corpus);
});

const find = (text: string) => rows.find(({ target }) => target.text.includes(text));

describe('the targets of the corpus', () => {
  it('stand in the order of targets.csv, each once', () => {
    const csv = tables(corpus).find(({ name }) => name === 'targets')?.rows ?? [];
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.map(({ document, target }) => [document.id, target.sentence, target.text])).toEqual(
      csv.map((row) => [row[0], row[2], row[8]]),
    );
  });

  it.each([
    ['普惠性幼儿园覆盖率达到96%以上', 'preschool', 'inclusive-preschool-share'],
    ['公办园在园幼儿占比达到60%以上', 'preschool', 'public-preschool-share'],
    ['书面作业平均完成时间不超过50分钟', 'double-reduction', 'homework-upper-primary'],
    ['学校交流轮岗教师比例达到15%以上', 'balanced-development', 'rotation-share'],
    ['新增学位2.6万个', 'balanced-development', 'new-places'],
    ['建设实训基地6个', 'vocational-education', null],
  ])('%s stands under %s, as %s', (text, theme, indicator) => {
    expect(find(text)).toMatchObject({ theme, indicator });
  });
});

describe('the indicators of the project', async () => {
  const real = await loadRealCorpus();

  it.each([
    ['学前普惠率巩固在95%以上。', 'preschool', 'inclusive-preschool-share'],
    ['公办园在园幼儿占比超过55%。', 'preschool', 'public-preschool-share'],
    ['义务教育阶段巩固率达到99.5%以上。', 'admissions', 'compulsory-retention'],
    ['三至六年级书面作业时间不超过60分钟。', 'double-reduction', 'homework-upper-primary'],
    ['优质普通高中招生名额分配比例不低于70%。', 'admissions', 'quota-admission-share'],
    ['新建学校，提供学位7.7万个。', 'balanced-development', null],
  ])('take %s under %s for %s', (sentence, theme, indicator) => {
    const invented = ingestText(`某县2023年教育工作要点\n一、重点工作\n1.具体工作。${sentence}\n`);
    const [row] = listTargets({ ...real, documents: [invented] });
    expect(row).toMatchObject({ theme, indicator });
  });

  it('keep every say of a person: each names one figure', () => {
    const listed = listTargets(real);
    for (const { include, exclude } of real.indicators) {
      for (const { document, quote } of [...include, ...exclude]) {
        const meant = listed.filter(
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
    expect(found?.regions).toBe(4);
    const values = found?.rows.map(({ target }) => target.value) ?? [];
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    for (const one of shared) expect(one.regions, one.indicator.id).toBeGreaterThan(1);
  });

  it('stand in the order of the site where no figure is higher than another', () => {
    const shared = sharedIndicators(rows, corpus);
    const found = shared.find(({ indicator }) => indicator.id === 'new-places');
    expect(found?.judgement.verdict).toBe('never');
    const order = rows.filter(({ indicator }) => indicator === 'new-places');
    expect(found?.rows.map(({ document }) => document.id)).toEqual(
      order.map(({ document }) => document.id),
    );
  });

  it('are judged: a source of grade D leaves none to be compared without care', () => {
    for (const { rows: own, judgement } of sharedIndicators(rows, corpus)) {
      const grades = own.map(({ document }) => document.source.grade);
      if (grades.includes('D')) expect(judgement.verdict).not.toBe('comparable');
    }
  });

  it('are not those that a single region gives', () => {
    const few = rows.filter(
      ({ document, indicator }) =>
        indicator !== 'new-places' || document.id === 'linyi-2022-compulsory',
    );
    const ids = (of: TargetRow[]) => sharedIndicators(of, corpus).map((one) => one.indicator.id);
    expect(ids(few)).toEqual(ids(rows).filter((id) => id !== 'new-places'));
    expect(ids(rows)).toContain('new-places');
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
