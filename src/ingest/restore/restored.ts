import type { Span } from '../../schema/common.ts';
import type { Edit } from '../../schema/document.ts';

/** A text under restoration: what it reads now, and where each of its characters stands in the seed. */
export interface Restored {
  seed: string;
  text: string;
  /** `origin[i]` is the seed offset of `text[i]`; one more entry, the seed's length, closes it. */
  origin: Uint32Array;
  /** In the order of the seed, without overlaps. */
  edits: Edit[];
}

/** One change to the present text: `[start, end)` of it is replaced. */
export interface Replacement {
  start: number;
  end: number;
  to: string;
  rule: string;
  confidence: Edit['confidence'];
  by?: Edit['by'];
}

/** Begin with a seed as it is. */
export function untouched(seed: string): Restored {
  const origin = Uint32Array.from({ length: seed.length + 1 }, (_, at) => at);
  return { seed, text: seed, origin, edits: [] };
}

/**
 * Give the seed's span of a range of the restored text.
 *
 * What was deleted right behind a character goes with that character, so that spans of neighbours tile.
 */
export function seedSpan({ origin }: Restored, start: number, end: number): Span {
  const from = origin[start] ?? 0;
  return [from, Math.max(from, origin[end] ?? from)];
}

/**
 * Apply replacements, in order and without overlaps, and record each as an edit of the seed.
 *
 * @throws RangeError where two replacements overlap, or one covers characters that no longer are the seed's
 */
export function replace(restored: Restored, replacements: readonly Replacement[]): Restored {
  if (replacements.length === 0) return restored;
  const { seed, text, origin } = restored;
  const parts: string[] = [];
  const places: number[] = [];
  const edits: Edit[] = [];
  let done = 0;
  const keep = (end: number) => {
    parts.push(text.slice(done, end));
    for (; done < end; done++) places.push(origin[done] ?? 0);
  };
  for (const { start, end, to, rule, confidence, by = 'rule' } of replacements) {
    if (start < done) throw new RangeError(`replacements overlap at ${start}`);
    keep(start);
    const span = ownSpan(restored, start, end);
    edits.push({ span, from: seed.slice(...span), to, rule, confidence, by });
    parts.push(to);
    // Characters that take the place of others stand where those stood, as far as there are any.
    for (let at = 0; at < to.length; at++) places.push(Math.min(span[0] + at, span[1]));
    done = end;
  }
  keep(text.length);
  places.push(seed.length);
  return {
    seed,
    text: parts.join(''),
    origin: Uint32Array.from(places),
    edits: [...restored.edits, ...edits].sort(
      (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1],
    ),
  };
}

/** The seed's span of exactly these characters, not of what was deleted behind them. */
function ownSpan({ origin, seed }: Restored, start: number, end: number): Span {
  const from = origin[start] ?? seed.length;
  const to = end > start ? (origin[end - 1] ?? from) + 1 : from;
  if (to - from !== end - start)
    throw new RangeError(`characters ${start} to ${end} were edited before`);
  return [from, to];
}

/** Rebuild the published form of a span of the seed: the seed's characters with the edits applied. */
export function rebuild(seed: string, edits: readonly Edit[], [start, end]: Span): string {
  const parts: string[] = [];
  let at = start;
  for (const edit of edits) {
    const [from, to] = edit.span;
    if (from < start || to > end || edit.confidence === 'guess') continue;
    parts.push(seed.slice(at, from), edit.to);
    at = to;
  }
  parts.push(seed.slice(at, end));
  return parts.join('');
}
