/** Damages clean text the way that mirrors do, so that the repair can be tried on more than four real spots. */
import { decodePair, encodePair, isLowTrail } from '../../../src/ingest/byte-shift/gbk.ts';

export interface Garble {
  /** The sentence as a mirror would show it. */
  damaged: string;
  /** Place of the run in the clean sentence, `[start, end)`. */
  start: number;
  end: number;
  /** Pairs of bytes that fell out. */
  dropped: number;
}

const LONGEST_RUN = 14;

/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function randomStream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Read a run of a sentence one byte late: the first byte is lost and shows as `?`, pairs without a character fall
 * out, full-width forms come out half-width. The run ends where a byte of ASCII brings it into step again, or
 * after some characters, the last byte lost in turn.
 *
 * @returns null where the place chosen has no run of at least two characters
 */
export function garble(sentence: string, random: () => number): Garble | null {
  const start = Math.floor(random() * sentence.length);
  const most = 2 + Math.floor(random() * (LONGEST_RUN - 1));
  const first = encodePair(sentence[start] ?? '');
  if (first === null) return null;
  let shown = '?';
  let pending = first & 0xff;
  let dropped = 0;
  let at = start + 1;
  while (!isLowTrail(pending) && at - start < most) {
    const next = encodePair(sentence[at] ?? '');
    if (next === null) break;
    const late = decodePair(pending, next >> 8);
    if (late === '') dropped++;
    shown += narrow(late);
    pending = next & 0xff;
    at++;
  }
  if (at - start < 2) return null;
  shown += isLowTrail(pending) ? String.fromCharCode(pending) : '?';
  return {
    damaged: sentence.slice(0, start) + shown + sentence.slice(at),
    start,
    end: at,
    dropped,
  };
}

function narrow(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code === 0x3000) return ' ';
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : sign;
}
