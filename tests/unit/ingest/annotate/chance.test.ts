/** Words that only seem to be those of a term, a figure, or a verb. */
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/schema/document.ts';
import { ingestText } from '../../../support/ingest.ts';

const read = (title: string, ...lines: string[]): Document =>
  ingestText([title, ...lines].join('\n'));
const PLAN = '东山县“十四五”教育事业发展规划';
const sentencesOf = ({ clauses }: Document) => clauses.flatMap(({ sentences }) => sentences);
const labelsOf = (document: Document) =>
  sentencesOf(document).flatMap(({ labels }) =>
    labels.map(({ theme, topic }) => `${theme}/${topic}`),
  );
const targetsOf = ({ clauses }: Document) =>
  clauses.flatMap(({ targets }) =>
    targets.map(({ indicator, value, due }) => [indicator, value, due]),
  );
const commitmentsOf = (document: Document) =>
  sentencesOf(document).map(({ commitment }) => commitment?.kind ?? null);

describe('a term inside of other words', () => {
  it.each([
    '第三条 县教育局建立学校体育美育兼职教师资源库，统筹兼职教师的调配。',
    '第三条 完善在职教师资格定期注册制度。',
    '第三条 建设专职教师资料室。',
  ])('is none: %s', (line) => {
    expect(
      labelsOf(read('东山县学校教师管理办法', '第一条 为加强管理，制定本办法。', line)),
    ).toEqual([]);
  });

  it('names no school stage', () => {
    const stagesOf = (title: string) => read(title, '一、加强管理。').stages;
    expect(stagesOf('东山县学校体育美育兼职教师管理办法')).toEqual([]);
    expect(stagesOf('东山县教师职业道德考核办法')).toEqual([]);
    expect(stagesOf('东山县职教师资培养办法')).toEqual([]);
    expect(stagesOf('东山县职教高质量发展实施方案')).toEqual(['secondary-vocational']);
    expect(stagesOf('东山县职业学校管理办法')).toEqual(['secondary-vocational']);
  });
});

describe('a term in parts', () => {
  it.each([
    '一、将加强职业道德建设与提升教学能力并重。',
    '一、加强师资建设、统筹社会资源，编制一批校本教材。',
    '一、组织中小学校和中等职业学校艺术教师资格认定。',
    '一、引进优质师资，统筹使用各类经费。',
    '一、培养音乐师资、统筹安排演出。',
    '一、弘扬教师职业操守，提高教学能力。',
  ])('does not reach into what is said of something else: %s', (line) => {
    expect(labelsOf(read('东山县学校美育工作实施方案', line))).toEqual([]);
  });

  it.each([
    ['一、在同一学校任满六年的教师，应当交流。', 'balanced-development/staffing'],
    ['一、保障残疾儿童、少年入学。', 'special-education/placement'],
    ['一、统筹调配县域内师资。', 'balanced-development/staffing'],
    ['一、提升职业学校教师的教学能力。', 'vocational-education/staff'],
  ])('reaches over a comma where the codebook says so, and to the next word: %s', (line, label) => {
    expect(labelsOf(read('东山县教育工作实施方案', line))).toContain(label);
  });
});

describe('5+2 as the name of something else', () => {
  it.each([
    '一、“5+2”区域普通高中由市教育考试院组织录取。',
    '一、“5+2”片区各校统一命题。',
    '一、围绕“5+2”产业布局优化招生计划。',
  ])('is no after-school care: %s', (line) => {
    expect(labelsOf(read('2024年东山市招生工作实施规定', line))).not.toContain(
      'double-reduction/after-school',
    );
  });

  it('is after-school care where it is the name of its hours', () => {
    expect(labelsOf(read('2024年工作要点', '一、推行“5+2”服务模式。'))).toContain(
      'double-reduction/after-school',
    );
  });
});

