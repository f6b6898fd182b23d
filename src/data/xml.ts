/**
 * Replace what XML knows no way to write, not even by number: one such sign makes a whole file unreadable.
 *
 * @example forXml('甲\u0000乙') // '甲\ufffd乙'
 */
export const forXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
