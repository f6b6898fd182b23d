import type { Region } from '../../schema/region.ts';

/** The regions of the country by every name that an official text uses for them. */
export interface Gazetteer {
  byId: ReadonlyMap<string, Region>;
  /** Names that stand alone: `泉州市`, `恩施土家族苗族自治州`, `恩施州`. Several regions may share one. */
  names: ReadonlyMap<string, readonly Region[]>;
  /** Provinces and prefectures without their last word: `福建`, `泉州`. They count only next to another name. */
  stems: ReadonlyMap<string, readonly Region[]>;
  /** Length of the longest name, in characters. */
  longest: number;
}

/** Peoples whose names stand in those of autonomous regions, prefectures, counties and banners. */
const PEOPLES =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 ' +
  '柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 鄂温克 德昂 保安 裕固 独龙 鄂伦春 各';
/** A people of one character never stands without 族: 白 in 长白 is no people. */
const PEOPLE = PEOPLES.split(' ')
  .map((people) => (people.length > 1 ? `${people}族?` : `${people}族`))
  .join('|');
const AUTONOMOUS = new RegExp(`^(.{2,12}?)(?:${PEOPLE}){0,5}自治([区州县旗])$`);
const LAST_WORD = /(?:特别行政区|地区|省|市|盟)$/;

/**
 * Build the index of names, once for all documents.
 *
 * @example createGazetteer(regions).names.get('恩施州')?.[0]?.code // '422800'
 */
export function createGazetteer(regions: readonly Region[]): Gazetteer {
  const names = new Map<string, Region[]>();
  const stems = new Map<string, Region[]>();
  for (const region of regions) {
    const { whole, stem } = namesOf(region);
    for (const name of whole) append(names, name, region);
    if (region.level !== 'county') append(stems, stem, region);
  }
  return {
    byId: new Map(regions.map((region) => [region.id, region])),
    names,
    stems,
    longest: Math.max(0, ...[...names.keys()].map((name) => name.length)),
  };
}

/** The regions above and the region itself, the province first. */
export function regionPath(region: Region, gazetteer: Gazetteer): Region[] {
  const path = [region];
  // A tree of provinces, prefectures and counties is three deep; the bound also ends a circle of parents.
  for (let above = region.parent; above !== null && path.length < 5; ) {
    const parent = gazetteer.byId.get(above);
    if (!parent) break;
    path.unshift(parent);
    above = parent.parent;
  }
  return path;
}

/** `恩施土家族苗族自治州` is also called `恩施州`, and `酉阳土家族苗族自治县` `酉阳县`. */
function namesOf({ name, level }: Region): { whole: string[]; stem: string } {
  const [, start, word] = AUTONOMOUS.exec(name) ?? [];
  if (!start || !word) return { whole: [name], stem: name.replace(LAST_WORD, '') };
  const stem = start.endsWith('族') ? start.slice(0, -1) : start;
  return { whole: level === 'province' ? [name] : [name, stem + word], stem };
}

function append(index: Map<string, Region[]>, name: string, region: Region): void {
  const known = index.get(name);
  if (known) known.push(region);
  else index.set(name, [region]);
}
