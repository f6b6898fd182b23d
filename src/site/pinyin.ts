/** How Chinese words sound, as one types them. Build time only: the dictionary is large. */
import { pinyin } from 'pinyin-pro';

/** What a name sounds like. */
export interface Sound {
  /** `shuangjian`. */
  whole: string;
  /** `sj`. */
  initials: string;
}

/** Nobody types more of a name before it is found, in signs. */
const LONGEST = 16;

/**
 * Spell a name by its sound; signs of several sounds have that of the word they stand in, `ü` is `v`.
 *
 * @returns null where nothing in it has a sound of its own
 * @example soundOf('重庆市') // { whole: 'chongqingshi', initials: 'cqs' }
 */
export function soundOf(name: string): Sound | null {
  const text = Array.from(name).slice(0, LONGEST).join('');
  if (!/\p{Script=Han}/u.test(text)) return null;
  const syllables = pinyin(text, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  });
  const written = syllables.map((syllable) => syllable.toLowerCase());
  const isSyllable = (part: string) => /^[a-z]+$/u.test(part);
  return {
    whole: written.join(''),
    initials: written.map((part) => (isSyllable(part) ? part.charAt(0) : part)).join(''),
  };
}
