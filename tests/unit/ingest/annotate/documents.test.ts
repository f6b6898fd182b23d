/** Short documents of other provinces, invented: other words, numbering, widths and brackets than the seeds. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/ingest/annotate/index.ts';
import type { Outline } from '../../../../src/schema/document.ts';
import { clauseOf, codebook, sectionOf } from './outline.ts';

function read(outline: Outline) {
  const { clauses } = annotate(outline, codebook, {
    years: { from: 2024, to: 2024 },
    title: '2024年教育工作要点',
  });
  return clauses.map(({ themes, bodies, cited, targets, sentences }) => ({
    themes,
    labels: sentences.map(({ labels }) => labels.map(({ topic }) => topic).join(' ')),
    targets: targets.map(({ comparator, value, unit, due }) => [comparator, value, unit, due]),
    bodies,
    cited: cited.map(({ title, number }) => [title, number]),
  }));
}

const clause = (...sentences: string[]) =>
  clauseOf(sentences, { heading: (sentences[0] ?? '').replace(/。$/u, ''), section: 's1' });

describe('a work plan of a city in Jiangsu', () => {
  const outline = {
    sections: [sectionOf('推动基础教育扩优提质')],
    clauses: [
      clause(
        '深入推进义务教育优质均衡先行创建。',
        '年内新建、改扩建中小学12所，新增公办学位1.86万个。',
        '新组建紧密型教育集团8个以上，优质学校集团化覆盖率超过85％。',
        '落实“县管校聘”制度，每年交流轮岗教师不少于符合条件教师总数的10%。（责任处室：基教处、人事处；配合单位：市教育科学研究院，各区教育局）',
      ),
      clause(
        '做深做实“双减”工作。',
        '落实作业公示制度，初中书面作业每天不超过90分钟。',
        '义务教育学校课后服务参与率保持在95%左右。',
        '严厉查处以“住家教师”名义开展的隐形变异培训。',
        '加大预收费监管力度。',
        '持续为教师减负。〔牵头单位：市校外教育培训监管处，责任单位：市市场监管局〕',
      ),
    ],
  };

  it('is read through', () => {
    expect(read(outline)).toEqual([
      {
        themes: ['balanced-development', 'teachers'],
        labels: ['county', 'places', 'groups', 'staffing'],
        targets: [
          ['=', 12, '所', 2024],
          ['=', 18600, '个', 2024],
          ['≥', 8, '个', 2024],
          ['>', 85, '%', 2024],
          ['≥', 10, '%', 2024],
        ],
        bodies: ['基教处', '人事处', '市教育科学研究院', '各区教育局'],
        cited: [],
      },
      {
        themes: ['double-reduction'],
        labels: ['overall', 'homework', 'after-school', 'tutoring', 'tutoring', ''],
        targets: [
          ['≤', 90, '分钟', null],
          ['≈', 95, '%', null],
        ],
        bodies: ['市校外教育培训监管处', '市市场监管局'],
        cited: [],
      },
    ]);
  });
});

describe('a regulation of a county in Hunan', () => {
  const outline = {
    sections: [sectionOf('支持职业教育与特殊教育')],
    clauses: [
      clauseOf(
        [
          '县人民政府筹资2.3亿元，实施县职教中心整体搬迁；',
          '与企业共建实习实训基地6个，开设“订单班”18个；',
          '统筹职业教育、高等教育、继续教育协同创新。',
        ],
        { section: 's1' },
      ),
      clauseOf(
        [
          '落实《县“十四五”特殊教育发展提升行动计划实施方案》（湘教发[2022]57号），适龄残疾儿童少年入学率稳定在百分之九十七以上。',
          '对重度残疾儿童开展送教上门，每名学生每学期不少于12次。',
          '支持特教学校向两头延伸。',
          '加强留守儿童关爱，保障残疾人就业。(县教育局、县残联等按职责分工负责)',
        ],
        { section: 's1' },
      ),
    ],
  };

  it('is read through', () => {
    expect(read(outline)).toEqual([
      {
        themes: ['vocational-education', 'lifelong'],
        labels: ['capacity', 'industry', ''],
        targets: [
          ['=', 230000000, '元', null],
          ['=', 6, '个', null],
          ['=', 18, '个', null],
        ],
        bodies: [],
        cited: [],
      },
      {
        themes: ['special-education', 'admissions'],
        labels: ['overall placement', 'placement', 'stages resources', ''],
        targets: [
          ['≥', 97, '%', null],
          ['≥', 12, '次', null],
        ],
        bodies: ['县教育局', '县残联'],
        cited: [['县“十四五”特殊教育发展提升行动计划实施方案', '湘教发[2022]57号']],
      },
    ]);
  });
});

describe('a plan of a district in Beijing', () => {
  const outline = {
    sections: [sectionOf('提升公共教育服务水平')],
    clauses: [
      clause(
        '优化普通高中发展。',
        '实施县中托管帮扶,增加普通高中学位6000个,优质高中指标到校比例不低于60%。',
        '到2026年,探索设立综合高中2所。(区教委中教科)',
      ),
      clause(
        '办好学前教育。',
        '新增普惠性学位900个,改扩建幼儿园4所,组建学前教育集团3个。',
        '落实《幼儿园保育教育质量评估指南》,每天户外活动时间不少于2小时。',
      ),
    ],
  };

  it('is read through', () => {
    expect(read(outline)).toEqual([
      {
        themes: ['vocational-education', 'senior-high'],
        labels: ['', '', 'pathways'],
        targets: [
          ['=', 6000, '个', null],
          ['≥', 60, '%', null],
          ['=', 2, '所', 2026],
        ],
        bodies: ['区教委中教科'],
        cited: [],
      },
      {
        themes: ['preschool'],
        labels: ['', '', ''],
        targets: [
          ['=', 900, '个', null],
          ['=', 4, '所', null],
          ['=', 3, '个', null],
          ['≥', 2, '小时', null],
        ],
        bodies: [],
        cited: [['幼儿园保育教育质量评估指南', null]],
      },
    ]);
  });
});