describe('what there is', () => {
  it('is no target, and the sentence commits to nothing', () => {
    const document = read(
      PLAN,
      '一、2020年末，全县有中等职业学校3所、在校生5600人，分别占全市的12%、9.5%；有普通高中4所。',
      '二、目前，全县建成集团校15个，覆盖率达到70%。',
      '三、保障水平不断提高，现有特殊教育学校6所，在校学生618人。',
      '四、截至2019年底，全县共有幼儿园120所。',
    );
    expect(targetsOf(document)).toEqual([]);
    expect(new Set(commitmentsOf(document).slice(0, 3))).toEqual(new Set([null]));
  });

  it.each(['发展基础', '“十三五”时期主要成就', '现状与形势', '2020年工作回顾'])(
    'is no target in a chapter of what there is: %s',
    (heading) => {
      const document = read(
        PLAN,
        `一、${heading}`,
        '1.学前三年毛入园率为91%。建成幼儿园12所。到2025年，毛入园率达到95%。',
        '二、夯实发展基础',
        '1.建成幼儿园6所。',
      );
      expect(targetsOf(document).map(([, value]) => value)).toEqual([95, 6]);
    },
  );

  it('is no target where it is put to use', () => {
    const document = read(
      PLAN,
      '一、充分发挥2所省级艺术特色校、5所市级书画院承办校的示范引领作用。',
      '二、依托3所高职院校开展教师培训。',
      '三、用好现有12个名师工作室。',
    );
    expect(targetsOf(document)).toEqual([]);
    expect(commitmentsOf(document)).not.toContain('target');
  });

  it.each([
    ['一、到2025年，新建公办幼儿园6所。', [['新建公办幼儿园', 6, 2025]]],
    ['一、到2025年，全县共有公办幼儿园60所。', [['全县共有公办幼儿园', 60, 2025]]],
    ['一、每县至少有1所特殊教育学校。', [['每县特殊教育学校', 1, null]]],
    ['一、发挥名校引领作用，新增优质学位3000个。', [['新增优质学位', 3000, null]]],
    ['一、依托3所高职院校建设2个实训中心。', [['依托3所高职院校建设实训中心', 2, null]]],
  ])('is not meant where something is to come: %s', (line, targets) => {
    expect(targetsOf(read(PLAN, line))).toEqual(targets);
  });
});

describe('a noun behind its figure', () => {
  it.each([
    ['建设10个统筹规划、协同发展的产教融合园区。', '建设统筹规划、协同发展的产教融合园区'],
    ['打造6所理念先进、管理规范的示范校。', '打造理念先进、管理规范的示范校'],
    ['建成3个功能完备、布局合理、特色鲜明的基地。', '建成功能完备、布局合理、特色鲜明的基地'],
    ['选派20名校长、教师到乡村的学校任教。', '选派校长'],
  ])('is had with the words of one length before it: %s', (line, indicator) => {
    expect(targetsOf(read(PLAN, `一、${line}`))[0]?.[0]).toBe(indicator);
  });
});

describe('the number of a cited document', () => {
  it.each([
    ['《关于深化产教融合的实施意见》精神（冀政办发〔2020〕29号）', '冀政办发〔2020〕29号'],
    ['《关于加强美育工作的意见》等文件要求（平办发〔2021〕2号）', '平办发〔2021〕2号'],
    ['《学校章程管理办法》（平教基106号 2017年）', '平教基106号'],
    ['《学校章程管理办法》，由县教育局（教〔2020〕3号）', null],
  ])('may stand behind 精神 or 要求: %s', (words, number) => {
    const { clauses } = read(PLAN, `一、落实${words}执行。`);
    expect(clauses.flatMap(({ cited }) => cited.map((one) => one.number))).toEqual([number]);
  });
});

describe('应 before 对', () => {
  it('binds where something is done to somebody, and is a verb where one copes with something', () => {
    expect(
      commitmentsOf(
        read(
          PLAN,
          '一、学校应对其进行教育法律法规的岗前培训。',
          '二、各校应对学生体质状况开展监测。',
          '三、积极应对人口变化，做好学位预测。',
        ),
      ),
    ).toEqual(['binding', 'binding', 'action']);
  });

  it('is as little a verb as 上报 in 网上报名', () => {
    expect(commitmentsOf(read(PLAN, '一、5月7日起网上报名。'))).toEqual([null]);
  });
});
