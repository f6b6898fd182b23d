/** R2: a sentence without any word of its topic takes that of its heading, where it needs one. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/ingest/annotate/index.ts';
import type { Outline } from '../../../../src/schema/document.ts';
import { clauseOf, codebook, sectionOf, titled } from './outline.ts';

function labelsOf(outline: Outline, title: string | null = null) {
  const { clauses } = annotate(outline, codebook, { years: null, title });
  return clauses.flatMap(({ sentences }) => sentences.map(({ labels }) => labels));
}

const topicsOf = (outline: Outline, title: string | null = null) =>
  labelsOf(outline, title).map((labels) => labels.map(({ topic }) => topic));

describe('a sentence without any word of a topic', () => {
  it.each([
    ['推进课后服务提质。', '每生每学期收取不超过400元，家庭困难的予以减免。', 'after-school'],
    ['持续开展暑期托管。', '由高校志愿者带班，社区无偿提供场地。', 'after-school'],
    ['加强作业管理。', '小学一、二年级不布置，三至六年级每天不超过60分钟。', 'homework'],
    ['深化校外培训治理。', '从业人员须持有资格证明，不得聘用未成年人。', 'tutoring'],
    ['加强残疾儿童教育安置。', '确因身体原因不能到校的，每周上门不少于一次。', 'placement'],
    ['扩大孤独症教育供给。', '优先接收六至十二周岁儿童。', 'autism'],
    ['推行融合教育。', '每班接收人数一般不超过2人。', 'inclusion'],
    ['推进集团化办学。', '2025年覆盖率达到80%。', 'groups'],
    ['治理大班额。', '逐校制定化解方案，按月调度。', 'places'],
    ['推进产教融合。', '给予每家企业最高50万元奖补。', 'industry'],
  ])('takes that of its heading %s: %s', (heading, sentence, topic) => {
    expect(topicsOf(titled(heading, sentence))[1]).toEqual([topic]);
  });

  it.each([
    ['推进课后服务提质。', '教师应当参加不少于360学时的进修。', 'another doer'],
    ['推进课后服务提质。', '到2025年，学校体育场馆向社会开放比例达到70%。', 'another matter'],
    ['加强作业管理。', '企业一律不得使用童工。', 'another doer'],
    ['推进课后服务提质。', '让人民群众更加满意。', 'nothing that needs a subject'],
    ['大力发展特殊教育。', '每生每年不超过1200元。', 'a heading without a topic in particular'],
    ['推进课后服务和校外培训治理。', '每生每年不超过1200元。', 'a heading with two topics'],
    ['大力发展学前教育。', '每生每月收取不超过400元。', 'a heading of another theme'],
    ['推进课后服务提质。', '（市教育局每年负责）', 'only a bracket'],
  ])('takes none under %s: %s (%s)', (heading, sentence) => {
    expect(topicsOf(titled(heading, sentence))[1]).toEqual([]);
  });

  it('says what needs the subject, and which heading gives it', () => {
    expect(labelsOf(titled('推进课后服务提质。', '每生收取300元。'))[1]).toEqual([
      {
        theme: 'double-reduction',
        topic: 'after-school',
        by: 'context',
        evidence: ['每生', '推进课后服务提质'],
      },
    ]);
  });

  it('takes that of the title, past a heading for one of its sides', () => {
    const clause = clauseOf(['每生每学期收取不超过400元。'], { section: 's1' });
    const under = (heading: string) => ({ sections: [sectionOf(heading)], clauses: [clause] });
    const title = '关于做好中小学课后服务工作的通知';
    expect(topicsOf(under('经费保障'), title)).toEqual([['after-school']]);
    expect(topicsOf(under('加强教师队伍建设'), title)).toEqual([[]]);
    expect(topicsOf(under('经费保障'), '2025年教育工作要点')).toEqual([[]]);
  });

  it('goes on with the sentence before, where it begins as if it did', () => {
    const following = (sentence: string) =>
      topicsOf({ sections: [], clauses: [clauseOf(['全面推行课后服务。', sentence])] })[1];
    expect(following('不得借机讲授新课。')).toEqual(['after-school']);
    expect(following('完成里程300公里。')).toEqual([]);
  });

  it('leaves a title sentence to its own words (R3)', () => {
    const outline = titled('规范收费标准。', '每生收取300元。');
    expect(topicsOf(outline, '课后服务实施办法')).toEqual([[], ['after-school']]);
  });
});
