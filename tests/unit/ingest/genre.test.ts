import { describe, expect, it } from 'vitest';
import { ingestText } from '../../support/ingest.ts';

const POLICY = [
  '一、总体要求',
  '推进课后服务提质，各校应当落实主体责任。',
  '二、工作措施',
  '加强作业管理，压减作业总量。',
];

const messageOf = (...lines: string[]) =>
  ingestText(lines.join('\n')).diagnostics.find(({ code }) => code === 'no-policy-text')?.message ??
  null;

describe('what is no policy document', () => {
  it.each([
    ['政府工作报告', '2025年东山县政府工作报告'],
    ['报告', '东山县教育局2024年政务公开工作报告'],
    ['报告', '东山县中等职业学校质量年度报告（2024年）'],
    ['邀请、招标', '东山县智慧校园项目竞争性磋商公告'],
    ['邀请、招标', '关于参加学前教育研讨会的邀请函'],
    ['名单', '东山县教育局关于公布2024年优秀课例评选结果的通知'],
    ['名单', '东山县人民政府关于表彰先进教育工作者的决定'],
  ])('is said by its title, however its text is numbered: %s', (kind, title) => {
    expect(messageOf(title, ...POLICY)).toContain(`看来是`);
    expect(messageOf(title, ...POLICY)).toContain(kind);
    expect(messageOf(title, ...POLICY)).toContain('不是政策文件');
  });

  it('is news where a reporter writes what a paper has said', () => {
    const message = messageOf(
      '东山县出台方案推进集团化办学',
      '来源：东山日报 发布时间：2024-05-06',
      '日前，东山县出台方案，推进集团化办学。方案提出，三年内实现全覆盖。',
    );
    expect(message).toContain('新闻报道');
    expect(message).toContain('“东山日报”');
  });

  it.each([
    '东山县校外培训机构白名单管理办法',
    '东山县优秀教师表彰奖励实施办法',
    '东山县教育局政务公开工作实施细则',
    '东山县教育局2023年工作总结和2024年工作要点',
    '关于进一步加强学生竞赛活动管理的通知',
    '关于公开征求《东山县学前教育管理办法（征求意见稿）》意见的公告',
    '东山县教育经费预算管理办法',
    '2024年东山县职业院校技能大赛实施方案',
  ])('is not what has a word of it in its title: %s', (title) => {
    expect(messageOf(title, ...POLICY)).toBeNull();
  });

  it('is not a policy that a news site printed', () => {
    const lines = [
      '东山县教育局关于认定普惠性幼儿园的通知',
      '来源：新华网',
      '近日，省教育厅要求加强管理。',
    ];
    expect(messageOf(...lines, ...POLICY)).toBeNull();
  });

  it('is not a guide whose numbered steps have none of the verbs of policy', () => {
    expect(
      messageOf('2026年东山县入学指引', '一、对象', '年满六周岁的儿童。', '二、地点', '片区小学。'),
    ).toBeNull();
  });
});
