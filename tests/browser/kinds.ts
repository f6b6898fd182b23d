/** One address for every kind of page, and the rule that no kind is forgotten. */

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
  { kind: 'home', path: '', files: /^index\.html$/, says: '晋江市' },
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
    path: 'themes/double-reduction/haicang-2023-education/',
    files: /^themes\/[^/]+\/[^/]+\/index\.html$/,
    says: '巩固和落实“双减”成果',
  },
  {
    kind: 'reading with targets',
    path: 'themes/balanced-development/jinjiang-2023-basic/',
    files: /^themes\/[^/]+\/[^/]+\/index\.html$/,
    says: '优质均衡',
  },
  { kind: 'documents', path: 'documents/', files: /^documents\/index\.html$/, says: '工作要点' },
  {
    kind: 'document',
    path: 'documents/quanzhou-2023-secondary/',
    files: /^documents\/[^/]+\/index\.html$/,
    says: '优质普通高中招生指标分配到校',
  },
  {
    kind: 'repaired document',
    path: 'documents/sanming-2022-primary/',
    files: /^documents\/[^/]+\/index\.html$/,
    says: '总校制',
  },
  {
    kind: 'cut document',
    path: 'documents/qingdao-2023-education/',
    files: /^documents\/[^/]+\/index\.html$/,
    says: '打造轻负高效课堂',
  },
  {
    kind: 'seed of a document',
    path: 'documents/sanming-2022-primary/source/',
    files: /^documents\/[^/]+\/source\/index\.html$/,
    says: '供您參参考',
  },
  {
    kind: 'seed in many parts',
    path: 'documents/jinjiang-2023-basic/source/',
    files: /^documents\/[^/]+\/source\/index\.html$/,
    says: 'QZ06101-1020-2023-00010',
  },
  { kind: 'regions', path: 'regions/', files: /^regions\/index\.html$/, says: '海沧区' },
  {
    kind: 'region',
    path: 'regions/quanzhou/',
    files: /^regions\/[^/]+\/index\.html$/,
    says: '2023年泉州市普通中学教育工作要点',
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
  { kind: 'targets', path: 'targets/', files: /^targets\/index\.html$/, says: '普惠率' },
  { kind: 'cited', path: 'cited/', files: /^cited\/index\.html$/, says: '家庭教育促进法' },
  {
    kind: 'regions from above to below',
    path: 'vertical/',
    files: /^vertical\/index\.html$/,
    says: '只见于下级',
  },
  {
    kind: 'region and the one above it',
    path: 'vertical/jinjiang/',
    files: /^vertical\/[^/]+\/index\.html$/,
    says: '下级的文件在前，上级的在后',
  },
  { kind: 'search', path: 'search/', files: /^search\/index\.html$/, says: '检索' },
  { kind: 'method', path: 'method/', files: /^(?:method|about)\/index\.html$/, says: '双减' },
  { kind: 'codebook', path: 'codebook/', files: /^codebook\/index\.html$/, says: '力度' },
  { kind: 'data', path: 'data/', files: /^data\/index\.html$/, says: 'datapackage.json' },
  { kind: '404', path: '404.html', files: /^404\.html$/, says: '没有这一页' },
];
