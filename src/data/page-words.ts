/** Words of the data page and of the feed. */

export const dataWords = {
  title: '数据',
  description: '本站全部数据的下载与说明：每份文件的 JSON，各类标注的 CSV 表，以及字段说明。',
  lead: '站上看到的一切都来自下面的文件，可以自由下载、核对和再分析。',
  packageName: 'duidu',
  packageTitle: '对读：地方教育政策逐句数据',
  csvTitle: '表格（CSV）',
  csvNote:
    'UTF-8 编码，带字节顺序标记，可直接用 Excel 打开。为防止被表格软件当作公式，以 =、+、-、@ 开头的文字前加一个半角撇号。未知的值留空。字段说明也以 Frictionless 数据包的形式提供：',
  csvTable: '各表的内容与大小',
  table: '表',
  holds: '内容',
  rows: '行数',
  size: '大小',
  fields: (table: string) => `“${table}”的字段`,
  field: '字段',
  type: '类型',
  meaning: '含义',
  types: {
    string: '文本',
    integer: '整数',
    number: '数',
    boolean: '是否',
    date: '日期',
    year: '年份',
  },
  optional: '可空',
  jsonTitle: '文件（JSON）',
  jsonNote:
    '每份文件一个 JSON，含章节、条款、句子、标注、每个原始字符的去向（ledger）和每处改动（edits）。格式有版本号，只增加字段，不改名、不删除。',
  jsonAll: '全部文件的目录（不含正文）',
  jsonSchema: '单份文件 JSON 的结构（JSON Schema）',
  jsonSchemaAll: '文件目录 JSON 的结构（JSON Schema）',
  document: '文件',
  file: '下载',
  kilobytes: (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} kB`,
  licenceTitle: '使用条件',
  licence: [
    '政策原文属官方文件，依《中华人民共和国著作权法》第五条不适用著作权法保护。',
    '主题标注等由本站添加的内容以知识共享署名 4.0（CC BY 4.0）授权，使用时请注明“对读”和网址。',
    '标注由程序按公开的编码手册生成，可能有误；引用前请核对原文。',
  ],
  annotations: '标注怎样产生',
  licenceName: 'CC-BY-4.0',
  licencePath: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
  licenceFull: '知识共享署名 4.0 国际',
} as const;

export const feedWords = {
  title: '对读：新收录的文件',
  description: '对读新收录的地方教育政策文件。',
  item: (place: string, clauses: number) => `${place}，共${clauses}条。`,
} as const;
