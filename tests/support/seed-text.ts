import { seedOf } from '../../src/views/shared/restoration/seed-text.client.ts';

/**
 * Read what the seed has in place of a restored text, from what was packed into an attribute.
 *
 * @example unpackSeed('甲乙', '1 0 \ue000CR\ue001') // '甲\r乙'
 */
export function unpackSeed(restored: string, packed: string): string {
  return seedOf(restored, packed).replace(/\ue000([^\ue001]{1,40})\ue001/gu, (_, name: string) =>
    name === 'CR' ? '\r' : String.fromCodePoint(Number.parseInt(name.slice(2), 16)),
  );
}
