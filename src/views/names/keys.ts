/** The ways in which one name is written, typed and looked for. */
import { type Named, type NameEntry, RANKS, type Rank } from '../../search/names/entry.ts';
import { nameKey } from '../../search/names/key.ts';
import type { Sound } from '../../site/pinyin.ts';

export type SoundOf = (name: string) => Sound | null;

/** Ways of writing, by how near they are to the name. */
export interface Written {
  own: readonly (string | null)[];
  short?: readonly (string | null)[];
  part?: readonly (string | null)[];
  /** Those that people type by their sound as well. */
  typed?: readonly string[];
  word?: readonly string[];
}

/** Name an entry in all ways; where two are the same, the nearer one counts. */
export function nameIt(entry: NameEntry, written: Written, soundOf: SoundOf): Named {
  const keys = new Map<string, Rank>();
  const add = (text: string | null, rank: Rank) => {
    const key = nameKey(text ?? '');
    const known = keys.get(key);
    if (key !== '' && (known === undefined || RANKS.indexOf(rank) < RANKS.indexOf(known))) {
      keys.set(key, rank);
    }
  };
  for (const rank of ['own', 'short', 'part', 'word'] as const) {
    for (const text of written[rank] ?? []) add(text, rank);
  }
  for (const text of written.typed ?? []) {
    const sound = soundOf(text);
    add(sound?.whole ?? null, 'sound');
    // A single letter is the beginning of everything.
    if (sound && sound.initials.length > 1) add(sound.initials, 'initials');
  }
  return { entry, keys };
}

/** What a region is called for short ends here; those of a people name it in front. */
const AUTONOMOUS = /^(.{2,4}?)(?:(?:维吾尔|蒙古|哈萨克|柯尔克孜|.{1,4}族){0,6})自治[区州县旗]$/u;
const KIND = /^(.{2,12}?)(?:省|市|地区|林区|新区|区|县|盟|旗)$/u;

/**
 * Name a region as people do; null where it has no shorter name.
 *
 * @example stemOf('泉州市') // '泉州'
 * @example stemOf('广西壮族自治区') // '广西'
 * @example stemOf('单县') // null
 */
export const stemOf = (name: string): string | null =>
  AUTONOMOUS.exec(name)?.[1] ?? KIND.exec(name)?.[1] ?? null;

/** A name with its short form, where it has one. */
export const bothForms = (name: string): string[] => {
  const stem = stemOf(name);
  return stem === null ? [name] : [name, stem];
};
