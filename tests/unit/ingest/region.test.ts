import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  createGazetteer,
  findRegion,
  type RegionEvidence,
} from '../../../src/ingest/region/index.ts';
import { regions as shape } from '../../../src/schema/region.ts';

const regions = shape.parse(parse(readFileSync('content/regions.yaml', 'utf8')));
const gazetteer = createGazetteer(regions);

function find(evidence: Partial<RegionEvidence>) {
  const nothing = { title: null, noticeTitle: null };
  const none = { issuers: [], metadataTexts: [], bodyTexts: [] };
  return findRegion({ ...nothing, ...none, ...evidence }, gazetteer);
}
const ofIssuer = (issuer: string) => find({ issuers: [issuer] })?.path.join('/') ?? null;
const ofTitle = (title: string) => find({ title })?.path.join('/') ?? null;

describe('the tree of regions', () => {
  it('has the ids and codes that the documents use', () => {
    const named = ['fujian', 'quanzhou', 'jinjiang', 'xiamen', 'haicang', 'sanming', 'qingdao'];
    expect(named.map((id) => gazetteer.byId.get(id)?.code)).toEqual([
      '350000',
      '350500',
      '350582',
      '350200',
      '350205',
      '350400',
      '370200',
    ]);
    expect(gazetteer.byId.get('shandong')?.name).toBe('山东省');
  });

  it('has every province, and every region under one whose code it begins with', () => {
    expect(regions.filter(({ level }) => level === 'province')).toHaveLength(34);
    for (const { code, level, parent } of regions) {
      if (parent === null) expect(level).toBe('province');
      else expect(gazetteer.byId.get(parent)?.code.slice(0, 2)).toBe(code.slice(0, 2));
    }
  });

  it('has all counties of Fujian and Shandong', () => {
    const under = (prefix: string, level: string) =>
      regions.filter((region) => region.code.startsWith(prefix) && region.level === level).length;
    expect([under('35', 'city'), under('35', 'county')]).toEqual([9, 84]);
    expect([under('37', 'city'), under('37', 'county')]).toEqual([16, 136]);
  });
});

describe('an issuer', () => {
  it.each([
    ['泉州市教育局', '福建省/泉州市'],
    ['晋江市人民政府办公室', '福建省/泉州市/晋江市'],
    ['厦门市海沧区教育局', '福建省/厦门市/海沧区'],
    ['中共厦门市海沧区委教育工委', '福建省/厦门市/海沧区'],
    ['四川省教育厅', '四川省'],
    ['福建教育厅', '福建省'],
    ['福建省泉州第一中学', '福建省/泉州市'],
    ['福建福州鼓楼区教育局', '福建省/福州市/鼓楼区'],
    ['北京市朝阳区教育委员会', '北京市/朝阳区'],
    ['长春市朝阳区教育局', '吉林省/长春市/朝阳区'],
    ['青岛市市南区教育和体育局', '山东省/青岛市/市南区'],
    ['广西壮族自治区教育厅', '广西壮族自治区'],
    ['恩施州教育局', '湖北省/恩施土家族苗族自治州'],
    ['酉阳县教育委员会', '重庆市/酉阳土家族苗族自治县'],
    ['东乡族自治县教育局', '甘肃省/临夏回族自治州/东乡族自治县'],
    ['阿拉善左旗教育体育局', '内蒙古自治区/阿拉善盟/阿拉善左旗'],
    ['湖北省公安厅', '湖北省'],
    ['湖北省公安县教育局', '湖北省/荆州市/公安县'],
  ])('%s is of %s', (issuer, path) => expect(ofIssuer(issuer)).toBe(path));

  it.each([
    ['XX市教育局', 'has its name taken away'],
    ['市教育局', 'does not say which'],
    ['教育部', 'is of no locality'],
    ['朝阳区教育局', 'is one of several of that name'],
    ['三明市沙县教育局', 'is of a county that is no more'],
    ['泉州台商投资区教育文体旅游局', 'is of a zone with no code'],
  ])('%s %s: unknown', (issuer) => expect(ofIssuer(issuer)).toBeNull());

  it('outweighs the title', () => {
    const region = find({ issuers: ['福建省教育厅'], title: '泉州市教育改革试点方案' });
    expect(region?.id).toBe('fujian');
  });

  it('next to another of the same region is no contradiction', () => {
    const issuers = ['中共厦门市海沧区委教育工委', '厦门市海沧区教育局'];
    expect(find({ issuers })?.id).toBe('haicang');
  });

  it('next to one of another region leaves the region unknown', () => {
    expect(find({ issuers: ['四川省教育厅', '重庆市教育委员会'] })).toBeNull();
  });
});

