import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/ingest/annotate/index.ts';
import type { Outline } from '../../../../src/schema/document.ts';
import { clauseOf, codebook, sectionOf, titled } from './outline.ts';

const context = { years: null, title: null };

const labelsOf = (outline: Outline) =>
  annotate(outline, codebook, context).clauses.flatMap(({ sentences }) =>
    sentences.map(({ labels }) => labels.map(({ theme, topic }) => `${theme}/${topic}`)),
  );

/** Labels of a sentence on its own, with nothing around it. */
const labelled = (text: string) => labelsOf({ sections: [], clauses: [clauseOf([text])] })[0];

describe('labels', () => {
  it('gives a list each label that it names (R1)', () => {
    expect(labelled('创建管理标准化学校，办好乡村小规模学校，完善教育集团章程。')).toEqual([
      'balanced-development/groups',
      'balanced-development/urban-rural',
      'balanced-development/standards',
    ]);
  });

  it('quotes the words that decided, as they stand in the sentence', () => {
    const outline = { sections: [], clauses: [clauseOf(['推进“5G＋专递”课堂应用。'])] };
    const [clause] = annotate(outline, codebook, context).clauses;
    expect(clause?.sentences[0]?.labels).toEqual([
      {
        theme: 'balanced-development',
        topic: 'urban-rural',
        by: 'term',
        evidence: ['专递”课堂'],
      },
    ]);
  });

  it('takes a theme from the heading only where the subject is left out (R2)', () => {
    const sentence = '加强预收费资金监管。';
    expect(labelled(sentence)).toEqual([]);
    expect(labelsOf(titled('深化校外培训治理。', sentence))[1]).toEqual([
      'double-reduction/tutoring',
    ]);
    expect(labelsOf(titled('办好学前教育。', sentence))[1]).toEqual([]);
  });

  it('lets a heading that names a theme settle it, not the wider one above (R2)', () => {
    const sections = [sectionOf('推动职业教育和特殊教育发展')];
    const clause = clauseOf(['办好特殊教育。', '推进校舍扩建。', '增设资源中心。'], {
      heading: '办好特殊教育',
      section: 's1',
    });
    expect(labelsOf({ sections, clauses: [clause] }).slice(1)).toEqual([
      [],
      ['special-education/resources'],
    ]);
  });

  it('takes no other theme into a sentence that names its subject (R2)', () => {
    const outline = titled('推进义务教育优质均衡。', '开工扩建特殊教育学校。', '开工扩建校舍。');
    expect(labelsOf(outline).slice(1)).toEqual([
      ['special-education/resources'],
      ['balanced-development/places'],
    ]);
  });

  it('says that such a label comes from context, and from which heading (R2)', () => {
    const outline = titled('深化校外培训治理。', '加强预收费资金监管。');
    const [clause] = annotate(outline, codebook, context).clauses;
    expect(clause?.sentences[1]?.labels).toEqual([
      {
        theme: 'double-reduction',
        topic: 'tutoring',
        by: 'context',
        evidence: ['预收费', '资金监管', '深化校外培训治理'],
      },
    ]);
  });

  it('takes a theme from the section that a clause stands in (R2)', () => {
    const sections = [sectionOf('大力发展特殊教育')];
    const clauses = [clauseOf(['提高教师津贴标准。'], { section: 's1' })];
    const [clause] = annotate({ sections, clauses }, codebook, context).clauses;
    expect(clause?.sentences[0]?.labels).toEqual([
      {
        theme: 'special-education',
        topic: 'support',
        by: 'context',
        evidence: ['津贴', '大力发展特殊教育'],
      },
    ]);
  });

  it('takes a theme from the sentences around, and quotes the first of them (R2)', () => {
    const sentences = ['推进随班就读。', '提高津贴标准。', '配备特教教师。'];
    const outline = { sections: [], clauses: [clauseOf(sentences)] };
    const [clause] = annotate(outline, codebook, context).clauses;
    expect(clause?.sentences[1]?.labels).toMatchObject([
      { topic: 'support', by: 'context', evidence: ['津贴', '随班就读'] },
    ]);
  });

  it('labels a heading by its own words (R3)', () => {
    const outline = { sections: [sectionOf('全面落实“双减”，提升教育质量')], clauses: [] };
    const [section] = annotate(outline, codebook, context).sections;
    expect(section?.labels.map(({ topic }) => topic)).toEqual(['overall']);
  });

  it('leaves a sentence of a general plan without a label (R5)', () => {
    expect(labelled('全面贯彻党的教育方针，落实立德树人根本任务。')).toEqual([]);
  });

  it('drops overall where a measure is named (R6)', () => {
    expect(labelled('巩固提升“双减”成效。')).toEqual(['double-reduction/overall']);
    expect(labelled('巩固提升“双减”成效，加强作业管理。')).toEqual(['double-reduction/homework']);
  });

  it('keeps overall where a plan for the whole theme stands beside its measures (R6)', () => {
    expect(labelled('落实特殊教育发展提升行动计划，推进随班就读。')).toEqual([
      'special-education/overall',
      'special-education/inclusion',
    ]);
  });

  it.each([
    '现将《关于落实“双减”工作的通知》印发给你们，请遵照执行。',
    '经县政府同意，现将《特殊教育提升行动计划》转发给你们。',
    '为深入推进优质均衡，我局制定了《实施方案》，现予以印发。',
  ])('gives the line that forwards a document no label (R8): %s', (text) => {
    expect(labelled(text)).toEqual([]);
  });

  it('gives a signature no label (R8)', () => {
    expect(labelled('永安县职业教育工作委员会 2024年3月12日')).toEqual([]);
    expect(labelled('县职业教育工作委员会2024年召开会议2次。')).not.toEqual([]);
  });

  it('does not take a found wrong for a line that forwards (R8)', () => {
    expect(labelled('发现将课后服务外包的，责令改正并下发整改通知。')).toEqual([
      'double-reduction/after-school',
    ]);
  });

  it('counts no school that is only the place or the host (R4)', () => {
    expect(labelled('技能展演由市职教中心承办。')).toEqual([]);
    expect(labelled('现场会在市特殊教育学校召开。')).toEqual([]);
    expect(labelled('市特殊教育学校扩建项目竣工。')).toEqual(['special-education/resources']);
  });

  it.each([
    ['开发作业监测平台。', 'double-reduction/homework'],
    ['上线课后服务管理系统。', 'double-reduction/after-school'],
    ['编制学位供给三年规划。', 'balanced-development/places'],
    ['建设特殊教育信息管理平台。', 'special-education/resources'],
  ])('gives a platform or a plan to what it serves (R7): %s', (text, label) => {
    expect(labelled(text)).toEqual([label]);
  });

  it('does not read the offices behind a clause as its subject (R4)', () => {
    expect(labelled('完善工作机制。（责任单位：市特殊教育指导中心、市教育局）')).toEqual([]);
  });

  it.each([
    ['切实减轻中小学教师负担，为教师减负。'],
    ['规范教师培训机构管理。'],
    ['创建国家学前教育普及普惠县。'],
    ['推进高校产教融合，共建现代产业学院。'],
    ['做好残疾人就业帮扶。'],
    ['加强教师职业道德建设。'],
    ['特殊时期做好值班值守。'],
    ['严禁在职教师有偿补课，兼职教师须备案。'],
    ['对部分校舍进行加固，引领办学方向。'],
    ['考核结果作为工作业绩的依据。'],
    ['新增普惠性幼儿园学位900个。'],
    ['统筹职业教育、高等教育、继续教育协同创新。'],
    ['铸牢中华民族共同体意识。'],
    ['开展教师教学技能大赛。'],
    ['建设硕士学位授权点。'],
    ['编制经费使用方案。'],
    ['开展两岸教师交流活动。'],
    ['提升学生动手能力。'],
  ])('knows a near miss: %s', (text) => {
    expect(labelled(text)).toEqual([]);
  });

  it.each([
    ['落实作业公示制度。', 'double-reduction/homework'],
    ['实施暑期托管服务。', 'double-reduction/after-school'],
    ['打造轻负高质课堂。', 'double-reduction/classroom'],
    ['推进教联体建设。', 'balanced-development/groups'],
    ['推进学区（集团）治理。', 'balanced-development/groups'],
    ['城乡学校“手拉手”结对。', 'balanced-development/urban-rural'],
    ['消除５６人以上大班额。', 'balanced-development/places'],
    ['校长教师定期轮岗交流。', 'balanced-development/staffing'],
    ['配齐资源教师。', 'special-education/inclusion'],
    ['办好一所自闭症学校。', 'special-education/autism'],
    ['完善“文化素质+职业技能”的职教高考制度。', 'vocational-education/pathways'],
    ['培育一批现场工程师。', 'vocational-education/industry'],
    ['启动第二轮‘双高计划’。', 'vocational-education/quality'],
    ['“双师型”教师占比逐年提高。', 'vocational-education/staff'],
    ['中小学开展职业启蒙教育。', 'vocational-education/career'],
    ['校长任满两届的，应当交流。', 'balanced-development/staffing'],
    ['开设残疾学生中职班。', 'special-education/stages'],
    ['对残疾学生免除学杂费。', 'special-education/support'],
    ['市特殊教育中心与医疗机构共建特教康复站。', 'special-education/inclusion'],
    ['小学校际综合差异系数逐年缩小。', 'balanced-development/county'],
  ])('knows the words of other places: %s', (text, label) => {
    expect(labelled(text)).toContain(label);
  });

  it('leaves the outline that it was given as it was', () => {
    const outline = titled('巩固“双减”成效。', '加强作业管理。');
    const before = structuredClone(outline);
    annotate(outline, codebook, context);
    expect(outline).toEqual(before);
  });
});
