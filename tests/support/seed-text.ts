/**
 * Read the characters of a seed that were packed into an attribute.
 *
 * @example unpackSeed('甲\ue000CR\ue001乙') // '甲\r乙'
 */
export function unpackSeed(packed: string): string {
  return packed.replace(/\ue000([^\ue001]{1,40})\ue001/gu, (_, name: string) =>
    name === 'CR' ? '\r' : String.fromCodePoint(Number.parseInt(name.slice(2), 16)),
  );
}
