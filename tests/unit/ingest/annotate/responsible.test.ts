import { describe, expect, it } from 'vitest';
import { completer } from '../../../../src/ingest/annotate/bodies/full-name.ts';
import { bracketOfBodies, responsibleOf } from '../../../../src/ingest/annotate/bodies/index.ts';
import { context } from '../../../support/ingest.ts';
import { sentenceOf } from './outline.ts';

/** `name role(words)` of each body. */
const read = (...texts: string[]) =>
  responsibleOf(texts.map((text, at) => sentenceOf(text, `s${at + 1}`))).map(
    ({ name, role, evidence }) => (role ? `${name} ${role}(${evidence})` : name),
  );

describe('the role of a responsible body', () => {
  it.each<[string, string[]]>([
    [
      '（牵头单位：市教育局；责任单位：市财政局、各县（市、区））',
      ['市教育局 lead(牵头单位)', '市财政局', '各县（市、区）'],
    ],
    [
      '（牵头处室：基教处；配合处室：人事处、财务处）',
      ['基教处 lead(牵头处室)', '人事处 support(配合处室)', '财务处 support(配合处室)'],
    ],
    [
      '（责任单位：市教育局，配合单位：市民政局、市残联）',
      ['市教育局 lead(责任单位)', '市民政局 support(配合单位)', '市残联 support(配合单位)'],
    ],
    ['（责任科室：教育科、综改办）', ['教育科', '综改办']],
    [
      '（主办：区教育局；协办：区卫生健康局）',
      ['区教育局 lead(主办)', '区卫生健康局 support(协办)'],
    ],
    [
      '（县教育局牵头，县发改局、县财政局配合）',
      ['县教育局 lead(牵头)', '县发改局 support(配合)', '县财政局 support(配合)'],
    ],
    ['（省教育厅、省财政厅按职责分工负责）', ['省教育厅', '省财政厅']],
    [
      '（省教育厅牵头，省委编办、省人力资源社会保障厅等按职责分工负责）',
      ['省教育厅 lead(牵头)', '省委编办', '省人力资源社会保障厅'],
    ],
    [
      '（市教育局会同市财政局、市人社局负责）',
      ['市教育局 lead(会同)', '市财政局 support(会同)', '市人社局 support(会同)'],
    ],
    [
      '（市教育局负责，市公安局、市交通运输局参与）',
      ['市教育局 lead(负责)', '市公安局 support(参与)', '市交通运输局 support(参与)'],
    ],
    [
      '（责任单位：市教育局（牵头）、市卫生健康委、各镇（街道））',
      ['市教育局 lead(牵头)', '市卫生健康委', '各镇（街道）'],
    ],
    [
      '【牵头单位:市教育局 责任单位:市体育局、团市委】',
      ['市教育局 lead(牵头单位)', '市体育局', '团市委'],
    ],
    [
      '（牵头单位：市教育局）（配合单位：市妇联）',
      ['市教育局 lead(牵头单位)', '市妇联 support(配合单位)'],
    ],
    ['（责任领导：王某某；责任部门：人事股；完成时限：2025年12月）', ['人事股']],
    ['（责任单位：市财政局和各县区人民政府）', ['市财政局', '各县区人民政府']],
    ['（责任单位：市发展和改革委、市文化和旅游局）', ['市发展和改革委', '市文化和旅游局']],
    ['（由区教育局牵头，各街道配合落实）', ['区教育局 lead(牵头)', '各街道 support(配合落实)']],
  ])('is read from %s', (bracket, bodies) => {
    expect(read(`建立机制。${bracket}`)).toEqual(bodies);
  });

  it('is read from lines of their own, one a role', () => {
    expect(read('建立机制。', '牵头单位：市教育局。', '配合单位：市财政局、市残联。')).toEqual([
      '市教育局 lead(牵头单位)',
      '市财政局 support(配合单位)',
      '市残联 support(配合单位)',
    ]);
  });

  it('is read where the one that helps has a phrase of its own', () => {
    expect(read('推进试点。（由省教育厅牵头，会同省财政厅实施）')).toEqual([
      '省教育厅 lead(牵头)',
      '省财政厅 support(会同)',
    ]);
  });

  it('is read from lines that end in ；', () => {
    expect(read('建立机制。', '牵头单位：自治区教育厅；', '配合单位：财政厅。')).toEqual([
      '自治区教育厅 lead(牵头单位)',
      '财政厅 support(配合单位)',
    ]);
  });

  it('belongs to a bracket that begins with the first of several', () => {
    const text = '建立机制。（牵头单位：市教育局）（配合单位：市妇联）';
    expect(bracketOfBodies(text)?.start).toBe(5);
  });
});

