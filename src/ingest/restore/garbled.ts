/**
 * Byte-shifted GBK: a run that was read one byte late. Its first byte shows as `?`, then follow characters
 * that nobody writes, and where the run falls into step again a lone Latin letter is often left over:
 * `總?!蹦J剑略鲛k學組合`. Such places are flagged; what they said cannot be told from the text alone.
 */
import type { Edited } from '../../text/edited.ts';
import type { Range } from '../../text/range.ts';

const LONGEST = 24;
const LONE_LETTER = /(?<![\p{Script=Latin}\d])[A-Za-z](?![A-Za-z\d])/gu;
const UNPAIRED_READING = /^[^(（]{0,3}[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[)）]/u;
const HAN = /\p{Script=Han}/u;
const RUN = new RegExp(`[?？]{1,2}[^\\n。；;，,?？]{1,${LONGEST}}`, 'gu');

/** The 3,755 characters of common use in GB 2312, level 1. */
const common = new Set(
  new TextDecoder('gb18030').decode(
    Uint8Array.from(
      Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) =>
        Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
      ).flat(2),
    ),
  ),
);

/**
 * Find the places that were read one byte late.
 *
 * @example findGarbled(untouched('“二级总?!蹦J剑略鲛k学组合5个。')) // [{ start: 4, end: 15 }]
 */
export function findGarbled({ text }: Pick<Edited, 'text'>): Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(RUN)) {
    const [run] = match;
    const before = text[match.index - 1] ?? '';
    if (!HAN.test(before)) continue;
    // Most questions are followed by no letter at all; those need no closer look.
    if (!/[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/iu.test(run)) continue;
    const letter = [...run.matchAll(LONE_LETTER)].at(-1);
    const rest = run.replace(/^[?？]{1,2}/u, '');
    if (UNPAIRED_READING.test(rest) || (letter && hasRare(run))) {
      found.push({
        start: match.index,
        end: match.index + (letter ? letter.index + 1 : run.length),
      });
    }
  }
  return found;
}

const hasRare = (run: string) =>
  Array.from(run).some((character) => HAN.test(character) && !common.has(character));
