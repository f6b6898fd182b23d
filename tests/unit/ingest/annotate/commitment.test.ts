import { describe, expect, it } from 'vitest';
import { commitmentOf } from '../../../../src/ingest/annotate/commitment.ts';
import { targetsOf } from '../../../../src/ingest/annotate/targets/index.ts';
import { sentenceOf } from './outline.ts';

const YEARS = { from: 2024, to: 2024 };

/** Kind and evidence in a line; `-` where it commits to nothing. */
function read(text: string): string {
  const sentence = sentenceOf(text);
  const commitment = commitmentOf(sentence, targetsOf([sentence], YEARS), YEARS);
  return commitment ? `${commitment.kind}: ${commitment.evidence.join(' | ')}` : '-';
}

describe('a sentence commits to', () => {
  it.each([
    ['到2025年普惠率达到90%以上。', 'target: 到2025年普惠率达到90%以上'],
    ['必须确保巩固率不低于98%。', 'target: 必须确保巩固率不低于98%'],
    ['支持各县建设5所示范校。', 'target: 支持各县建设5所'],
  ])('a figure: %s', (text, commitment) => {
    expect(read(text)).toBe(commitment);
  });

  it.each([
    ['2023年底前全部建成特殊教育资源中心。', 'dated: 2023年底前'],
    ['到2027年，实现县域内优质均衡。', 'dated: 到2027年'],
    ['每年8月底前公布招生计划，严禁违规招生。', 'dated: 每年8月底前'],
    ['年内完成学校章程修订。', 'dated: 年内'],
    ['“十四五”期间实现全覆盖。', 'dated: 十四五”期间'],
    ['探索集团化办学，2025年9月1日前出台方案。', 'dated: 2025年9月1日前'],
    ['力争三年内形成品牌。', 'dated: 三年内'],
  ])('a date: %s', (text, commitment) => {
    expect(read(text)).toBe(commitment);
  });

  it.each([
    ['严禁以课后服务名义乱收费。', 'binding: 严禁'],
    ['学校应当建立作业公示制度，不得布置惩罚性作业。', 'binding: 应当 | 不得'],
    ['学校应提供延时托管。', 'binding: 应'],
    ['鼓励分层作业，杜绝重复性作业。', 'binding: 杜绝'],
    ['对违规机构一律取缔。', 'binding: 一律'],
    ['撤并方案须经县级人民政府批准。', 'binding: 须'],
    ['严防违规招生，不能擅自停课。', 'binding: 严防 | 不能'],
    ['确保教育支出只增不减。', 'binding: 确保'],
  ])('what must be: %s', (text, commitment) => {
    expect(read(text)).toBe(commitment);
  });

  it.each([
    ['加强乡村小规模学校建设。', 'action: 加强'],
    ['遴选国家试点县和试点学校典型经验。', 'action: 遴选'],
    ['健全特殊教育支持保障体系，提供专业支持。', 'action: 健全'],
    ['落实“两个必须”要求。', 'action: 落实'],
    ['各地无法确保的，做好统筹安排。', 'action: 做好'],
    ['适应当前形势，培养学生探索能力。', 'action: 培养'],
    ['贯彻《关于鼓励社会力量办学的若干意见》。', 'action: 贯彻'],
    ['鼓励社会力量办学，加强民办教育管理。', 'action: 加强'],
    ['加大经费支持力度，争取社会支持。', 'action: 加大'],
    ['各县要将教育摆在优先位置。', 'action: 要'],
    ['按要求完成整改。', 'action: 完成'],
    ['积极应对学龄人口变化。', 'action: 应对'],
    ['确有需要的乡镇，负责辖区内控辍保学。', 'action: 负责'],
  ])('something to be done: %s', (text, commitment) => {
    expect(read(text)).toBe(commitment);
  });

  it.each([
    ['鼓励有条件的学校开放运动场馆。', 'exploratory: 鼓励 | 有条件的'],
    ['探索建立教师共享机制。', 'exploratory: 探索'],
    ['支持特殊教育学校向两端延伸，开设职业高中班。', 'exploratory: 支持'],
    ['开展中小学学区化治理试点。', 'exploratory: 试点'],
    ['可根据实际开设自习班。', 'exploratory: 可'],
    ['允许职业学校自主聘用能工巧匠。', 'exploratory: 允许'],
  ])('what may be tried: %s', (text, commitment) => {
    expect(read(text)).toBe(commitment);
  });

  it.each([
    ['“十三五”以来，全市特殊教育保障水平不断提高，现有特教学校6所。'],
    ['目前全县已建成寄宿制学校12所。'],
    ['专业师资短缺等问题仍较突出。'],
    ['今年以来，我市教育改革稳步推进。'],
    ['教育是国之大计、党之大计。'],
    ['为推动职业教育发展，根据有关规定，制定本方案。'],
    ['本条例所称中小学校，是指小学和初级中学。'],
    ['本条例自2026年3月1日起施行。'],
    ['现将《2024年工作要点》印发给你们，请认真贯彻执行。'],
    ['总体目标'],
    ['作业管理。'],
  ])('nothing: %s', (text) => {
    expect(read(text)).toBe('-');
  });
});

describe('the bracket of bodies', () => {
  it('commits to nothing by itself', () => {
    expect(read('总体目标。（责任单位：县教育局牵头，县财政局落实）')).toBe('-');
  });
});
