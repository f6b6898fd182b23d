/** What a reference says of words that are not as the source has them. */

/** Put what there is to say into a bracket; null where that is nothing. */
function bracket(...said: (string | null)[]): string | null {
  const parts = said.filter((part) => part !== null);
  return parts.length > 0 ? `（${parts.join('；')}）` : null;
}

/**
 * Say in a bracket that sentences of a document were restored or are damaged still.
 *
 * It stands right behind the place of the quotation, so that it goes wherever the reference goes.
 *
 * @returns null where every word is as in the source, or was only put into another form of writing
 * @example documentNote({ restored: true, damaged: false }) // '（文中部分句子文字据原始文件复原）'
 */
export function documentNote({
  restored,
  damaged,
}: Readonly<{ restored: boolean; damaged: boolean }>): string | null {
  return bracket(
    restored ? '文中部分句子文字据原始文件复原' : null,
    damaged ? '文中部分句子原始文件有乱码，未能复原' : null,
  );
}

/**
 * Say in a bracket which words of a passage were restored, or that it is damaged still.
 *
 * @param restored the words; an empty string where words of the seed were only taken out
 * @returns null where every word is as in the source, or was only put into another form of writing
 * @example restorationNote(['各项'], false) // '（引文“各项”据原始文件复原）'
 */
export function restorationNote(restored: readonly string[], damaged: boolean): string | null {
  const named = [...new Set(restored)].filter((one) => one !== '').map((one) => `“${one}”`);
  return bracket(
    restored.length > 0 ? `引文${named.join('') || '文字'}据原始文件复原` : null,
    damaged ? '引文有乱码，未能复原' : null,
  );
}
