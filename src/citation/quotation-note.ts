/** What a citation says of words that are not as the source has them. */

/** Sentences of a quotation that are not as the source has them. */
export interface Deviations {
  /** Numbers of the sentences, from 1, in which words were restored. */
  restored: readonly number[];
  /** Numbers of the sentences in which the source is damaged and nobody knows what it read. */
  damaged: readonly number[];
}

/** More sentences than this are not named one by one. */
const NAMED = 6;

function sentences(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const named = sorted.slice(0, NAMED).join('、');
  return `第${named}${sorted.length > NAMED ? '等' : ''}句`;
}

/**
 * Say in a bracket which sentences of a quotation were restored or are damaged.
 *
 * It stands right behind the place of the quotation, so that it goes wherever the reference goes.
 *
 * @param place `clause`: sentences are counted within the cited clause; `document`: too far to count
 * @returns null where every word is as in the source, or was only put into another form of writing
 * @example quotationNote({ restored: [2], damaged: [] }, 'clause') // '（引文第2句文字据原始文件复原）'
 */
export function quotationNote(
  { restored, damaged }: Deviations,
  place: 'clause' | 'document',
): string | null {
  const where = (numbers: readonly number[]) =>
    place === 'clause' ? `引文${sentences(numbers)}` : '文中部分句子';
  const said = [
    restored.length > 0 ? `${where(restored)}文字据原始文件复原` : null,
    damaged.length > 0 ? `${where(damaged)}原始文件有乱码，未能复原` : null,
  ].filter((part) => part !== null);
  return said.length > 0 ? `（${said.join('；')}）` : null;
}

/**
 * Say in a bracket which words of a copied passage were restored, or that it is damaged still.
 *
 * @param restored the words; an empty string where words of the seed were only taken out
 * @returns null where every word is as in the source, or was only put into another form of writing
 * @example restorationNote(['各项'], false) // '（引文“各项”据原始文件复原）'
 */
export function restorationNote(restored: readonly string[], damaged: boolean): string | null {
  const named = [...new Set(restored)].filter((one) => one !== '').map((one) => `“${one}”`);
  const said = [
    restored.length > 0 ? `引文${named.join('') || '文字'}据原始文件复原` : null,
    damaged ? '引文有乱码，未能复原' : null,
  ].filter((part) => part !== null);
  return said.length > 0 ? `（${said.join('；')}）` : null;
}
