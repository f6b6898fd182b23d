/** Sixty things that people paste or type into the field, and what must be among the first three entries. */

export interface Pasted {
  /** Answered by a passage that holds it, or by a page that bears the name. */
  kind: 'place' | 'name';
  why: string;
  text: string;
  /** How the address of the entry begins, without the base path; one of these is enough. */
  wants: readonly string[];
}

const passage = (why: string, text: string, ...wants: string[]): Pasted => ({
  kind: 'place',
  why,
  text,
  wants: wants.map((place) => `/documents/${place.replace('#', '/#')}`),
});
const name = (why: string, text: string, ...wants: string[]): Pasted => ({
  kind: 'name',
  why,
  text,
  wants,
});

const haicang = '/documents/haicang-2023-education/';
const jinjiang = '/documents/jinjiang-2023-basic/';
const quanzhou = '/documents/quanzhou-2023-secondary/';
const qingdao = '/documents/qingdao-2023-education/';

export const PASTED: readonly Pasted[] = [
  passage('quoted', '「双减」政策落实成效', 'qingdao-2023-education#c4-16'),
  passage('quoted', '"双减"政策落实成效', 'qingdao-2023-education#c4-16'),
  passage('quoted', '“5G+专递课堂”试点校', 'quanzhou-2023-secondary#c1-3'),
  passage('quoted', '巩固提升双减成效', 'quanzhou-2023-secondary#c3-11'),
  passage('quoted', '名优校+教育发展共同体', 'quanzhou-2023-secondary#c1-2'),
  passage('quoted', '『普特融合』', 'jinjiang-2023-basic#c2-1-6'),
  passage('traditional', '雙減政策落實成效', 'qingdao-2023-education#c4-16'),
  passage('traditional', '課後延時服務管理系統', 'haicang-2023-education#c3-10'),
  passage('traditional', '縣管校聘', 'haicang-2023-education#c6-19', 'jinjiang-2023-basic#c2-3-2'),
  passage('traditional', '孤獨症教育聯盟', 'qingdao-2023-education#c3-13'),
  passage('width and case', '５Ｇ＋专递课堂', 'quanzhou-2023-secondary#c1-3'),
  passage('width and case', 'g20高中质量提升专题研讨会', 'quanzhou-2023-secondary#c2-7'),
  passage('figures', '书面作业平均完成时间不超过六十分钟', 'sanming-2022-primary#c2-2'),
  passage('figures', '3-6年级书面作业', 'sanming-2022-primary#c2-2'),
  passage('figures', '小学一、二年级不留书面家庭作业', 'sanming-2022-primary#c2-2'),
  passage('figures', '不低于百分之七十', 'quanzhou-2023-secondary#c2-6'),
  passage('figures', '普惠率巩固在百分之九十五以上', 'sanming-2022-primary#c1-1'),
  passage('figures', '公办园在园幼儿占比超过 55%', 'jinjiang-2023-basic#c1'),
  passage('figures', '青少年校园足球特色学校三十个', 'jinjiang-2023-basic#c2-2-1'),
  passage('figures', '培养三百名中小学信息化专家型校长', 'qingdao-2023-education#c4-17'),
  passage('figures', '配备1名责任督学', 'haicang-2023-education#c4-16'),
  passage('several words', '作业 家长', 'sanming-2022-primary#c2-2', 'sanming-2022-primary#c3-3'),
  passage('several words', '特教学校 集团', 'qingdao-2023-education#c3-13'),
  passage('several words', '延时托管 幼儿园', 'qingdao-2023-education#c4-16'),
  passage('several words', '随班就读 资源教室 无障碍', 'sanming-2022-primary#c1-3'),
  passage('several words', '课后服务 -延时 典型案例', 'quanzhou-2023-secondary#c3-11'),
  passage('several words', '孤独症|自闭症', 'jinjiang-2023-basic#c2-1-6'),
  passage(
    'line breaks',
    '指导各地规范引进\n课后服务资源，\n保障学校课后服务条件',
    'quanzhou-2023-secondary#c3-11',
  ),
  passage('line breaks', '加强 县域义务教育　优质均衡县创建 指导', 'quanzhou-2023-secondary#c1-5'),
  passage(
    'a whole passage',
    '强化落实“两为主、两纳入、以居住证为主要依据”的随迁子女义务教育入学政策,加强随迁子女教育关爱和人文关怀。加强农村留守儿童及困境儿童关心关爱。',
    'quanzhou-2023-secondary#c5-19',
  ),
  passage(
    'a whole passage',
    '  加强县域义务教育优质均衡县创建指导。配合指导各(市、区)对标优质均衡有关标准和要求,明确创建时间和工作目标任务',
    'quanzhou-2023-secondary#c1-5',
  ),
  passage('short name', '特教资源', 'sanming-2022-primary#c1-3', 'jinjiang-2023-basic#c2-1-6'),
  passage('short name', '随读', 'sanming-2022-primary#c1-3', 'jinjiang-2023-basic#c2-1-6'),
  passage('other words', '课后托管', 'haicang-2023-education#c3-9', 'haicang-2023-education#c3-10'),
  passage('other words', '自闭症儿童', 'jinjiang-2023-basic#c2-1-6'),
  passage('other words', '一生一案', 'sanming-2022-primary#c3-3', 'jinjiang-2023-basic#c2-1-6'),
  passage('other words', '职普融通试点', 'qingdao-2023-education#c4-16'),
  passage(
    'other words',
    '党组织领导下的校长负责制',
    'haicang-2023-education#c1-3',
    'jinjiang-2023-basic#c3-2',
  ),

  name('number of a document', '厦海教工委〔2023〕16号', haicang),
  name('number of a document', '厦海教工委[2023]16号', haicang),
  name('number of a document', '晋政办（2022）45号', jinjiang),
  name('number of a document', 'XM04106-02-00-2023-006', haicang),
  name('title', '2023年泉州市普通中学教育工作要点', quanzhou),
  name('title', '晋江市基础教育提升三年行动方案(2023-2025年)', jinjiang),
  name('title', '关于印发2023年泉州市普通中学教育工作要点的通知', quanzhou),
  name('region', '青岛', '/regions/qingdao/', qingdao),
  name('region', '海沧区', '/regions/haicang/', haicang),
  name('region', '福建泉州', '/regions/quanzhou/', quanzhou),
  name('region', '厦门 海沧', '/regions/haicang/', haicang),
  name('body', '教师进修学校', '/search/', haicang, jinjiang),
  name('cited document', '3-6岁儿童学习与发展指南', '/cited/'),
  name('cited document', '家庭教育促进法', '/cited/'),
  name('cited document', '晋政办〔2022〕24号', '/cited/', `${jinjiang}#p1`),
  name('topic', '课后服务', '/themes/double-reduction/'),
  name('topic', '集团化办学与共同体', '/themes/balanced-development/'),
  name('indicator', '公办园占比', '/targets/'),
  name('indicator', '普惠率', '/targets/'),
  name('clause', '海沧 四/16', `${haicang}#c4-16`),
  name('clause', '泉州 三/11', `${quanzhou}#c3-11`),
  name('year and place', '泉州 2023', quanzhou, '/regions/quanzhou/'),
];
