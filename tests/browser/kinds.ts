/** One address for every kind of page, and the rule that no kind is forgotten. */
import { CITY, COUNTY, CUT, REPAIRED } from './corpus.ts';

export interface Kind {
  kind: string;
  /** Below the base path. */
  path: string;
  /** The files of dist/ that are of this kind. */
  files: RegExp;
  /** Words that a reader must find there, scripts or not. */
  says: string;
}

export const kinds: readonly Kind[] = [
  { kind: 'home', path: '', files: /^index\.html$/, says: '海宁市' },
  { kind: 'themes', path: 'themes/', files: /^themes\/index\.html$/, says: '职业教育' },
  {
    kind: 'core theme',
    path: 'themes/double-reduction/',
    files: /^themes\/(?:double-reduction|[a-z]+-(?:development|education))\/index\.html$/,
    says: '学科类',
  },
  {
    kind: 'secondary theme',
    path: 'themes/funding/',
    files: /^themes\/[^/]+\/index\.html$/,
    says: '教育费附加',
  },
  {
    kind: 'reading',
    path: `themes/double-reduction/${CITY}/`,
    files: /^themes\/[^/]+\/[^/]+\/index\.html$/,
    says: '推进课后服务与课堂教学一体设计',
  },
  {
    kind: 'reading with targets',
    path: `themes/balanced-development/${COUNTY}/`,
    files: /^themes\/[^/]+\/[^/]+\/index\.html$/,
    says: '优质均衡',
  },
  { kind: 'documents', path: 'documents/', files: /^documents\/index\.html$/, says: '工作要点' },
  {
    kind: 'document',
    path: `documents/${CITY}/`,
    files: /^documents\/[^/]+\/index\.html$/,
    says: '优质普通高中招生名额分配比例',
  },
  {
    kind: 'repaired document',
    path: `documents/${REPAIRED}/`,
    files: /^documents\/[^/]+\/index\.html$/,
    says: '一校多区',
  },
  {
    kind: 'cut document',
    path: `documents/${CUT}/`,
    files: /^documents\/[^/]+\/index\.html$/,
    says: '选课走班',
  },
  {
    kind: 'seed of a document',
    path: `documents/${REPAIRED}/source/`,
    files: /^documents\/[^/]+\/source\/index\.html$/,
    says: '供您參参考',
  },
  {
    kind: 'seed in many parts',
    path: `documents/${CITY}/source/`,
    files: /^documents\/[^/]+\/source\/index\.html$/,
    says: 'JX05-0304-2023-00012',
  },
  { kind: 'regions', path: 'regions/', files: /^regions\/index\.html$/, says: '平湖市' },
  {
    kind: 'region',
    path: 'regions/jiaxing/',
    files: /^regions\/[^/]+\/index\.html$/,
    says: '2023年嘉兴市教育工作要点',
  },
  { kind: 'matrix', path: 'matrix/', files: /^matrix\/index\.html$/, says: '超出范围' },
  {
    kind: 'shared text',
    path: 'shared-text/',
    files: /^shared-text\/index\.html$/,
    says: '习近平新时代中国特色社会主义思想',
  },
  {
    kind: 'compare',
    path: 'compare/',
    files: /^compare\/index\.html$/,
    says: '按主题并排全部文件',
  },
  {
    kind: 'targets',
    path: 'targets/',
    files: /^targets\/index\.html$/,
    says: '普惠性幼儿园覆盖率',
  },
  { kind: 'cited', path: 'cited/', files: /^cited\/index\.html$/, says: '家庭教育促进法' },
  {
    kind: 'regions from above to below',
    path: 'vertical/',
    files: /^vertical\/index\.html$/,
    says: '只见于下级',
  },
  {
    kind: 'region and the one above it',
    path: 'vertical/haining/',
    files: /^vertical\/[^/]+\/index\.html$/,
    says: '海宁市与上级嘉兴市',
  },
  { kind: 'search', path: 'search/', files: /^search\/index\.html$/, says: '检索' },
  { kind: 'method', path: 'method/', files: /^(?:method|about)\/index\.html$/, says: '双减' },
  { kind: 'codebook', path: 'codebook/', files: /^codebook\/index\.html$/, says: '力度' },
  { kind: 'data', path: 'data/', files: /^data\/index\.html$/, says: 'datapackage.json' },
  { kind: '404', path: '404.html', files: /^404\.html$/, says: '没有这一页' },
];
