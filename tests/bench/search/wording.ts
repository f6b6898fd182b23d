/** Sentences that nobody wrote: what the material says, put together anew, with other names and figures. */
import type { Region } from '../../../src/schema/region.ts';
import type { Material } from './material.ts';
import type { Random } from './random.ts';

/** What a sentence is about, besides its words. */
export interface Setting {
  material: Material;
  region: Region;
  regions: readonly Region[];
  year: number;
}

const SCHOOLS = [
  ...['中学', '小学', '第一中学', '中心小学', '实验学校', '职业中专', '幼儿园', '特殊教育学校'],
  ...['街道', '镇', '村', '教育集团'],
];
const PROJECTS = ['工程', '计划', '行动', '品牌', '工作室', '联盟', '课堂', '模式'];
/** As they stand in such texts: half-width, full-width, with signs between. */
const LATIN = [
  ...['5G', 'AI', 'ＡＩ', 'STEAM', 'APP', 'ＡＰＰ', 'C919', 'PISA', 'Wi-Fi', 'IPv6', 'PM2.5'],
  ...['“1+X”', '“3+1+2”', '“５＋２”', 'T/CAS 001—2022', '“互联网＋”', 'K12', '①', '㎡'],
];

const name = ({ material: { signs } }: Setting, random: Random) =>
  random.pick(signs) + random.pick(signs);

const FULL_WIDTH = '０１２３４５６７８９';
const fullWidth = (digits: string) =>
  digits.replace(/\d/gu, (digit) => FULL_WIDTH[Number(digit)] ?? digit);

function otherNumber(digits: string, { year }: Setting, random: Random): string {
  if (/^20\d\d$/u.test(digits)) return String(year + random.int(-1, 3));
  const number = String(random.int(1, 10 ** Math.min(digits.length, 4)));
  return random.percent(4) ? fullWidth(number) : number;
}

/** Words in brackets, in quotation marks or in Latin letters, of which no two documents have the same. */
function aside(setting: Setting, random: Random): string {
  const kind = random.int(1, 10);
  if (kind <= 4) {
    const school = name(setting, random) + random.pick(SCHOOLS);
    return `（${school}、${random.pick(setting.regions).name}）`;
  }
  if (kind <= 7) return `，打造“${name(setting, random)}”${random.pick(PROJECTS)}`;
  if (kind <= 8) return `，落实《${setting.region.name}${name(setting, random)}办法》`;
  return `，用好${random.pick(LATIN)}`;
}

function words({ sentences, fragments }: Material, random: Random): string {
  if (random.percent(40)) return random.pick(sentences);
  const parts = Array.from({ length: random.int(1, 4) }, () => random.pick(fragments));
  return `${parts.join('，')}${random.percent(85) ? '。' : '；'}`;
}

/** Put a sentence together. */
export function makeSentence(setting: Setting, random: Random): string {
  const place = setting.region.name.slice(0, -1);
  const sentence = words(setting.material, random)
    .replace(setting.material.places, place)
    .replace(/\d{1,8}/gu, (digits) => otherNumber(digits, setting, random));
  if (!random.percent(25)) return sentence;
  const end = sentence.search(/[，。；]/u);
  if (end < 0) return sentence;
  return sentence.slice(0, end) + aside(setting, random) + sentence.slice(end);
}
