/**
 * How words make up a text: the dictionary's words with their frequencies, and those of the project's own
 * sentences on top, in one tree of characters. A walk along a text keeps all the ways to cut it into words at once.
 */
import { dict } from '@node-rs/jieba/dict.js';

/** Longer words of the dictionary are proverbs and names, which cost room and decide nothing. */
const LONGEST = 5;
/** Frequencies are of newspapers and novels; damped, they say less about what an office writes. */
const DAMPING = 0.9;
/** Weight of one word of a sentence, where all of the dictionary weigh one. */
const EACH = 2e-4;
/** Share of a character that is in no word. */
const NEVER = 1e-9;

/** All ways to be within a word at one place: nodes of the tree, and how likely each is. */
export interface Cutting {
  nodes: readonly number[];
  weights: readonly number[];
}

export interface Lexicon {
  /** Give the chance of a symbol at a place where the text can be cut so. */
  after(cutting: Cutting): (symbol: string) => number;
  /** Go on over a symbol. */
  extend(cutting: Cutting, symbol: string): Cutting;
  /** Count the words of a sentence, or with -1 take them out again. */
  count(symbols: readonly string[], by: 1 | -1): void;
}

const ROOT = 0;
const NOWHERE = -1;

/** Before the first symbol. */
export const START: Cutting = { nodes: [], weights: [] };

const NODES = 600_000;
const BITS = 20;
const SLOTS = 1 << BITS;
/** Numbers of a slot, side by side since they are read together: parent, symbol, child. */
const SLOT = 4;

/** A tree of symbols; its edges lie in one open hash table, since there are half a million of them. */
class Tree {
  size = 1;
  /** By node: the weight of the word that ends there, and of all words that go through it. */
  readonly ends = new Float64Array(NODES);
  readonly through = new Float64Array(NODES);
  /** Every word begins at the root, which is asked most. */
  private readonly roots = new Int32Array(0x10000).fill(NOWHERE);
  private readonly edges = new Int32Array(SLOTS * SLOT).fill(NOWHERE);

  child(node: number, code: number): number {
    if (node === ROOT) return this.roots[code] ?? NOWHERE;
    return node === NOWHERE ? NOWHERE : (this.edges[this.slotOf(node, code) + 2] ?? NOWHERE);
  }

  grow(node: number, code: number): number {
    const child = this.child(node, code);
    if (child !== NOWHERE || node === NOWHERE || this.size >= NODES) return child;
    if (node === ROOT) this.roots[code] = this.size;
    else this.edges.set([node, code, this.size], this.slotOf(node, code));
    return this.size++;
  }

  private slotOf(node: number, code: number): number {
    const { edges } = this;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> (32 - BITS);
    for (;;) {
      const at = slot * SLOT;
      const parent = edges[at];
      if (parent === NOWHERE || (parent === node && edges[at + 1] === code)) return at;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }
}

/** Read the dictionary into a lexicon; takes a fifth of a second. */
export function createLexicon(): Lexicon {
  const tree = new Tree();
  let total = 0;
  const add = (codes: readonly number[], weight: number) => {
    let node = ROOT;
    for (const code of codes) {
      node = tree.grow(node, code);
      if (node === NOWHERE) return;
      tree.through[node] = (tree.through[node] ?? 0) + weight;
    }
    tree.ends[node] = (tree.ends[node] ?? 0) + weight;
    total += weight;
  };
  for (const { codes, frequency } of entries())
    if (codes.length <= LONGEST) add(codes, frequency ** DAMPING);
  const each = EACH * total;
  const fresh = tree.ends.slice(0, tree.size);
  const freshTotal = total;
  const never = NEVER * total;
  const { ends, through } = tree;

  const ended = ({ nodes, weights }: Cutting) => {
    if (nodes.length === 0) return 1;
    let sum = 0;
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at] ?? NOWHERE;
      sum += (weights[at] ?? 0) * Math.max(never, ends[node] ?? 0);
    }
    return sum / total;
  };
  return {
    after(cutting) {
      const end = ended(cutting);
      const { nodes, weights } = cutting;
      return (symbol) => {
        const code = symbol.charCodeAt(0);
        let sum = end * Math.max(never, through[tree.child(ROOT, code)] ?? 0);
        for (let at = 0; at < nodes.length; at++) {
          const next = tree.child(nodes[at] ?? NOWHERE, code);
          if (next !== NOWHERE) sum += (weights[at] ?? 0) * (through[next] ?? 0);
        }
        return sum / total;
      };
    },
    extend(cutting, symbol) {
      const code = symbol.charCodeAt(0);
      const nodes: number[] = [tree.child(ROOT, code)];
      const weights: number[] = [ended(cutting)];
      let sum = (weights[0] ?? 0) * Math.max(never, through[nodes[0] ?? NOWHERE] ?? 0);
      for (let at = 0; at < cutting.nodes.length; at++) {
        const next = tree.child(cutting.nodes[at] ?? NOWHERE, code);
        if (next === NOWHERE) continue;
        const weight = cutting.weights[at] ?? 0;
        nodes.push(next);
        weights.push(weight);
        sum += weight * (through[next] ?? 0);
      }
      return { nodes, weights: weights.map((weight) => (weight * total) / sum) };
    },
    count(symbols, by) {
      for (const word of bestCut(symbols, tree, fresh, freshTotal)) add(word, by * each);
    },
  };
}

/** Cut a sentence into the words of the dictionary that are likeliest together. */
function bestCut(
  symbols: readonly string[],
  tree: Tree,
  ends: Float64Array,
  total: number,
): number[][] {
  const codes = symbols.map((symbol) => symbol.charCodeAt(0));
  const scores = new Float64Array(codes.length + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(codes.length + 1);
  scores[0] = 0;
  for (let start = 0; start < codes.length; start++) {
    let node: number = ROOT;
    for (let end = start; end < Math.min(start + LONGEST, codes.length); end++) {
      node = tree.child(node, codes[end] ?? 0);
      const share = (ends[node] ?? 0) / total;
      if (node === NOWHERE && end > start) break;
      if (share === 0 && end > start) continue;
      const score = (scores[start] ?? 0) + Math.log(Math.max(share, NEVER));
      if (score <= (scores[end + 1] ?? 0)) continue;
      scores[end + 1] = score;
      from[end + 1] = start;
    }
  }
  const words: number[][] = [];
  for (let end = codes.length; end > 0; end = from[end] ?? 0)
    words.push(codes.slice(from[end] ?? 0, end));
  return words;
}

/** The lines of the dictionary, `学校 48272 n`. */
function* entries(): Generator<{ codes: number[]; frequency: number }> {
  const lines = new TextDecoder().decode(dict);
  let codes: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const code = lines.charCodeAt(at);
    if (code !== 0x20) {
      codes.push(code);
      continue;
    }
    let frequency = 0;
    for (at++; at < lines.length; at++) {
      const digit = lines.charCodeAt(at) - 0x30;
      if (digit < 0 || digit > 9) break;
      frequency = 10 * frequency + digit;
    }
    yield { codes, frequency };
    at = lines.indexOf('\n', at);
    if (at < 0) return;
    codes = [];
  }
}
