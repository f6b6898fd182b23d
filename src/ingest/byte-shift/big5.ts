/** Which characters a text in traditional script writes: those of Big5, from the decoder that the platform brings. */

/** Rows of the common and the less common characters; what lies between and behind was added for Hong Kong. */
const ROWS = [
  [0xa4, 0xc6],
  [0xc9, 0xf9],
] as const;
const LAST_COMMON = 0xc67e;
const LAST = 0xf9d5;

let written: ReadonlySet<string> | null = null;

/**
 * Tell whether a character is one of traditional script.
 *
 * @example isInBig5('學') // true; of 学, false
 */
export function isInBig5(character: string): boolean {
  written ??= readRows();
  return written.has(character);
}

function readRows(): Set<string> {
  const bytes: number[] = [];
  for (const [first, last] of ROWS) {
    for (let lead: number = first; lead <= last; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const code = (lead << 8) | trail;
        const added = (code > LAST_COMMON && lead <= ROWS[0][1]) || code > LAST;
        if (added || (trail > 0x7e && trail < 0xa1)) continue;
        bytes.push(lead, trail);
      }
    }
  }
  return new Set(new TextDecoder('big5').decode(Uint8Array.from(bytes)));
}