function place(id: string, issuers: string[] = []) {
  const region = context.gazetteer.byId.get(id);
  if (!region) throw new Error(id);
  const path: string[] = [];
  for (
    let one: typeof region | undefined = region;
    one;
    one = context.gazetteer.byId.get(one.parent ?? '')
  )
    path.unshift(one.name);
  const { code, name, level } = region;
  return {
    region: { id, code, name, level, path, certainty: 'stated' as const },
    issuers,
    gazetteer: context.gazetteer,
  };
}

describe('the full name of a responsible body', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'jinjiang',
      '市教育局、财政局、各镇（街道）、经济开发区',
      ['晋江市教育局', '晋江市财政局', '各镇（街道）', '晋江市经济开发区'],
    ],
    ['jinjiang', '市委编办、宣传部、团市委', ['晋江市委编办', '晋江市委宣传部', '共青团晋江市委']],
    ['jinjiang', '省教育厅、财政厅、教育部', ['福建省教育厅', '福建省财政厅', '教育部']],
    [
      'jinjiang',
      '市市场监管局、市场监管局、市政府办',
      ['晋江市市场监管局', '晋江市市场监管局', '晋江市政府办'],
    ],
    ['haicang', '市教育局、区教育局、民政局', ['厦门市教育局', '海沧区教育局', '海沧区民政局']],
    ['quanzhou', '市教育局、晋江市教育局、华侨大学', ['泉州市教育局', '晋江市教育局', '华侨大学']],
    ['quanzhou', '县教育局、有关高校、市直有关部门', [null, '有关高校', '市直有关部门']],
    ['meitan', '市教育局、县残联、团县委', ['遵义市教育局', '湄潭县残联', '共青团湄潭县委']],
    ['beijing', '市教委、市财政局', ['北京市教委', '北京市财政局']],
    ['guangxi', '自治区教育厅、自治区财政厅', ['广西壮族自治区教育厅', '广西壮族自治区财政厅']],
    ['enshi', '州教育局、各县市人民政府', ['恩施土家族苗族自治州教育局', '各县市人民政府']],
  ])('in a document of %s: %s', (region, names, full) => {
    const complete = completer(place(region));
    expect(names.split('、').map(complete)).toEqual(full);
  });

  it('of an internal office is that of the bureau that issues the document', () => {
    const complete = completer(
      place('haicang', ['中共厦门市海沧区委教育工委', '厦门市海沧区教育局']),
    );
    expect(['教育科', '党建办', '局办公室', '教师进修学校'].map(complete)).toEqual([
      '厦门市海沧区教育局教育科',
      '厦门市海沧区教育局党建办',
      '厦门市海沧区教育局办公室',
      '海沧区教师进修学校',
    ]);
  });

  it('of an internal office is not known where a government or several bureaus issue it', () => {
    expect(completer(place('jinjiang', ['晋江市人民政府办公室']))('教育科')).toBeNull();
    const joint = completer(place('jinjiang', ['晋江市教育局', '晋江市财政局']));
    expect(joint('基教科')).toBeNull();
  });

  it('is not known where the place is not known', () => {
    const complete = completer({ region: null, issuers: [], gazetteer: context.gazetteer });
    expect(['市教育局', '财政局', '各县区'].map(complete)).toEqual([null, null, '各县区']);
  });
});
