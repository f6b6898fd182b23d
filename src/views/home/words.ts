/** Words of the home page. */
export const homeWords = {
  lead: '各地教育政策说了什么，一句一句并排看。',
  what: (documents: number, regions: number, sentences: number) =>
    `这里收录${regions}个地区的${documents}份教育政策文件，拆成${sentences}句，按“双减”、优质均衡、特殊教育、职业教育等主题逐句对照。每一句都有可以引用的永久链接；每一处空白都写明是文件未提及、超出范围，还是来源不全。`,
  matrix: '哪里说了什么',
  matrixMore: '打开完整矩阵',
  ways: '几种比法',
  news: '新近收录',
  signed: '成文',
  published: '发布',
  added: '收录',
  core: '四个核心主题',
  more: '全部主题',
} as const;
