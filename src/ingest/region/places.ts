import type { Region } from '../../schema/region.ts';
import { type Gazetteer, regionPath } from './names.ts';

/** A place named in a text by one or more names in a row: `厦门市海沧区`. */
export interface Place {
  /** The regions that the last name can mean, given the names before it. */
  candidates: readonly Region[];
  /** False where the text goes on to name something below that the gazetteer does not know: `三明市某县教育局`. */
  known: boolean;
  /** Whether an organ follows: `教育局`, `人民政府`, `委`. */
  namesOrgan: boolean;
}

const HAN = /\p{Script=Han}/u;
const ORGAN =
  /^(?:人民政府|政府|教育|教体|教科|教文|委|党委|市委|文教|社会事业|发展|财政|人力|人大|政协|办公)/;

/** What may stand before the name of a document's own region: a year, 中共, or the verb of issuing. */
const LEADS_IN =
  /(?:^|[^\p{Script=Han}])(?:现将|将|中共|年|年度|学年|学年度|关于|附件)$|(?:\d年|\d年度|学年|年度|中共)$|(?:印发|发布|公布|现将|做好|加强|推进|深化|开展|实施|规范|促进)$/u;
/** What follows these is another's document or place, however it is introduced. */
const OF_OTHERS = /转发|贯彻|落实|学习|同意|支援/;
/** Inside book-title marks a document is the own one only where it is being issued: `现将《…`, not `贯彻《…`. */
const ISSUES = /(?:^|印发|发布|公布|现将|[^\p{Script=Han}])[《〈“"]{1,2}$/u;

/** A name of one level below in a row of names, where it is none of the gazetteer: `沙县教育局`, `高新区管委会`. */
const UNKNOWN_BELOW =
  /^(\p{Script=Han}{1,8}?[县区旗市镇乡])(?=人民政府|政府|教育|教体|教科|教文|党|委|社会|管委会|管理委员会|\d{4}年)/u;
/** Words that end like a region and are none: `社区教育`, `城区学校`. */
const COMMON_NOUN =
  /教育|学校|工作|[社城校园学市地库老山牧辖全各片灾林县省战]区$|[全各城省直]市$|[全各省]县$|[城集各全]镇$|[城各全]乡$|市县$|县区$|区县$|县市$/;

/** Names that are mostly common nouns (`老城区`, `和县` in 市和县): with nothing before them they need an office behind them. */
const COMMON_NAME = /^(?:..|[新老]城区|城.区|市.区)$/u;
const OFFICE = /^(?:教育局|教体局|教育体育|教育和|教育科|教科|教文|人民政府|委)/;

/** How far before a name its lead-in is looked for, in characters. */
const REACH = 12;

/**
 * Find the places that a title or an issuer's name is about, in order. Linear in the text.
 *
 * A name counts at the start, behind a lead-in (`关于印发`, `2023年`) or behind another region's name; not in the
 * middle of a sentence, where it may be anyone's (`学习三明市经验`).
 *
 * @example findPlaces('厦门市海沧区教育局', gazetteer)[0]?.candidates[0]?.code // '350205'
 */
export function findPlaces(text: string, gazetteer: Gazetteer): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!mayStart(text, at)) continue;
    const found = readPlace(text, at, gazetteer);
    if (!found) continue;
    places.push(found.place);
    at = found.end - 1;
  }
  return places;
}

/** Ids of all regions named anywhere in the texts, by full name or, above the county, by stem. */
export function contextOf(texts: readonly string[], gazetteer: Gazetteer): Set<string> {
  const named = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const match =
        longestName(text, at, gazetteer.names, gazetteer.longest) ??
        longestName(text, at, gazetteer.stems, gazetteer.longest);
      if (!match) continue;
      // A name that several regions share tells nothing apart.
      const [only, ...others] = match.regions;
      if (only && others.length === 0) named.add(only.id);
      at = match.end - 1;
    }
  }
  return named;
}

function mayStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  if (OF_OTHERS.test(before)) return false;
  const last = before.slice(-1);
  if (last === '') return true;
  if (HAN.test(last)) return LEADS_IN.test(before);
  return /[《〈“"]/.test(last) ? ISSUES.test(before) : true;
}

function readPlace(
  text: string,
  start: number,
  gazetteer: Gazetteer,
): { place: Place; end: number } | null {
  const first = readName(text, start, gazetteer);
  if (!first) return null;
  let { regions, end } = first;
  for (;;) {
    const next =
      longestName(text, end, gazetteer.names, gazetteer.longest) ?? cityStem(text, end, gazetteer);
    if (!next) break;
    const within = next.regions.filter((region) => isBelow(region, regions, gazetteer));
    if (within.length === 0) break;
    regions = within;
    end = next.end;
  }
  const rest = text.slice(end, end + 16);
  const below = UNKNOWN_BELOW.exec(rest)?.[1];
  const known = !below || COMMON_NOUN.test(below);
  return { place: { candidates: regions, known, namesOrgan: ORGAN.test(rest) }, end };
}

/** A full name, or a stem with the name of a region below right behind it: `福建` in `福建泉州市`. */
function readName(text: string, at: number, gazetteer: Gazetteer): Named | null {
  const name = longestName(text, at, gazetteer.names, gazetteer.longest);
  if (name)
    return COMMON_NAME.test(text.slice(at, name.end)) &&
      !OFFICE.test(text.slice(name.end, name.end + 6))
      ? null
      : name;
  const stem = longestName(text, at, gazetteer.stems, gazetteer.longest);
  if (!stem) return null;
  if (/^教(?:育厅|育委|委)/.test(text.slice(stem.end, stem.end + 3))) {
    const provinces = stem.regions.filter((region) => region.level === 'province');
    return provinces.length === 1 ? { regions: provinces, end: stem.end } : null;
  }
  const next =
    longestName(text, stem.end, gazetteer.names, gazetteer.longest) ??
    followedStem(text, stem.end, gazetteer);
  const fits = next?.regions.some((region) => isBelow(region, stem.regions, gazetteer));
  return fits ? stem : null;
}

/** The middle one of `福建福州鼓楼区`. */
function followedStem(text: string, at: number, gazetteer: Gazetteer): Named | null {
  const stem = longestName(text, at, gazetteer.stems, gazetteer.longest);
  if (!stem) return null;
  return longestName(text, stem.end, gazetteer.names, gazetteer.longest) ? stem : null;
}

/** `泉州` in `福建省泉州第一中学`; but universities are called after places that they are not of. */
function cityStem(text: string, at: number, gazetteer: Gazetteer): Named | null {
  const stem = longestName(text, at, gazetteer.stems, gazetteer.longest);
  if (!stem || /^(?:大学|学院)/.test(text.slice(stem.end, stem.end + 2))) return null;
  return stem;
}

interface Named {
  regions: readonly Region[];
  /** Offset behind the name. */
  end: number;
}

function longestName(
  text: string,
  at: number,
  index: ReadonlyMap<string, readonly Region[]>,
  longest: number,
): Named | null {
  for (let end = Math.min(text.length, at + longest); end - at >= 2; end--) {
    const regions = index.get(text.slice(at, end));
    // 县域 and 区域 are words of their own: `河南县域高中` is not about 河南县.
    if (regions && !(text[end] === '域' && /[县区]/.test(text[end - 1] ?? ''))) {
      return { regions, end };
    }
  }
  return null;
}

function isBelow(region: Region, above: readonly Region[], gazetteer: Gazetteer): boolean {
  const superiors = regionPath(region, gazetteer).slice(0, -1);
  return above.some((candidate) => superiors.includes(candidate));
}
