/** Suffixes of a text in order, and what neighbours have in common; both in linear time, in typed arrays. */

/**
 * Sort the suffixes of a text by induced sorting (SA-IS).
 *
 * @param text symbols from 0 to `symbols - 1`; a suffix that is the beginning of another stands before it
 * @returns where the suffixes begin, in order
 * @example suffixArray(Int32Array.of(1, 0, 1), 2) // Int32Array [1, 2, 0]
 */
export function suffixArray(text: Int32Array, symbols: number): Int32Array {
  const order = new Int32Array(text.length).fill(-1);
  if (text.length < 2) return order.fill(0);
  const smaller = isSmaller(text);
  const ends = bucketEnds(text, symbols);
  const starts = leftmostSmaller(smaller);

  induce(text, smaller, ends, starts, order);
  const sorted = order.filter((at) => isLeftmost(smaller, at));
  const names = nameBlocks(text, smaller, sorted, starts);
  const reduced = starts.map((at) => names.of[at] ?? 0);
  const inOrder =
    names.count === starts.length
      ? sorted
      : suffixArray(reduced, names.count).map((at) => starts[at] ?? 0);

  induce(text, smaller, ends, inOrder, order);
  return order;
}

/** 1 where a suffix is smaller than the one behind it; the end of the text is smaller than all. */
function isSmaller(text: Int32Array): Uint8Array {
  const smaller = new Uint8Array(text.length);
  for (let at = text.length - 2; at >= 0; at--) {
    const here = text[at] as number;
    const next = text[at + 1] as number;
    smaller[at] = here < next || (here === next && smaller[at + 1]) ? 1 : 0;
  }
  return smaller;
}

const isLeftmost = (smaller: Uint8Array, at: number) =>
  at > 0 && smaller[at] === 1 && smaller[at - 1] === 0;

/** Places where a stretch of smaller suffixes begins, in the order of the text. */
function leftmostSmaller(smaller: Uint8Array): Int32Array {
  let count = 0;
  for (let at = 1; at < smaller.length; at++) if (isLeftmost(smaller, at)) count++;
  const places = new Int32Array(count);
  for (let at = smaller.length - 1; count > 0; at--) {
    if (isLeftmost(smaller, at)) places[--count] = at;
  }
  return places;
}

/** Where in the order the suffixes that begin with a symbol end. */
function bucketEnds(text: Int32Array, symbols: number): Int32Array {
  const ends = new Int32Array(symbols);
  for (const symbol of text) ends[symbol] = (ends[symbol] as number) + 1;
  for (let symbol = 1; symbol < symbols; symbol++) {
    ends[symbol] = (ends[symbol] as number) + (ends[symbol - 1] as number);
  }
  return ends;
}

/** Put some suffixes, given in order, at the ends of their buckets, and derive the place of all others. */
function induce(
  text: Int32Array,
  smaller: Uint8Array,
  ends: Int32Array,
  given: Int32Array,
  order: Int32Array,
): void {
  order.fill(-1);
  const tail = ends.slice();
  const putLast = (at: number) => {
    const symbol = text[at] as number;
    const place = (tail[symbol] as number) - 1;
    tail[symbol] = place;
    order[place] = at;
  };
  for (let index = given.length - 1; index >= 0; index--) putLast(given[index] as number);

  const head = new Int32Array(ends.length);
  head.set(ends.subarray(0, -1), 1);
  const putFirst = (at: number) => {
    const symbol = text[at] as number;
    const place = head[symbol] as number;
    head[symbol] = place + 1;
    order[place] = at;
  };
  putFirst(text.length - 1);
  for (let place = 0; place < order.length; place++) {
    const before = (order[place] as number) - 1;
    if (before >= 0 && smaller[before] === 0) putFirst(before);
  }

  tail.set(ends);
  for (let place = order.length - 1; place >= 0; place--) {
    const before = (order[place] as number) - 1;
    if (before >= 0 && smaller[before] === 1) putLast(before);
  }
}

/** Number the blocks between such places by their order; equal blocks get one number. */
function nameBlocks(
  text: Int32Array,
  smaller: Uint8Array,
  sorted: Int32Array,
  starts: Int32Array,
): { of: Int32Array; count: number } {
  const lengths = new Int32Array(text.length);
  for (let index = 0; index < starts.length; index++) {
    const at = starts[index] as number;
    lengths[at] = (starts[index + 1] ?? text.length) - at + 1;
  }
  const isSame = (a: number, b: number) => {
    const length = lengths[a] as number;
    // The last block passages into the end of the text, which is like nothing else.
    if (length !== lengths[b] || Math.max(a, b) + length > text.length) return false;
    for (let step = 0; step < length; step++) {
      if (text[a + step] !== text[b + step] || smaller[a + step] !== smaller[b + step]) {
        return false;
      }
    }
    return true;
  };
  const of = new Int32Array(text.length);
  let count = 0;
  let previous = -1;
  for (const at of sorted) {
    if (previous < 0 || !isSame(previous, at)) count++;
    of[at] = count - 1;
    previous = at;
  }
  return { of, count };
}

/**
 * Count what each suffix has in common with the one before it in the order.
 *
 * @returns one length an entry of `order`, 0 for the first
 * @example commonPrefixes(Int32Array.of(1, 0, 1), Int32Array.of(1, 2, 0)) // Int32Array [0, 0, 1]
 */
export function commonPrefixes(text: Int32Array, order: Int32Array): Int32Array {
  const rank = ranks(order);
  const common = new Int32Array(order.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const place = rank[at] as number;
    if (place === 0) {
      length = 0;
      continue;
    }
    const other = order[place - 1] as number;
    const most = text.length - Math.max(at, other);
    while (length < most && text[at + length] === text[other + length]) length++;
    common[place] = length;
    // The suffix one further on shares at least all but the first symbol.
    if (length > 0) length--;
  }
  return common;
}

/** Turn an order around: the place of each suffix in it. */
function ranks(order: Int32Array): Int32Array {
  const rank = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) rank[order[place] as number] = place;
  return rank;
}
