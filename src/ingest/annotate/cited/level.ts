/** Who made a cited document: the country, a province, a prefecture or a county. */
import type { RegionLevel } from '../../../schema/common.ts';
import type { CitedDocument, DocumentRegion } from '../../../schema/document.ts';
import { type Gazetteer, regionPath } from '../../region/names.ts';
import { PROVINCES } from './provinces.ts';

/** What tells whose a name without a place is: `市教育局` in a document of 泉州 is the city's. */
export interface Setting {
  readonly region: DocumentRegion | null;
  readonly gazetteer: Gazetteer;
  /** The sentence that cites, up to the title. */
  readonly before: string;
}

export interface Level {
  readonly level: RegionLevel;
  /** The words that say so. */
  readonly evidence: string;
}

/** `教育部等八部门…`, `中共中央办公厅…`, `全国…`, `中华人民共和国…法` */
const NATIONAL_TITLE =
  /^(?:关于(?:印发|转发|贯彻|落实)?)?[《〈“"]?(中华人民共和国|中共中央|中央(?!区)|国务院|教育部|国家(?!级)|全国|中国(?!共产党\p{Script=Han}{1,12}委员会)|财政部|公安部|民政部|科技部|人力资源(?:和)?社会保障部|国家发展改革委|最高人民(?:法院|检察院)|共青团中央|全国妇联|中国残联|中组部|中宣部)/u;
/** Laws are made by the National People's Congress only; 办法 are not laws. */
const LAW = /^(?=\p{Script=Han}{3,24}$)(?!.*[省市县区州]).{2,23}(?<!办)法$/u;
/** `国办发〔2021〕60号`, `教基〔2023〕4号`, `教育部令第53号` */
const NATIONAL_NUMBER =
  /^(国[发办函令教卫务]\p{Script=Han}{0,6}|中[发办组宣央]\p{Script=Han}{0,6}|中华人民共和国\p{Script=Han}{0,8}令|主席令|教育部\p{Script=Han}{0,4}|教(?:基|职成|师|督|体艺|政法|发|财|高|社科|思政|人|外|监管|研|学|办|党|信|科信|技|材|考试|民|语用|双减|校外){0,2}(?:厅|司)?函?|财(?:教|资环|社)|发改\p{Script=Han}{1,4}|人社部\p{Script=Han}{1,3}|民发|国卫\p{Script=Han}{0,5}|公通字|残联发|体青字)(?=[〔[【(﹝第]|令)/u;

/** `省教育厅等部门…`: a level without a name. */
const GENERIC =
  /^(?:中共)?[本我全]?(省|自治区|市|县|区|旗|州|盟)(?:(?:人民)?政府|委|人大|教育(?:体育)?[厅局委]|(?=教育|财政|民政|卫|发展|人力|编|级|残|体育|文|“|十四五|$))/u;
/** `省教育厅等部门关于印发的《…》`: who made it stands before the title. */
const MAKER_BEFORE =
  /((?:中共中央|国务院|教育部|国家\p{Script=Han}{2,8}|(?:省|市|县|区|州|自治区)(?:委|政府|人民政府|教育[厅局委体]\p{Script=Han}{0,3})|\p{Script=Han}{2,10}[省市县区州](?:委|政府|人民政府|教育[厅局委体]\p{Script=Han}{0,3}))(?:办公厅|办公室)?(?:等\p{Script=Han}{1,8})?)(?:联合)?(?:印发|下发|出台|发布|颁布|制定)?的?[，,]?$/u;

/**
 * Tell the level of a cited document by its title, the maker before it, or its number; null where none says.
 *
 * @example levelOf({ title: '福建省普通高中达标评估办法', number: null }, setting) // { level: 'province', evidence: '福建省' }
 */
export function levelOf(
  { title, number }: Pick<CitedDocument, 'title' | 'number'>,
  setting: Setting,
): Level | null {
  return (
    byName(title, setting) ??
    byMaker(setting) ??
    (number === null ? null : byNumber(number, setting)) ??
    byLaw(title)
  );
}

function byName(name: string, { region, gazetteer }: Setting): Level | null {
  const national = NATIONAL_TITLE.exec(name)?.[1];
  if (national) return { level: 'national', evidence: national };
  const start = name.startsWith('中共') ? 2 : 0;
  const place = placeAt(name, start, gazetteer);
  if (place) return place;
  const generic = GENERIC.exec(name);
  const level = generic?.[1] ? genericLevel(generic[1], region) : null;
  return level && generic ? { level, evidence: generic[0] } : null;
}

function byMaker(setting: Setting): Level | null {
  const maker = MAKER_BEFORE.exec(setting.before.slice(-40))?.[1];
  if (!maker) return null;
  // The words before a maker's name may be taken along with it: the name begins somewhere within.
  for (let at = 0; at < maker.length - 1; at += 1) {
    const found = byName(maker.slice(at), setting);
    if (found) return found;
  }
  return null;
}

/** The deepest of the regions named in a row: `厦门市海沧区`. */
function placeAt(text: string, start: number, gazetteer: Gazetteer): Level | null {
  const { names, stems, longest } = gazetteer;
  let level: RegionLevel | null = null;
  let end = start;
  for (let step = 0; step < 4; step += 1) {
    let next: { level: RegionLevel; end: number } | null = null;
    for (let to = Math.min(text.length, end + longest); to - end >= 2 && !next; to -= 1) {
      const [first] = names.get(text.slice(end, to)) ?? [];
      if (first) next = { level: first.level, end: to };
    }
    if (!next) break;
    ({ level, end } = next);
  }
  if (level !== null) return { level, evidence: text.slice(start, end) };
  for (let to = Math.min(text.length, start + 6); to - start >= 2; to -= 1) {
    const [only, ...others] = stems.get(text.slice(start, to)) ?? [];
    if (only && others.length === 0 && /^(?:教育|“|省|市)/u.test(text.slice(to)))
      return { level: only.level, evidence: text.slice(start, to) };
  }
  return null;
}

/** 市 means the city itself in a document of a city, and the city above in one of a district. */
function genericLevel(word: string, region: DocumentRegion | null): RegionLevel | null {
  if (word === '省' || word === '自治区') return 'province';
  if (word === '县' || word === '旗') return 'county';
  if (word === '州' || word === '盟') return 'city';
  if (region === null) return null;
  if (word === '市' && region.level === 'province')
    return region.name.endsWith('市') ? 'province' : 'city';
  if (region.level !== 'county') return word === '市' ? 'city' : 'county';
  return word === '市' && !region.name.endsWith('市') ? 'city' : 'county';
}

function byNumber(number: string, { region, gazetteer }: Setting): Level | null {
  const national = NATIONAL_NUMBER.exec(number)?.[1];
  if (national) return { level: 'national', evidence: national };
  return ownAbbreviation(number, region, gazetteer) ?? provincialAbbreviation(number, region);
}

/** 泉政办 in a document of 泉州 or of a county of it; 厦海政 is of a county. */
function ownAbbreviation(
  number: string,
  region: DocumentRegion | null,
  gazetteer: Gazetteer,
): Level | null {
  const own = region && gazetteer.byId.get(region.id);
  if (!own) return null;
  const below = regionPath(own, gazetteer).filter(({ level }) => level !== 'province');
  const holds = (name: string, at: number) => name.slice(0, -1).includes(number.charAt(at));
  const matching = below.filter(({ name }) => holds(name, 0));
  const [first] = matching;
  if (!first || matching.length > 1) return null;
  const inner = below.at(-1);
  const deeper = inner && inner !== first && holds(inner.name, 1);
  return deeper
    ? { level: inner.level, evidence: number.slice(0, 2) }
    : { level: first.level, evidence: number.slice(0, 1) };
}

/** 闽政, 浙教基: the sign of a province, with an office behind it; of the own province where that is known. */
function provincialAbbreviation(number: string, region: DocumentRegion | null): Level | null {
  const sign = number.charAt(0);
  const province = PROVINCES[sign];
  if (!province || !/^.(?:政|府|委|教|办|财|人社|发改|民)/u.test(number)) return null;
  if (region && region.path[0] !== province) return null;
  return { level: 'province', evidence: sign };
}

function byLaw(title: string): Level | null {
  return LAW.test(title) ? { level: 'national', evidence: title } : null;
}
