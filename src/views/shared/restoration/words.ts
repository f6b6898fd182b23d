/** Words for what was done to a text: rules, fates, and characters that have no face of their own. */
import type { Edit, Fate } from '../../../schema/document.ts';

interface RuleWords {
  name: string;
  /** When the rule acts, in a sentence. */
  meaning: string;
}

const rules: { [rule: string]: RuleWords } = {
  pinyin: {
    name: '去掉夹注的拼音',
    meaning:
      '有的转载页在每个汉字后面用括号夹注读音。确是读音的括号去掉，“（试行）”“(G20)”一类不动。',
  },
  simplified: {
    name: '繁体转简体',
    meaning: '整篇被转成繁体的，逐字转回规范字。只换字形，不换词：“資訊”是“资讯”，不改作“信息”。',
  },
  punctuation: {
    name: '还原全角标点',
    meaning:
      '汉字之间的半角标点还原为全角，括号和直引号成对还原。数字、编号、外文、时间和比例里的不动。',
  },
  space: { name: '去掉多余空格', meaning: '汉字之间、汉字与数字之间排版留下的空格去掉。' },
  'line-break': {
    name: '接上折断的行',
    meaning: '网页或 PDF 在句子中间折断的行接回一行；段落之间的换行不动。',
  },
  'byte-shift': {
    name: '修复错位乱码',
    meaning:
      '汉字编码被错读一个字节，整段变成生僻字。按原来的字节重新读出，缺失的字节逐一试填，按字与字的搭配比较各种读法，有把握才改。',
  },
  doubled: { name: '去掉重复标点', meaning: '连写两遍的逗号、顿号只留一个。' },
  'zero-width': {
    name: '去掉看不见的字符',
    meaning: '夹在汉字之间、没有宽度的字符和改变书写方向的标记去掉。',
  },
  'lost-dash': {
    name: '补回连接号',
    meaning:
      '两个数字之间只剩一个看不见的字符，那里原来是连接号：补回“—”；不像起止的，补“-”。都列为可能的改动。',
  },
  entity: {
    name: '还原网页代码',
    meaning: '“&ldquo;”“&amp;”一类代码换成它所指的字；“nbsp;”一类没有被网页解释的残余去掉。',
  },
  markup: {
    name: '去掉网页标记',
    meaning: '网页源码里夹在句子中间的标记和排版空白去掉，文字不动。',
  },
  date: { name: '补回日期用字', meaning: '丢了“年月日”的日期补回这几个字。' },
  curator: {
    name: '人工更正',
    meaning: '由人核对后更正，登记在这份文件的记录里，写明原句、改为和理由。',
  },
};

const ledgerRules: { [rule: string]: string } = {
  body: '条款正文',
  title: '标题',
  headline: '转载者的标题',
  particulars: '信息栏',
  'doc-number': '发文字号',
  date: '日期',
  forwarding: '印发语',
  addressee: '主送单位',
  notice: '印发通知',
  signature: '落款',
  'copy-to': '抄送',
  imprint: '版记',
  contact: '联系方式',
  openness: '公开方式',
  'attachment-list': '附件说明',
  'page-furniture': '页面装饰',
  counter: '访问计数',
  navigation: '网站导航',
  sharing: '分享、打印按钮',
  advertisement: '广告',
  disclaimer: '网站声明',
  'second-printing': '正文的第二遍',
  table: '正文表格',
  unsure: '不能断定，照登',
  markup: '网页标记',
  hidden: '网页隐藏的内容',
  whitespace: '行间空白',
};

const hidden: { [code: string]: string } = {
  'U+00AD': '软连字符',
  'U+034F': '连接符',
  'U+061C': '阿拉伯字母标记',
  'U+180E': '蒙古文元音分隔符',
  'U+200B': '零宽空格',
  'U+200C': '零宽不连字',
  'U+200D': '零宽连字',
  'U+200E': '从左到右标记',
  'U+200F': '从右到左标记',
  'U+202A': '从左到右嵌入',
  'U+202B': '从右到左嵌入',
  'U+202C': '方向恢复',
  'U+202D': '强制从左到右',
  'U+202E': '强制从右到左',
  'U+2060': '词连接符',
  'U+2066': '从左到右隔离',
  'U+2067': '从右到左隔离',
  'U+2068': '首字方向隔离',
  'U+2069': '隔离结束',
  'U+FEFF': '字节顺序标记',
  'U+FFFD': '无法解码的字节',
};

export const restoration = {
  /** The rule that made an edit; what a person did goes by one name whatever it was. */
  ruleOf: ({ rule, by }: Pick<Edit, 'rule' | 'by'>) => (by === 'curator' ? by : rule),
  /** What a rule is called; one that is not listed shows its own code word. */
  ruleName: (rule: string) => rules[rule]?.name ?? rule,
  ruleMeaning: (rule: string) => rules[rule]?.meaning ?? null,
  /** The rules in the order in which people meet them. */
  ruleOrder: Object.keys(rules),
  ledgerRule: (rule: string) => ledgerRules[rule] ?? rule,
  fates: {
    published: '正文',
    metadata: '文件信息',
    boilerplate: '网页杂项',
    duplicate: '重复文字',
  } satisfies Record<Fate, string>,
  /** Name a character that cannot be seen by its number: `U+202E 强制从右到左`. */
  hidden: (code: string) => `${code} ${hidden[code] ?? '不可见字符'}`,
  confidence: { certain: '确定', likely: '很可能', guess: '推测，未采用' },
} as const;
