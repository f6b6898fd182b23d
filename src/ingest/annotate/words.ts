/** Where words begin and end: `作业` stands in `家庭作业`, but not in `工作业绩`. */
import { Jieba, type TaggedWord } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let segmenter: Jieba | null = null;

/** Reading the dictionary takes a third of a second, which a run without a doubtful match need not spend. */
function loaded(): Jieba {
  segmenter ??= Jieba.withDict(dict);
  return segmenter;
}

const cut = (text: string): string[] => loaded().cut(text, false);

/**
 * Cut a text into words, each with its part of speech: `n` a noun, `v` a verb, `d` an adverb …
 *
 * @example tagWords('家长自愿选择')[0] // { word: '家长', tag: 'n' }
 */
export function tagWords(text: string): TaggedWord[] {
  return loaded().tag(text, false);
}

const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;

/** A text's characters between two signs that are none, and where its words begin. */
interface Run {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly starts: ReadonlySet<number>;
}

/** Terms are asked for in the order in which they stand: most of them stand in the run of the one before. */
let last: Run | null = null;

function runAt(text: string, at: number): Run {
  if (last && last.text === text && at >= last.from && at < last.to) return last;
  let from = at;
  while (isHan(text.charCodeAt(from - 1))) from -= 1;
  let to = at;
  while (isHan(text.charCodeAt(to))) to += 1;
  const starts = new Set<number>();
  let start = from;
  for (const word of cut(text.slice(from, to))) {
    starts.add(start);
    start += word.length;
  }
  last = { text, from, to, starts };
  return last;
}

/**
 * Is `[start, end)` of a text made of the end of one word and the beginning of another, or of the inside of one?
 * Words that the dictionary does not know are taken for cut right.
 *
 * @example crossesWords('考核工作业绩', 3, 5) // true: 工作 and 业绩
 * @example crossesWords('布置家庭作业', 4, 6) // false: it ends where 家庭作业 ends
 */
export function crossesWords(text: string, start: number, end: number): boolean {
  // Beside a sign that is no character a word begins or ends.
  const around = [start - 1, start, end - 1, end];
  if (!around.every((at) => isHan(text.charCodeAt(at)))) return false;
  const { starts } = runAt(text, start - 1);
  return !starts.has(start) && !starts.has(end);
}
