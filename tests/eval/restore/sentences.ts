/** The sentences that the character model is made of, and that its trials damage. */
import { findPinyin } from '../../../src/ingest/restore/pinyin.ts';
import { replace, untouched } from '../../../src/text/edited.ts';

const LONGEST = 400;
const SHORTEST = 4;
const HAN = /\p{Script=Han}/u;

/**
 * Cut a text into its sentences, each once, without readings in brackets and without damaged ones.
 *
 * @example sentencesOf('加强管理。落实“双减”。加强管理。') // ['加强管理。', '落实“双减”。']
 */
export function sentencesOf(text: string): string[] {
  const bare = replace(untouched(text), findPinyin(text)).text;
  const sentences = bare
    .split(/(?<=[。；！])|[\r\n]/u)
    .map((sentence) => sentence.replace(/\s/gu, ''))
    .filter(
      (sentence) =>
        sentence.length >= SHORTEST &&
        sentence.length <= LONGEST &&
        HAN.test(sentence) &&
        !/[?？\ufffd]/u.test(sentence),
    );
  return [...new Set(sentences)];
}
