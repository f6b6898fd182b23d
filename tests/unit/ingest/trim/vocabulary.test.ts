import { describe, expect, it } from 'vitest';
import * as is from '../../../../src/ingest/grammar/features.ts';
import { readPairs, readParted } from '../../../../src/ingest/trim/pairs.ts';
import { frameRules, METADATA_KEYS } from '../../../../src/ingest/trim/vocabulary.ts';
import { ingestText } from '../../../support/ingest.ts';

describe('the vocabulary of pages', () => {
  for (const { rule, pattern, examples } of frameRules) {
    for (const example of examples) {
      it(`knows ${rule}: ${example}`, () => expect(pattern.test(example)).toBe(true));
    }
  }

  it('takes no measure for the frame of a page', () => {
    const measures = [
      '1.推进校园布局优化调整。根据我市新型城镇化发展情况，统筹推进城乡义务教育一体化工作。',
      '一、全面落实“双减”，提升教育质量',
      '打印并张贴作业公示，接受家长监督。',
      '（三）加强经费保障',
      '附设幼儿园要与小学同步管理。',
      '到2025年，建成100所示范校。',
      '大力推进“阅读原文”活动，扩大覆盖面。',
      '下载并使用国家中小学智慧教育平台资源，开展教研。',
      '剩余学位由区教育局统筹安排。',
      '关注农村留守儿童，建立公众号宣传平台。',
      '一、搜索优质资源 登录平台 联系学校',
    ];
    for (const measure of measures) {
      expect(
        frameRules.filter(({ pattern }) => pattern.test(measure)),
        measure,
      ).toEqual([]);
    }
  });
});

describe('metadata fields', () => {
  it('are read with spaces in their names, bullets before them, several in a line', () => {
    expect(readPairs('• 索 引 号:XM04106-02-00-2023-006')).toEqual([
      { key: 'indexNumber', value: 'XM04106-02-00-2023-006' },
    ]);
    expect(readPairs('索引号：A1	文号：湘政办发〔2022〕31号  发布日期：2022-06-09')).toEqual([
      { key: 'indexNumber', value: 'A1' },
      { key: 'docNumber', value: '湘政办发〔2022〕31号' },
      { key: 'published', value: '2022-06-09' },
    ]);
  });

  it('are read from the head of a database of laws', () => {
    expect(readPairs('【发文字号】教基〔2021〕1号')).toEqual([
      { key: 'docNumber', value: '教基〔2021〕1号' },
    ]);
  });

  it('are read where a table lost its lines, or parted names from values', () => {
    expect(readPairs('索引号\tA1-2023\t发布机构\t某区教育局')).toEqual([
      { key: 'indexNumber', value: 'A1-2023' },
      { key: 'issuer', value: '某区教育局' },
    ]);
    expect(readPairs('[成文日期] 2022-04-20')).toEqual([{ key: 'signed', value: '2022-04-20' }]);
    expect(readPairs('2020-04-22 11:08')).toEqual([
      { key: 'published', value: '2020-04-22 11:08' },
    ]);
    expect(readParted('来源：', '某市教育局')).toEqual({ key: 'issuer', value: '某市教育局' });
    expect(readParted('来源：', '某市教育工作要点')).toBeNull();
    expect(readParted('发布日期', '发文字号')).toBeNull();
  });

  it('are not seen in a measure that happens to have a colon', () => {
    expect(readPairs('一是明确责任单位：市教育局要牵头落实')).toBeNull();
    expect(readPairs('（责任单位：市教育局、财政局）')).toBeNull();
  });

  it('have names of which none stands for two things', () => {
    const names = [
      '索引号',
      '文号',
      '发文字号',
      '发布机构',
      '成文日期',
      '发布日期',
      '标题',
      '主题词',
    ];
    for (const name of names) {
      const keys = Object.keys(METADATA_KEYS).filter((key) => METADATA_KEYS[key]?.test(name));
      expect(keys, name).toHaveLength(1);
    }
  });
});

