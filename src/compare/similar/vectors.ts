/** Texts as vectors of weighed grams, in typed arrays: there are many. */
import { gramsOf } from './grams.ts';

/** Rows of numbers one behind the other: row `r` is from `starts[r]` up to `starts[r + 1]`. */
export interface Rows {
  starts: Uint32Array;
  /** What each entry is of: a gram in the row of a text, a text in the row of a gram. */
  ids: Uint32Array;
  weights: Float32Array;
}

export interface Vectors {
  /** By text, the grams that another text has as well, the rarest first. */
  texts: Rows;
  /** By gram, its texts. The grams are numbered from the rarest on. */
  grams: Rows;
}

/**
 * Weigh the grams of texts: the more often in a text and the fewer texts have it, the more it says (TF-IDF). Every
 * vector has length 1, so that the product of two is their cosine.
 *
 * A gram that no other text has is in no product: it only makes the rest of its vector shorter.
 *
 * @param texts by their runs, each once
 */
export function weighTexts(texts: readonly (readonly string[])[]): Vectors {
  const known = new Map<string, number>();
  const own: Uint32Array[] = [];
  const often: Uint16Array[] = [];
  const frequency: number[] = [];
  for (const text of texts) {
    const counts = new Map<number, number>();
    for (const gram of gramsOf(text)) {
      let id = known.get(gram);
      if (id === undefined) {
        id = known.size;
        known.set(gram, id);
        frequency.push(0);
      }
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const id of counts.keys()) frequency[id] = (frequency[id] ?? 0) + 1;
    own.push(Uint32Array.from(counts.keys()));
    often.push(Uint16Array.from(counts.values()));
  }
  const rank = rankShared(frequency);
  const rarity = frequency.map((count) => Math.log((1 + texts.length) / (1 + count)) + 1);
  const rows = texts.map((_, at) => weighOne(own[at], often[at], rarity, rank));
  const joined = join(rows);
  return { texts: joined, grams: turn(joined, rank.shared) };
}

/** Number the grams of two texts or more, the rarest first; the others get none. */
function rankShared(frequency: readonly number[]): { of: Int32Array; shared: number } {
  const most = frequency.reduce((most, count) => Math.max(most, count), 0);
  const next = new Uint32Array(most + 2);
  for (const count of frequency) if (count > 1) next[count + 1] = (next[count + 1] ?? 0) + 1;
  for (let count = 1; count < next.length; count++) {
    next[count] = (next[count] ?? 0) + (next[count - 1] ?? 0);
  }
  const of = Int32Array.from(frequency, (count) => {
    if (count < 2) return -1;
    const place = next[count] ?? 0;
    next[count] = place + 1;
    return place;
  });
  return { of, shared: of.reduce((shared, one) => Math.max(shared, one + 1), 0) };
}

function weighOne(
  own: Uint32Array = new Uint32Array(),
  often: Uint16Array = new Uint16Array(),
  rarity: readonly number[],
  rank: { of: Int32Array },
): { id: number; weight: number }[] {
  let square = 0;
  const row: { id: number; weight: number }[] = [];
  for (const [at, gram] of own.entries()) {
    const weight = (often[at] ?? 0) * (rarity[gram] ?? 0);
    square += weight * weight;
    const id = rank.of[gram] ?? -1;
    if (id >= 0) row.push({ id, weight });
  }
  const length = Math.sqrt(square);
  for (const entry of row) entry.weight /= length;
  return row.sort((one, other) => one.id - other.id);
}

function join(rows: readonly (readonly { id: number; weight: number }[])[]): Rows {
  const size = rows.reduce((sum, row) => sum + row.length, 0);
  const starts = new Uint32Array(rows.length + 1);
  const ids = new Uint32Array(size);
  const weights = new Float32Array(size);
  let at = 0;
  for (const [index, row] of rows.entries()) {
    starts[index] = at;
    for (const { id, weight } of row) {
      ids[at] = id;
      weights[at] = weight;
      at++;
    }
  }
  starts[rows.length] = at;
  return { starts, ids, weights };
}

/** Turn rows around: for each gram its texts, in their order. */
function turn({ starts, ids, weights }: Rows, count: number): Rows {
  const turned: Rows = {
    starts: new Uint32Array(count + 1),
    ids: new Uint32Array(ids.length),
    weights: new Float32Array(ids.length),
  };
  for (const id of ids) turned.starts[id + 1] = (turned.starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < count; id++) {
    turned.starts[id + 1] = (turned.starts[id + 1] ?? 0) + (turned.starts[id] ?? 0);
  }
  const next = turned.starts.slice();
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const place = next[ids[at] ?? 0] ?? 0;
      next[ids[at] ?? 0] = place + 1;
      turned.ids[place] = row;
      turned.weights[place] = weights[at] ?? 0;
    }
  }
  return turned;
}
