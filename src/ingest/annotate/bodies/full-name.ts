/** The full name of a responsible body: `市教育局` of 晋江 is 晋江市教育局. */
import type { DocumentRegion } from '../../../schema/document.ts';
import type { Gazetteer } from '../../region/names.ts';

/** What a document says about itself that tells whose bodies it names. */
export interface Home {
  readonly region: DocumentRegion | null;
  readonly issuers: readonly string[];
  readonly gazetteer: Gazetteer;
}

/** Sets of bodies, of every place below: they stay as they are written. */
const SET =
  /^(?:各|有关|相关|其他|其它|所有|全[市县区省州]|市县|县区|区县|市区|[省市县区州]级|[省市县区州][直属]|[局厅委]属|直属|责任|涉及|乡镇|镇街|街镇|街道办?$|学校|属地|教育行政部门|县级|成员单位)/u;
/** Words that begin like a place and are none: 市场监管局, 区域合作办. */
const NO_PLACE =
  /^(?:市场|市政(?!府|协|法|务)|市民(?!政|族|宗)|市容|市域|区域|区块|县域|省际|城市|社区|州际|国[有资])/u;
/** Bodies of the whole country. */
const NATIONAL =
  /^(?:国家|国务院|中央|中共中央|教育部|财政部|公安部|民政部|人力资源社会保障部|全国)/u;
/** Institutions with a name of their own. */
const OWN_NAME =
  /(?:大学|学院|高校|院校|中学|小学|高中|幼儿园|职校|公司|集团|银行|医院)$|^(?:中国|国网)/u;
/** Offices of the party committee of a place: 组织部 is 晋江市委组织部. */
const OF_COMMITTEE =
  /^(?:组织部|宣传部|统战部|政法委|编办|编委办|网信办|社会工作部|教育工委|老干部局|文明办|党校|改革办)$/u;
/** Offices inside the body that issues the document: 教育科, 本局办公室. */
const INTERNAL = /(?:科|处|股|室|科室|处室|股室)$/u;
const INTERNAL_OFFICE =
  /^(?!编|扶贫|乡村振兴|侨|台|外事|政府|金融|信访|政务|人防|法制|防震).{1,6}办$/u;
const OWN = /^(?:本)?(?:局|厅|委)(?:机关)?(?!属|办公厅)/u;
/** An issuer that has offices of its own. */
const BUREAU = /(?:局|厅|(?<!工|党)委|(?<!工作|常务)委员会)$/u;

/** A place that a name begins with, and the words behind it. */
const GENERIC = /^(省|自治区|市|县|区|旗|州|盟|地区|行署)(.{1,28})$/u;
const YOUTH_LEAGUE = /^团(省|市|县|区|州|旗|自治区)委$/u;

/**
 * Make the function that completes the names of one bracket, in their order: a name without a place takes the
 * one of the name before it, else the document's own. It gives null where the place is not known.
 *
 * @example const complete = completer(home); complete('市教育局'); complete('财政局') // '晋江市财政局'
 */
export function completer(home: Home): (name: string) => string | null {
  let place: string | null = null;
  const own = home.region?.name ?? null;
  return (written) => {
    const name = unify(written);
    if (SET.test(name) || NATIONAL.test(name) || OWN_NAME.test(name)) return name;
    const league = YOUTH_LEAGUE.exec(name);
    const generic = NO_PLACE.test(name) ? null : GENERIC.exec(name);
    const level = league?.[1] ?? generic?.[1];
    if (level !== undefined) {
      const found = placeOf(level, home.region);
      if (found === null) return null;
      place = found;
      return league ? `共青团${found}委` : `${found}${generic?.[2] ?? ''}`;
    }
    const stated = statedPlace(name, home.gazetteer);
    if (stated !== null) {
      place = stated;
      return name;
    }
    if (isInternal(name)) return withinIssuer(name, home.issuers);
    const nearest = place ?? own;
    if (nearest === null) return null;
    return OF_COMMITTEE.test(name) ? `${nearest}委${name}` : `${nearest}${name}`;
  };
}

/** One width of brackets, no blanks. */
const unify = (name: string) =>
  name.replace(/\s/gu, '').replaceAll('(', '（').replaceAll(')', '）');

/** The nearest region of that kind, from the document's own upwards. */
function placeOf(level: string, region: DocumentRegion | null): string | null {
  if (!region) return null;
  if (level === '省' || level === '自治区') return region.path[0] ?? null;
  const last = level === '行署' ? '地区' : level;
  return (
    region.path.findLast((name) => name.endsWith(last) && !/^.{2,8}自治区$/u.test(name)) ?? null
  );
}

/** `泉港区政府` names its place itself. */
function statedPlace(name: string, { names, stems, longest }: Gazetteer): string | null {
  for (let end = Math.min(name.length - 1, longest); end >= 2; end -= 1) {
    const start = name.slice(0, end);
    if (names.has(start)) return start;
    // 泉州师范附属…: a stem may also be the beginning of another word, so more than an office must follow.
    if (stems.has(start) && name.length - end > 3) return start;
  }
  return null;
}

const isInternal = (name: string) =>
  INTERNAL.test(name) || INTERNAL_OFFICE.test(name) || OWN.test(name);

/** Offices of the one bureau that issues the document; several, or a government, do not say whose they are. */
function withinIssuer(name: string, issuers: readonly string[]): string | null {
  const [bureau, ...others] = issuers.filter((issuer) => BUREAU.test(issuer));
  return bureau && others.length === 0 ? `${bureau}${name.replace(OWN, '')}` : null;
}
