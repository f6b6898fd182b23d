/**
 * Make an id from a text: the same text has the same one in every build, whatever else is in the corpus.
 *
 * @param taken ids that are given already; the new one is added
 * @example identify('办好人民满意的教育', new Set()) // 'w-…', two words of 32 bits in base 36
 */
export function identify(text: string, taken: Set<string>): string {
  const id = `w-${hash(text, 0x811c9dc5).toString(36)}${hash(text, 0x9747b28c).toString(36)}`;
  let free = id;
  for (let next = 2; taken.has(free); next++) free = `${id}-${next}`;
  taken.add(free);
  return free;
}

/** FNV-1a over UTF-16 units, stirred once more at the end so that the two seeds part. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), seed | 1);
  return (value ^ (value >>> 13)) >>> 0;
}
