import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../../src/ingest/annotate/cited/level.ts';
import { describeRegion } from '../../../../src/ingest/region/index.ts';
import { context } from '../../../support/ingest.ts';

const { gazetteer } = context;

function regionOf(id: string | null) {
  const region = id === null ? undefined : gazetteer.byId.get(id);
  return region ? describeRegion(region, gazetteer) : null;
}

/** Level and evidence in a line; `-` where nothing says it. */
function read(region: string | null, title: string, number: string | null = null, before = '') {
  const found = levelOf({ title, number }, { region: regionOf(region), gazetteer, before });
  return found ? `${found.level}: ${found.evidence}` : '-';
}

describe('the level of a cited document', () => {
  it.each<[string, string | null, string]>([
    ['中华人民共和国职业教育法', null, 'national: 中华人民共和国'],
    ['义务教育法', null, 'national: 义务教育法'],
    ['中共中央 国务院关于深化教育改革的意见', null, 'national: 中共中央'],
    ['教育部等八部门关于推进中小学幼儿园责任督学的意见', null, 'national: 教育部'],
    ['中国教育现代化2035', null, 'national: 中国'],
    ['全国文明城市测评体系', null, 'national: 全国'],
    ['关于深化现代职业教育体系建设改革的意见', '中办发〔2022〕65号', 'national: 中办发'],
    ['“十四五”特殊教育发展提升行动计划', '国办发〔2021〕60号', 'national: 国办发'],
    ['校外培训行政处罚暂行办法', '教育部令第53号', 'national: 教育部令'],
    ['中小学生课外读物进校园管理办法', '教材〔2021〕2号', 'national: 教材'],
    ['关于加强作业管理的通知', '教基厅函〔2021〕13号', 'national: 教基厅函'],
    ['福建省普通高中达标评估办法', null, 'province: 福建省'],
    ['广西壮族自治区教育发展规划', null, 'province: 广西壮族自治区'],
    ['关于推进集团化办学的意见', '闽教基〔2021〕5号', 'province: 闽'],
    ['泉州市“十四五”教育规划', null, 'city: 泉州市'],
    ['厦门市海沧区学位规划', null, 'county: 厦门市海沧区'],
    ['晋江市教育事业专项规划', '晋政办〔2022〕24号', 'county: 晋江市'],
  ])('is read from 《%s》 %s', (title, number, level) => {
    expect(read('quanzhou', title, number)).toBe(level);
  });

  it('is read from the sign of the document’s own city or county before that of a province', () => {
    expect(read('quanzhou', '关于加强管理的通知', '泉政办〔2022〕3号')).toBe('city: 泉');
    expect(read('jinjiang', '关于加强管理的通知', '泉政办〔2022〕3号')).toBe('city: 泉');
    expect(read('jinjiang', '关于加强管理的通知', '晋政办〔2022〕24号')).toBe('county: 晋');
    expect(read('haicang', '关于加强管理的通知', '厦海政〔2022〕24号')).toBe('county: 厦海');
  });

  it('is not guessed from the sign of another province', () => {
    expect(read('quanzhou', '关于加强管理的通知', '新教〔2024〕12号')).toBe('-');
    expect(read(null, '关于加强管理的通知', '浙教基〔2024〕12号')).toBe('province: 浙');
  });

  it('is read from the maker before the title', () => {
    const title = '关于进一步减轻义务教育阶段学生负担的意见';
    expect(read('quanzhou', title, null, '根据中共中央办公厅、国务院办公厅')).toBe(
      'national: 国务院',
    );
    expect(read('quanzhou', title, null, '落实省教育厅')).toBe('province: 省教育厅');
    expect(read('quanzhou', title, null, '按照福建省教育厅印发的')).toBe('province: 福建省');
    expect(read('quanzhou', title, null, '按照市委办公室印发的')).toBe('city: 市委');
  });

  it('of a name without a place is that of the document’s own place', () => {
    expect(read('quanzhou', '市教育局关于招生的通知')).toBe('city: 市教育局');
    expect(read('jinjiang', '市教育局关于招生的通知')).toBe('county: 市教育局');
    expect(read('haicang', '市教育局关于招生的通知')).toBe('city: 市教育局');
    expect(read(null, '市教育局关于招生的通知')).toBe('-');
    expect(read(null, '省教育厅关于招生的通知')).toBe('province: 省教育厅');
  });

  it.each([
    ['XX市教育行动计划'],
    ['3—6岁儿童学习与发展指南'],
    ['教育督导问责办法'],
    ['国家级示范校评估标准'],
  ])('is not known of 《%s》', (title) => {
    expect(read('quanzhou', title)).toBe('-');
  });
});
