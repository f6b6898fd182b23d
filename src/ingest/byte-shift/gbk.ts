/** GBK as a table in both directions, made from the decoder that the platform brings. */

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;
const UNUSED_TRAIL = 0x7f;

/** One that means text: no private use, no replacement character. */
const MEANINGFUL = /^[^\p{Co}\p{Cn}\p{Cc}\ufffd]$/u;

interface Gbk {
  /** Characters by their two bytes; empty where a code is unassigned. */
  characters: readonly string[];
  codes: ReadonlyMap<string, number>;
  /** By lead byte, the trail bytes that make no character with it. */
  unassigned: ReadonlyMap<number, readonly number[]>;
}

let table: Gbk | null = null;

function gbk(): Gbk {
  table ??= build();
  return table;
}

function build(): Gbk {
  const bytes: number[] = [];
  const pairs: number[] = [];
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
      if (trail === UNUSED_TRAIL) continue;
      bytes.push(lead, trail, 0x0a);
      pairs.push((lead << 8) | trail);
    }
  }
  const decoded = new TextDecoder('gbk').decode(Uint8Array.from(bytes)).split('\n');
  const characters: string[] = new Array(0x10000).fill('');
  const codes = new Map<string, number>();
  const unassigned = new Map<number, number[]>();
  for (const [at, code] of pairs.entries()) {
    const character = decoded[at] ?? '';
    if (MEANINGFUL.test(character)) {
      characters[code] = character;
      if (!codes.has(character)) codes.set(character, code);
    } else {
      const trails = unassigned.get(code >> 8);
      if (trails) trails.push(code & 0xff);
      else unassigned.set(code >> 8, [code & 0xff]);
    }
  }
  return { characters, codes, unassigned };
}

/**
 * Decode two bytes; empty where they are no assigned code.
 *
 * @example decodePair(0xd0, 0xa3) // '校'
 */
export const decodePair = (lead: number, trail: number): string =>
  gbk().characters[(lead << 8) | trail] ?? '';

/**
 * Encode a character as `lead << 8 | trail`; null where GBK has no two bytes for it.
 *
 * @example encodePair('校') // 0xd0a3
 */
export const encodePair = (character: string): number | null => gbk().codes.get(character) ?? null;

/** Trail bytes that make no character with this lead byte. */
export const unassignedTrails = (lead: number): readonly number[] =>
  gbk().unassigned.get(lead) ?? [];

/** All lead bytes. */
export const leads: readonly number[] = Array.from(
  { length: LAST_LEAD - FIRST_LEAD + 1 },
  (_, at) => FIRST_LEAD + at,
);

/** A byte that stands alone as a sign of ASCII but can also be the second of a character. */
export const isLowTrail = (code: number) =>
  code >= FIRST_TRAIL && code < 0x80 && code !== UNUSED_TRAIL;
