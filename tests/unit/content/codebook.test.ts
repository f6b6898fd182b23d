/** The examples of content/codebook.mdx come out as it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingestText } from '../../support/ingest.ts';

/** What a plan of a county says under one heading. */
const planOf = (heading: string, sentence: string) =>
  ingestText(
    `某县2023年教育工作要点\n一、${heading}\n1.具体工作。${sentence}\n2.其他事项。按时完成。\n`,
  );

function labelsOf(heading: string, sentence: string): string[] {
  const said = planOf(heading, sentence).clauses.flatMap(({ sentences }) => sentences);
  const found = said.filter(({ text }) => sentence.includes(text));
  return found.flatMap(({ labels }) => labels.map(({ theme, topic }) => `${theme}/${topic}`));
}

const NEUTRAL = '重点工作';

describe('the codebook', () => {
  it.each([
    [
      'R1',
      NEUTRAL,
      '加强作业管理，提升课后服务质量。',
      ['double-reduction/homework', 'double-reduction/after-school'],
    ],
    ['R2', '做好课后服务', '每生每学期收费不超过三百元。', ['double-reduction/after-school']],
    ['R2', '做好课后服务', '各校食堂实行明厨亮灶。', []],
    ['R2', NEUTRAL, '公示机构名单。', []],
    ['R4', NEUTRAL, '培训在县职教中心举行。', []],
    ['R4', NEUTRAL, '扩建县职教中心。', ['vocational-education/capacity']],
    ['R6', NEUTRAL, '巩固“双减”成果，控制作业总量。', ['double-reduction/homework']],
    [
      'R6',
      NEUTRAL,
      '实施特殊教育提升行动，增设资源教室。',
      ['special-education/overall', 'special-education/inclusion'],
    ],
    ['R8', NEUTRAL, '现将《某县特殊教育提升行动方案》印发给你们。', []],
  ])('%s: under %s, %s', (_rule, heading, sentence, labels) =>
    expect(labelsOf(heading, sentence).sort()).toEqual(labels.toSorted()),
  );

  it('multiplies out, and reads comparators (T1, T2)', () => {
    const targets = planOf(NEUTRAL, '到2025年新增学位1.2万个，半数以上学校达标。').clauses.flatMap(
      (clause) => clause.targets.map(({ comparator, value, unit }) => [comparator, value, unit]),
    );
    expect(targets).toEqual([
      ['=', 12000, '个'],
      ['≥', 50, '%'],
    ]);
  });

  it('tells a figure of a national document from a stricter one (T5)', () => {
    const said = '三至六年级书面作业不超过60分钟，初中不超过80分钟。';
    const targets = planOf(NEUTRAL, said).clauses.flatMap((clause) => clause.targets);
    expect(targets.map(({ value, national }) => [value, national])).toEqual([
      [60, 'homework-upper-primary'],
      [80, undefined],
    ]);
  });

  it('takes no name that holds a figure for a target (T3)', () => {
    const { clauses } = planOf(NEUTRAL, '推进“3+4”贯通培养，建设5G专递课堂，公布第二批名单。');
    expect(clauses.flatMap(({ targets }) => targets)).toEqual([]);
  });

  it.each([
    ['严禁超标超前教学。', 'binding'],
    ['鼓励社会捐资助学。', 'exploratory'],
    ['鼓励社会力量办学，加强民办学校管理。', 'action'],
    ['试点学校名单见表二。', null],
  ])('tells how firmly %s commits (L1, L2): %s', (sentence, kind) => {
    const said = planOf(NEUTRAL, sentence).clauses.flatMap(({ sentences }) => sentences);
    const found = said.find(({ text }) => text === sentence);
    expect(found?.commitment?.kind ?? null).toBe(kind);
  });

  it('has every rule that the code cites', () => {
    const rules = new Set(
      [
        ...readFileSync('content/codebook.mdx', 'utf8').matchAll(/^<h3 id="[a-z]\d+">([A-Z]\d+)/gm),
      ].map(([, rule]) => rule),
    );
    const cited = ['labels.ts', 'inherit.ts', 'sources.ts', 'clause-hits.ts'].flatMap((file) =>
      [...readFileSync(`src/ingest/annotate/${file}`, 'utf8').matchAll(/\bR\d+\b/g)].map(
        ([rule]) => rule,
      ),
    );
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter((rule) => !rules.has(rule))).toEqual([]);
  });
});