describe('a title', () => {
  it.each([
    ['2022年三明市初等与幼儿教育工作要点', '福建省/三明市'],
    ['关于印发晋江市基础教育提升三年行动方案(2023—2025年)的通知', '福建省/泉州市/晋江市'],
    ['福州市鼓楼区2023年教育工作要点', '福建省/福州市/鼓楼区'],
    ['晋江市教育局转发泉州市教育局关于做好招生工作的通知', '福建省/泉州市/晋江市'],
    ['泉州市社区教育工作要点', '福建省/泉州市'],
  ])('%s is of %s', (title, path) => expect(ofTitle(title)).toBe(path));

  it.each([
    ['2023年全市教育工作要点', 'names none'],
    ['XX市2023年教育工作要点', 'has its name taken away'],
    ['关于转发福建省教育厅文件的通知', "names another's document"],
    ['关于贯彻《福建省学前教育条例》的意见', 'names what it carries out'],
    ['关于学习三明市经验的通知', 'names whom it learns from'],
    ['2023年老城区学位建设方案', 'has a common noun that is also a name'],
    ['河南县域普通高中发展方案', 'has a county inside another word'],
    ['三明市沙县2023年教育工作要点', 'goes on to a county that is no more'],
  ])('%s %s: unknown', (title) => expect(ofTitle(title)).toBeNull());
});

describe('a name that several regions have', () => {
  const title = '鼓楼区2023年教育工作要点';
  it('is told apart by the superior that the text names', () => {
    const region = find({ title, bodyTexts: ['全面落实徐州市教育大会精神。'] });
    expect(region?.path).toEqual(['江苏省', '徐州市', '鼓楼区']);
  });
  it('stays unknown where the text names the superiors of two', () => {
    expect(find({ title, bodyTexts: ['赴徐州市、南京市学习。'] })).toBeNull();
  });
});

describe('lines of metadata', () => {
  it('decide where nothing better does', () => {
    const metadataTexts = ['来源:泉州市教育局 2023-05-18 01:30 阅读人数:1'];
    expect(find({ title: '2023年教育工作要点', metadataTexts })?.id).toBe('quanzhou');
  });
  it('do not decide where they contradict one another', () => {
    const metadataTexts = ['来源:泉州市教育局', '发布机构:福建省教育厅'];
    expect(find({ metadataTexts })).toBeNull();
  });
  it.each([['抄送:泉州市人民政府办公室。'], ['泉州市教育局：'], ['转载：福建省教育厅']])(
    'do not decide by whom the document goes to or comes through: %s',
    (line) => {
      expect(find({ metadataTexts: [line] })).toBeNull();
    },
  );
  it('do not decide by a place that is no organ', () => {
    expect(find({ metadataTexts: ['首页 > 泉州市'] })).toBeNull();
  });
});

it('never takes a region from the body alone', () => {
  expect(find({ title: '2023年全市教育工作要点', bodyTexts: ['泉州市教育局负责。'] })).toBeNull();
});

it('takes a title of any length', () => {
  const title = `${'关于印发'.repeat(50_000)}泉州市`;
  expect(find({ title })?.id).toBe('quanzhou');
});
