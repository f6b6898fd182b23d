/**
 * All terms in one pass over a text (Aho–Corasick): time grows with the text and the number of
 * matches, not with the number of terms.
 */
import { keyOf } from '../../text/key.ts';
import { firstWhere } from '../../text/range.ts';

/** `[start, end)` of a key. */
type Range = readonly [start: number, end: number];

/** One term of the codebook and what it stands for. */
export interface Pattern<T> {
  readonly term: string;
  readonly meaning: T;
  /** Its gaps may reach over commas: an exception rather takes out too much than too little. */
  readonly wide?: boolean;
}

/** Where a term stands in a key: `[start, end)`. */
export interface Match<T> {
  readonly start: number;
  readonly end: number;
  readonly meaning: T;
  /** Made of parts with other words between them: where each stands; empty for a term in one piece. */
  readonly pieces: readonly Range[];
}

export interface Matcher<T> {
  /** Every match in a key, overlapping ones too, by start, then end. */
  find(key: string): Match<T>[];
}

/** How far apart two parts of a term with `…` may stand. */
const GAP = 12;
const SENTENCE_END = /[。;!?]/;
/** What stands behind a comma is said of something else; `……` in a term reaches over it. */
const PHRASE_END = /[。;!?,、]/;
const GAP_SIGN = /…{1,2}/u;

interface Node {
  /** By UTF-16 unit: a number is found faster than a string made for the purpose. */
  readonly next: Map<number, Node>;
  fail: Node | null;
  /** Parts that end here: pattern number, part number. */
  readonly ends: { pattern: number; part: number; length: number }[];
  /** Nearest node on the fail chain where a part ends. */
  output: Node | null;
}

/** Places of the parts of a term with `…`: part number, start. */
type Places = Map<number, number[][]>;

const newNode = (): Node => ({ next: new Map(), fail: null, ends: [], output: null });

/**
 * Compile terms into a matcher.
 *
 * @example compileMatcher([{ term: '特殊教育…经费', meaning: 'support' }]).find('特殊教育专项经费')
 */
export function compileMatcher<T>(patterns: readonly Pattern<T>[]): Matcher<T> {
  const parts = patterns.map(({ term }) => term.split(GAP_SIGN).map((part) => keyOf(part).text));
  const gaps = patterns.map(({ term, wide }) =>
    (term.match(/…{1,2}/gu) ?? []).map((sign) =>
      wide || sign.length > 1 ? SENTENCE_END : PHRASE_END,
    ),
  );
  const known = unitsOf(parts);
  const root = plant(parts);
  linkFailures(root);
  return {
    find(key) {
      const matches: Match<T>[] = [];
      const joined: Places = new Map();
      scan(root, known, key, (pattern, part, start, end) => {
        const words = parts[pattern] ?? [];
        if (words.length > 1) put(joined, words.length, pattern, part, start);
        else matches.push({ start, end, meaning: meaningOf(pattern), pieces: [] });
      });
      for (const [pattern, places] of joined) {
        for (const pieces of joinParts(key, parts[pattern] ?? [], places, gaps[pattern] ?? [])) {
          const [start, end] = [pieces[0]?.[0] ?? 0, pieces.at(-1)?.[1] ?? 0];
          matches.push({ start, end, meaning: meaningOf(pattern), pieces });
        }
      }
      return matches.sort((a, b) => a.start - b.start || a.end - b.end);
    },
  };
  function meaningOf(pattern: number): T {
    return (patterns[pattern] as Pattern<T>).meaning;
  }
}

/** Which UTF-16 units stand in any term: most units of a text stand in none. */
function unitsOf(parts: readonly string[][]): Uint8Array {
  const known = new Uint8Array(0x10000);
  for (const word of parts.flat()) {
    for (let at = 0; at < word.length; at += 1) known[word.charCodeAt(at)] = 1;
  }
  return known;
}

function plant(parts: readonly string[][]): Node {
  const root = newNode();
  parts.forEach((words, pattern) => {
    words.forEach((word, part) => {
      let node = root;
      for (let at = 0; at < word.length; at += 1) {
        const unit = word.charCodeAt(at);
        let child = node.next.get(unit);
        if (!child) {
          child = newNode();
          node.next.set(unit, child);
        }
        node = child;
      }
      if (node !== root) node.ends.push({ pattern, part, length: word.length });
    });
  });
  return root;
}

function linkFailures(root: Node): void {
  const queue: Node[] = [root];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head] as Node;
    for (const [unit, child] of node.next) {
      let fail = node.fail;
      while (fail && !fail.next.has(unit)) fail = fail.fail;
      child.fail = fail?.next.get(unit) ?? root;
      child.output = child.fail.ends.length > 0 ? child.fail : child.fail.output;
      queue.push(child);
    }
  }
}

/** Report each part of each pattern where it stands. */
function scan(
  root: Node,
  known: Uint8Array,
  key: string,
  report: (pattern: number, part: number, start: number, end: number) => void,
): void {
  let node = root;
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    if (known[unit] === 0) {
      node = root;
      continue;
    }
    let next = node.next.get(unit);
    while (!next && node.fail) {
      node = node.fail;
      next = node.next.get(unit);
    }
    node = next ?? root;
    for (let hit: Node | null = node; hit; hit = hit.output) {
      for (const { pattern, part, length } of hit.ends) {
        report(pattern, part, at + 1 - length, at + 1);
      }
    }
  }
}

function put(places: Places, parts: number, pattern: number, part: number, start: number): void {
  let found = places.get(pattern);
  if (!found) {
    // A term whose first part has not come yet can do without the others.
    if (part > 0) return;
    found = Array.from({ length: parts }, () => []);
    places.set(pattern, found);
  }
  found[part]?.push(start);
}

/** Join the parts of a term from left to right, each as near as possible behind the one before. */
function joinParts(
  key: string,
  words: readonly string[],
  found: readonly number[][],
  gaps: readonly RegExp[],
): Range[][] {
  const [firsts = [], ...rest] = found;
  const joined: Range[][] = [];
  for (const start of firsts) {
    let end = start + (words[0] ?? '').length;
    const pieces: Range[] = [[start, end]];
    const complete = rest.every((places, index) => {
      const place = firstAtOrAfter(places, end);
      if (place === undefined || place - end > GAP) return false;
      if (gaps[index]?.test(key.slice(end, place))) return false;
      end = place + (words[index + 1] ?? '').length;
      pieces.push([place, end]);
      return true;
    });
    if (complete) joined.push(pieces);
  }
  return joined;
}

const firstAtOrAfter = (sorted: readonly number[], from: number): number | undefined =>
  sorted[firstWhere(sorted.length, (at) => (sorted[at] ?? 0) >= from)];
