import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isDateLine, readDay } from '../../../src/ingest/grammar/dates.ts';
import { readType } from '../../../src/ingest/grammar/types.ts';
import { readYears } from '../../../src/ingest/metadata/years.ts';
import { asScraped } from '../../../src/tasks/eval/labels/align.ts';
import { ingestText, root, seeds } from '../../support/ingest.ts';

describe('metadata fields of the real seeds', () => {
  const gold = readFileSync(join(root, 'tests/gold/meta.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

  const labelled = seeds.filter(({ name }) => gold.some(([doc]) => doc === name));

  /** Gold keys, and how the contract says the same. */
  it.each(labelled)('are read from the text of $file as the gold has them', ({ name, text }) => {
    const document = ingestText(text);
    const read: { [key: string]: string } = {
      title: document.title ?? 'unknown',
      notice_title: document.noticeTitle ?? 'unknown',
      issuer: document.issuers.join('|') || 'unknown',
      doc_number: document.docNumber ?? 'unknown',
      index_number: document.indexNumber ?? 'unknown',
      date_signed: document.signed ?? 'unknown',
      date_published: document.published ?? 'unknown',
      year_from: String(document.years?.from),
      year_to: String(document.years?.to),
      source_kind: document.source.kind ?? 'unknown',
      completeness: document.source.completeness ?? 'unknown',
      // What only a person can infer, the text alone leaves open.
      region: document.region?.name ?? 'inferred',
    };
    const inferred = gold.some(
      ([doc, key, value]) => doc === name && key === 'region_certainty' && value === 'inferred',
    );
    for (const [key, value] of Object.entries(read)) {
      const expected = gold.find(([doc, name_]) => doc === name && name_ === key)?.[2];
      // The gold copied the seed's signs, whose width the restoration gave back.
      expect(asScraped(value), key).toBe(
        asScraped(key === 'region' && inferred ? 'inferred' : (expected ?? '')),
      );
    }
  });
});

describe('days', () => {
  it('are read in the ways in which papers and pages write them', () => {
    const written = [
      '2023年4月26日',
      '2023-05-18 01:30',
      '2023.05.10',
      '二〇二三年四月二十六日',
      '二○二一年十二月三十一日',
      '2021/9/1',
      '二O二二年四月六日',
      '２０１９年４月１６日',
    ];
    expect(written.map(readDay)).toEqual([
      '2023-04-26',
      '2023-05-18',
      '2023-05-10',
      '2023-04-26',
      '2021-12-31',
      '2021-09-01',
      '2022-04-06',
      '2019-04-16',
    ]);
  });

  it('are none where the calendar has no such day', () => {
    expect(['2023年2月30日', '2023年', '5:3:2', '0000-00-00'].map(readDay)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('stand alone in a line under a signature', () => {
    expect(isDateLine('2023年4月26日')).toBe(true);
    expect(isDateLine('二〇二三年四月二十六日')).toBe(true);
    expect(isDateLine('2023年4月26日召开会议')).toBe(false);
  });
});

describe('titles', () => {
  it('say what kind of instrument they name', () => {
    expect(readType('晋江市基础教育提升三年行动方案(2023—2025年)')).toBe('行动方案');
    expect(readType('淄博市中小学集团化办学管理办法（试行）')).toBe('管理办法');
    expect(readType('杭州市学前教育促进条例')).toBe('条例');
    expect(readType('我校举行春季运动会')).toBeNull();
  });

  it('say for which years a document is made', () => {
    expect(readYears(['三年行动方案(2023—2025年)'], 2022)).toEqual({
      from: 2023,
      to: 2025,
    });
    expect(readYears(['2021-2023年行动计划'], null)).toEqual({ from: 2021, to: 2023 });
    expect(readYears(['“十四五”教育发展规划'], null)).toEqual({ from: 2021, to: 2025 });
    expect(readYears(['2022年教育工作要点'], 2021)).toEqual({ from: 2022, to: 2022 });
    expect(readYears(['课后服务管理办法'], 2021)).toEqual({ from: 2021, to: 2021 });
    expect(readYears(['课后服务管理办法'], null)).toBeNull();
  });
});

const BODY = ['一、总体要求', '各校应当落实主体责任。', '二、措施', '加强作业管理。'];
const readHead = (...head: string[]) => ingestText([...head, ...BODY].join('\n'));

describe('a title', () => {
  it.each([
    [
      ['东山县教育局关于2024', '年义务教育招生工作的意见'],
      '东山县教育局关于2024年义务教育招生工作的意见',
    ],
    [
      ['县教育局关于进一步规范中小学校', '教辅材料管理的通知'],
      '县教育局关于进一步规范中小学校教辅材料管理的通知',
    ],
    [['东山县2024年义务教育', '招生工作实施办法'], '东山县2024年义务教育招生工作实施办法'],
    [['东山县', '教育事业发展规划', '（2021—2025年）'], '东山县教育事业发展规划（2021—2025年）'],
    [['东山县门户网站', '2024年东山县教育工作要点'], '2024年东山县教育工作要点'],
  ])('runs over the lines that one title takes: %s', (head, title) => {
    expect(readHead(...head).title).toBe(title);
  });

  it.each([
    [['东山县2024年教育工作要点', '结合我县实际，特制定本工作要点']],
    [['东山县2024年教育工作要点', '全面实施素质教育，落实双减措施']],
    [['政府信息公开指南', '权责清单', '东山县2024年教育工作要点']],
    [['东山县2024年教育工作要点', '信息公开指南', '规范性文件清理结果公告']],
    [['砥砺奋进谱新篇', '——东山县2024年教育工作要点']],
    [['东山县2024年教育工作要点（节选二）']],
    [['东山县2024年教育工作要点（基础教育科）']],
  ])('is no sentence, no motto, no entry of a menu, and has no words of the page: %s', (head) => {
    expect(readHead(...head).title).toBe('东山县2024年教育工作要点');
  });

  it.each([
    ['东山县小学入学报名指引', '指引'],
    ['东山县校车安全管理规程（试行）（2023年修订）', '管理规程'],
    ['东山县幼儿园报名须知', '须知'],
    ['东山县考核实施细则', '实施细则'],
    ['东山县课后服务实施办法', '实施办法'],
    ['2024年东山县民办学校招生简章', '招生简章'],
  ])('is known by its kind: %s', (title, type) => {
    const document = readHead(title);
    expect([document.title, document.type]).toEqual([title, type]);
  });
});

describe('a notice', () => {
  it('that passes on an act which is in the text is around it', () => {
    const { title, noticeTitle } = readHead(
      '东山县教育局转发《省教育厅关于印发<校外培训管理办法>的通知》的通知',
      '各校：',
      '现将《省教育厅关于印发<校外培训管理办法>的通知》转发给你们，请贯彻落实。',
      '东山县教育局',
      '2024年3月5日',
      '省教育厅关于印发《校外培训管理办法》的通知',
    );
    expect(title).toBe('省教育厅关于印发<校外培训管理办法>的通知');
    expect(noticeTitle).toMatch(/^东山县教育局转发/u);
  });

  it('that passes on an act which is not in the text is the document', () => {
    const { title, noticeTitle, issuers } = readHead(
      '东山县教育局办公室转发市教育局办公室关于做好暑期安全工作的通知',
      '各校：',
      '现将市局通知转发给你们，请遵照执行。',
    );
    expect(title).toBe('东山县教育局办公室转发市教育局办公室关于做好暑期安全工作的通知');
    expect(noticeTitle).toBeNull();
    expect(issuers).toEqual(['东山县教育局办公室']);
  });
});

describe('a government', () => {
  const passedOn = (by: string, act: string) =>
    readHead(`${by}转发${act}的通知`, '各乡镇：', '现转发给你们，请遵照执行。').title;

  it('that passes on the plan of its own bureau gives its text', () => {
    expect(passedOn('东山县人民政府办公室', '县教育局学前教育三年行动计划')).toBe(
      '县教育局学前教育三年行动计划',
    );
    expect(passedOn('某省人民政府办公厅', '省教育厅等部门关于推进集团化办学的意见')).toMatch(
      /^省教育厅/u,
    );
  });

  it('that passes on what stands above it adds its own', () => {
    expect(passedOn('东山县人民政府办公室', '市教育局学前教育三年行动计划')).toMatch(/^东山县/u);
    expect(passedOn('漳州市人民政府办公室', '福建省人民政府办公厅关于学前教育的意见')).toMatch(
      /^漳州市/u,
    );
  });
});

describe('a number', () => {
  it.each([
    ['东教发〔2022〕8号号', '东教发〔2022〕8号', 2022],
    ['（东教基106号 2017年）', '东教基106号 2017年', 2017],
    ['（东政办发〔2018〕61号）', '东政办发〔2018〕61号', 2018],
  ])('is read as it was given, and gives the year: %s', (line, docNumber, year) => {
    const document = readHead('东山县教育局关于加强学校管理的意见', line);
    expect([document.docNumber, document.years]).toEqual([docNumber, { from: year, to: year }]);
  });
});

describe('the day of signature', () => {
  it('is not when a page was made, above the title', () => {
    expect(readHead('2024-06-03', '29.5KB', '东山县课后服务管理办法').signed).toBeNull();
    expect(readHead('东山县教育局', '2024/6/3', '东山县课后服务管理办法').signed).toBeNull();
  });

  it('may stand above the title with the name of who issued it', () => {
    expect(readHead('东山县教育局', '2022年3月2日', '东山县2022年工作要点').signed).toBe(
      '2022-03-02',
    );
  });
});

describe('who made a document', () => {
  it.each([
    ['东山县人民政府办公室印发关于加强劳动教育实施意见的通知', ['东山县人民政府办公室']],
    ['东山县教育局转发市教育局关于转发省教育厅关于作业管理的通知的通知', ['东山县教育局']],
    ['东山县教育局（职成教科）关于加强学校管理的意见', ['东山县教育局']],
    ['东山县教育局、东山县财政局关于加强学校管理的意见', ['东山县教育局', '东山县财政局']],
  ])('stands before the verb of its title: %s', (title, issuers) => {
    expect(readHead(title).issuers).toEqual(issuers);
  });

  it('is who signs it, not whose page it stands on', () => {
    const text = [
      '某县人民政府网站',
      '昆明市五华区人民政府',
      '五华区2023年招生入学工作的通告',
      '凡年满6周岁的适龄儿童，均应入学接受义务教育。',
      '昆明市五华区教育体育局',
      '2023年5月19日',
    ].join('\n');
    expect(ingestText(text).issuers).toEqual(['昆明市五华区教育体育局']);
  });

  it('is who gives an order, whose number stands in two lines', () => {
    const { issuers, docNumber } = ingestText(
      '成都市人民政府令\n第210号\n成都市校车安全管理办法\n第一条 为了加强校车安全管理，制定本办法。',
    );
    expect([docNumber, ...issuers]).toEqual(['成都市人民政府令第210号', '成都市人民政府']);
  });

  it('is, for a notice that passes another on in the same file, who passes it on', () => {
    const text = [
      '哈尔滨市教育局转发《黑龙江省教育厅关于加强作业管理的通知》的通知',
      '现将《黑龙江省教育厅关于加强作业管理的通知》转发给你们，请贯彻执行。',
      '一、提高认识。各校要认识加强作业管理的意义。',
      '黑龙江省教育厅关于加强作业管理的通知',
      '各市（地）教育局：',
      '一、严控书面作业总量。做好工作。',
    ].join('\n');
    expect(ingestText(text).title).toBe(
      '哈尔滨市教育局转发《黑龙江省教育厅关于加强作业管理的通知》的通知',
    );
  });
});
