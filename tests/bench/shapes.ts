/** Texts of any length that are made to keep a careless program busy: one row a trick. */

export interface Shape {
  name: string;
  /** Make a text of this many characters. */
  make: (length: number) => string;
}

const repeat = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Lines that differ: `#` becomes the number of the line. */
const count = (line: string) => (length: number) => {
  const lines: string[] = [];
  for (let size = 0; size < length; ) {
    const next = line.replaceAll('#', String(lines.length + 1));
    lines.push(next);
    size += next.length + 1;
  }
  return lines.join('\n').slice(0, length);
};

/** Repeated as they are, with the line breaks that are written here. */
export const units: readonly string[] = [
  // Signs that open and are never closed, and the other way round.
  ...'（([【《“‘「〔<{"\''.split(''),
  ...'）)]】》”’」〕>}'.split(''),
  '（(［[',
  '“（',
  '()',
  '（（教育局、',
  '(教育局',
  '（责任单位：教育局）',
  '责任单位：',
  '”。',
  // Signs that begin something.
  ':',
  '：',
  '标题：',
  '标 题 ',
  '来源:',
  '】：',
  '?',
  '？教',
  '教?a!蹦',
  '教?',
  '教?(guo)',
  '(guo)',
  '国(guo)',
  '(g',
  '( ',
  '国(guó',
  '，',
  '、',
  '。',
  '!',
  ';',
  '—',
  '…',
  '>',
  '> a ',
  // Blanks and what cannot be seen.
  ' ',
  '\t',
  '　',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\u0301',
  'e\u0301',
  '\0',
  '\ud800',
  '\udc00',
  '\u{20000}',
  '\u{1f468}\u200d',
  '教 ',
  '. ',
  // Letters and digits.
  'a',
  'A1',
  'www.',
  'a.com/',
  'https://',
  '1',
  '１',
  '1.',
  '1,111,',
  '1:',
  '1:1:1比',
  '比例为1:1',
  '0.1',
  '系数0.',
  '2023',
  '2023年',
  '到2025年',
  '到2025年1人',
  '2023-1-1',
  '〇〇〇〇年',
  '年内1人',
  '1人',
  '1人、',
  '1万元',
  '1-',
  '百分之',
  '百分之十',
  '三十',
  '两所',
  '每校配备',
  '每校1',
  '不低于',
  '不低于三十',
  '控制在',
  // Numbering.
  '一、',
  '一、二、',
  '一二',
  '（一）',
  '（',
  '第一条 ',
  '第一章',
  '第',
  '①',
  '1)',
  '1．',
  // Words that rules look for.
  '教',
  '局',
  '教育局',
  '教育局 ',
  '教育局、',
  '教育局关于',
  '各县',
  '关于',
  '现将',
  '现将《',
  '印发给',
  '《关于',
  '《条例》',
  '《条例》（国发〔2023〕1号',
  '落实',
  '某某发〔',
  '发〔2023〕',
  '通知',
  '方案',
  '附件',
  '附件：',
  '抄送：',
  '小编',
  '分享',
  '[打印]',
  '首页>',
  '福建省',
  '福建',
  '福建省泉州市',
  '鼓楼区',
  '日人民代表大会',
  '日某第一届人民代表大会',
  '作业',
  '特殊教育',
  '作业管理课后服务',
  '“作业',
  '总体要求',
  '国',
  '國',
  '乾隆',
  '發（',
  // Lines.
  '\n',
  '\r',
  'a\n',
  '教\n',
  '标\n',
  '教，\n',
  '（教育局）\n',
  '。\n（教育局）\n',
  '一样的一行\n',
  '一样的一行\n另外的一行\n',
  '1.推进工作。\n',
  '一、推进工作\n',
  '（一）推进工作。\n1.做好工作。\n',
  '第一条 应当。\n',
  '第一条 下列：\n（一）推进。\n',
  '一、\n（一）\n1.\n（1）\n①\n',
  '附件\n',
  '附件：\n1.表\n',
  '抄送：某\n',
  '来源:教育局\n',
  '标\n题：方案\n',
  '某市教育局\n',
  '2023年1月1日\n',
  '某市教育局关于印发方案的通知\n',
  '1.推进工作。\n某市教育局关于印发方案的通知\n',
  '第1页共2页\n',
  '领取福利\n',
  '教?a!蹦剑略鲛k学。\n',
];

const LINES: readonly string[] = [
  '#',
  '第#行，',
  '第#行没有句号也不短的一行文字，一共二十个字上下',
  '#.推进第#项工作。',
  '第#行，\n（教育局）',
  '做好第#项工作，',
  '关于第#件事的通知',
  '某市教育局关于印发第#号方案的通知',
  '来源:第#教育局',
  '标题：第#号工作方案',
  '一、推进第#项工作\n（一）做好第#项工作。落实“双减”。\n1.压减作业总量#人。',
  '一、推进#\n1.教?a!蹦剑略鲛k学组合#个。',
  '#所、\n',
  '落实《关于#的意见》《关于#的通知》。',
];

/** Behind this everything is policy text. */
const BODY = '一、总体要求\n1.落实“双减”。';

const written = (text: string) => JSON.stringify(text.slice(0, 24));

/** Every trick: a unit over and over, and lines that go on counting. */
export const shapes: readonly Shape[] = [
  ...units.map((unit) => ({ name: `${written(unit)} over and over`, make: repeat(unit) })),
  ...LINES.map((line) => ({ name: `lines ${written(line)}`, make: count(line) })),
  ...units.map((unit) => ({
    name: `a clause of ${written(unit)}`,
    make: (length: number) => `${BODY}作业管理${repeat(unit)(length - BODY.length)}`,
  })),
  ...LINES.map((line) => ({
    name: `clauses ${written(line)}`,
    make: (length: number) => `${BODY}${count(line)(length - BODY.length)}`,
  })),
  {
    name: 'brackets in brackets',
    make: (length) => '（'.repeat(length / 2) + '）'.repeat(length / 2),
  },
];