describe('features of lines', () => {
  it('tells whom a notice addresses from a paragraph that introduces a list', () => {
    expect(is.isAddressee('各县(市、区)教育局，市直各学校：')).toBe(true);
    expect(is.isAddressee('为做好有关工作，现就各校课后服务要求通知如下：')).toBe(false);
  });

  it('tells the line that forwards a document', () => {
    expect(is.isForwarding('现将《2023年教育工作要点》印发给你们，请认真贯彻落实。')).toBe(true);
    expect(is.isForwarding('《实施方案》已经市政府同意，现予印发，请遵照执行。')).toBe(true);
    expect(is.isForwarding('印发《三明市乡村学前教育办学点评估标准》，启动实施评估。')).toBe(false);
  });

  it('tells numbers of documents, signatures and imprints', () => {
    expect(is.isDocNumber('晋政办〔2022〕45号')).toBe(true);
    expect(is.isDocNumber('2022年45号楼')).toBe(false);
    expect(is.isSignature('晋江市人民政府办公室')).toBe(true);
    expect(is.isSignature('加强学校体育局部改革、办好中心')).toBe(false);
    expect(is.isImprint('晋江市人民政府办公室        2022年12月28日印发')).toBe(true);
  });
});

describe('the zones of a page', () => {
  const fates = (text: string) =>
    ingestText(text)
      .ledger.filter(({ rule }) => rule !== 'whitespace')
      .map(({ span, fate, rule }) => `${fate}/${rule} ${text.slice(...span).slice(0, 6)}`);

  it('begin no body above the line that forwards it', () => {
    const text = [
      '某县教育局关于印发课后服务实施方案的通知',
      '各中小学校：',
      '为落实“双减”政策，进一步做好全县课后服务工作，我局制定了有关方案。',
      '现将《课后服务实施方案》印发给你们，请认真贯彻落实。',
      '课后服务实施方案',
      '一、工作目标',
      '1.全面覆盖。有需求的学生全部参加课后服务。',
    ].join('\n');
    expect(fates(text)).toEqual([
      'metadata/title 某县教育局关',
      'metadata/addressee 各中小学校：',
      'metadata/notice 为落实“双减',
      'metadata/forwarding 现将《课后服',
      'metadata/title 课后服务实施',
      'published/body 一、工作目标',
      'published/body 1.全面覆盖',
    ]);
  });

  it('keep remarks of the page out of the body, even in whole sentences', () => {
    const text =
      '一、推进双减\n1.加强管理。落实作业公示制度。\n免责声明：本文转载自网络，版权归原作者所有，如有侵权请联系删除。';
    expect(fates(text).at(-1)).toBe('boilerplate/disclaimer 免责声明：本');
  });

  it('take a table of contents for none of the text', () => {
    const text = [
      '某省学前教育条例',
      '目 录',
      '第一章 总则',
      '第二章 附则',
      '第一章 总则',
      '第一条 为了促进学前教育发展，制定本条例。',
      '第二章 附则',
      '第二条 本条例自2022年3月1日起施行。',
    ].join('\n');
    expect(fates(text).slice(1)).toEqual([
      'boilerplate/navigation 目 录',
      'boilerplate/navigation 第一章 总则',
      'boilerplate/navigation 第二章 附则',
      'published/body 第一章 总则',
      'published/body 第一条 为了',
      'published/body 第二章 附则',
      'published/body 第二条 本条',
    ]);
  });

  it('end where a page goes on with other articles, but not at an advertisement amid the text', () => {
    const measure = '1.加强管理。落实作业公示制度，严格控制书面作业总量。';
    const links = ['往期推荐', '1. 某区召开教育工作会议', '2. 某区新学期这样开学'];
    expect(fates(['一、推进双减', measure, ...links].join('\n')).slice(2)).toEqual([
      'boilerplate/page-furniture 往期推荐',
      'boilerplate/page-furniture 1. 某区召',
      'boilerplate/page-furniture 2. 某区新',
    ]);
    const amid = ['一、推进双减', '相关推荐', measure].join('\n');
    expect(fates(amid).at(-1)).toBe('published/body 1.加强管理');
  });

  it('take the heads of pages for none of the text, with their numbers in the line', () => {
    const text = [
      '某市教育局文件          第 1 页 共 2 页',
      '某市教育局关于加强中小学心理健康教育工作的实施意见',
      '各区教育局，市直属各学校，各民办学校，各幼儿园园长：',
      '为贯彻落实上级文件精神，促进学生身心健康发展，现提出如',
      '下意见。',
      '一、目标任务。全市中小学专职心理健康教育教师配备率达到',
      '某市教育局文件          第 2 页 共 2 页',
      '百分之一百，心理咨询室建成率达到百分之一百，课程开足开',
      '好。',
    ].join('\n');
    expect(fates(text)).toEqual([
      'boilerplate/page-furniture 某市教育局文',
      'metadata/title 某市教育局关',
      'metadata/addressee 各区教育局，',
      'published/body 为贯彻落实上',
      'published/body 一、目标任务',
    ]);
  });

  it('begin anew in an attachment', () => {
    const text = [
      '一、推进双减。落实作业公示制度，严格控制书面作业总量。',
      '某市教育局',
      '2023年8月18日',
      '附件1',
      '自查表',
      '学校名称： 填表人： 联系电话：',
      '食堂卫生应当证照齐全，管理规范，落实陪餐制度。',
    ].join('\n');
    expect(ingestText(text).clauses.map(({ id }) => id)).toEqual(['c1', 'p1']);
  });

  it('are found again in a page that lost all of its line breaks', () => {
    const text =
      '首页 > 信息公开 延边州教育局2021年工作要点 发布时间：2021-03-12 来源：延边州教育局 2021年是开局之年，要推动教育高质量发展。 一、加强领导 （一）强化建设。深入开展学习教育。 二、促进普及 （二）扩大资源。新建幼儿园6所。 打印 关闭 下一篇：无';
    const document = ingestText(text);
    expect([document.title, document.published, ...document.issuers]).toEqual([
      '延边州教育局2021年工作要点',
      '2021-03-12',
      '延边州教育局',
    ]);
    expect(fates(text).slice(-4)).toEqual([
      'published/body （二）扩大资',
      'boilerplate/navigation 打印',
      'boilerplate/navigation 关闭',
      'boilerplate/navigation 下一篇：无',
    ]);
  });

  it('keep a day that a heading waits for, and end at the one under a signature', () => {
    const text = [
      '一、督导安排',
      '（一）督导时间',
      '2023年8月28日',
      '（二）督导方式。各校自查，实地督导，形成报告。',
      '某市教育局',
      '2023年8月18日',
    ].join('\n');
    expect(fates(text).slice(2)).toEqual([
      'published/body 2023年8',
      'published/body （二）督导方',
      'metadata/signature 某市教育局',
      'metadata/date 2023年8',
    ]);
    expect(ingestText(text).clauses.map(({ id }) => id)).toEqual(['c1-1', 'c1-2']);
  });

  it('keep who runs a competition, not who runs the site', () => {
    const text = [
      '一、组织机构',
      '主办单位：某市教育局',
      '二、参加办法',
      '各学校择优推荐参加市级比赛，每校不超过三件作品。',
      '主办单位：某市教育局',
    ].join('\n');
    expect(fates(text).filter((line) => line.includes('主办'))).toEqual([
      'published/body 主办单位：某',
      'boilerplate/page-furniture 主办单位：某',
    ]);
  });

  it('keep the numbers in a table that came apart, not the numbers of pages', () => {
    const text = [
      '一、主要目标',
      '到2025年实现下列指标，各地要认真抓好落实。',
      '毛入园率',
      '97',
      '预期性',
      '二、主要任务',
      '推进学前教育普及普惠，扩大普惠性资源供给。',
      '12',
      '推进义务教育优质均衡，实施强校提质行动。',
    ].join('\n');
    expect(fates(text).filter((line) => /\d{2}$/u.test(line))).toEqual([
      'published/body 97',
      'boilerplate/page-furniture 12',
    ]);
  });
});

describe('what a text says of its own end', () => {
  const diagnostics = (text: string) => ingestText(text).diagnostics.map(({ code }) => code);

  it('is that a wall hides the rest, or that its first numbers are missing', () => {
    expect(diagnostics('一、推进双减。落实责任。\n剩余5页未读，继续阅读')).toEqual(['wall-behind']);
    expect(diagnostics('推动高中结对。\n（六）实施提质行动。新增专业20个。')).toEqual([
      'starts-late',
    ]);
  });

  it('is nothing where a formula, a telephone number or the cell of a table closes it', () => {
    const text = '一、推进双减。落实责任。';
    expect(diagnostics(`${text}\n特此通知`)).toEqual([]);
    expect(diagnostics(`${text}咨询电话：0871-00000000`)).toEqual([]);
  });
});
