/** Which names come first. */
import { NAME_KINDS, type NameEntry, type NameKind, RANKS } from './entry.ts';

/** A name that was met. */
export interface NameHit {
  entry: NameEntry;
  /** The way of writing it that was met. */
  key: string;
  /** Place in `RANKS`. */
  rank: number;
  /** It was written in full. */
  exact: boolean;
  /** What else the query asks for, which may be looked for within it; absent where that is nothing. */
  rest?: string;
}

/** A short name is a name: of the two what it is the name of decides. */
const nearness = ({ rank }: NameHit) => Math.max(rank, RANKS.indexOf('short'));

/** Compare two: what is written in full, then what is nearer to the name, then by kind, then the shorter. */
export function compareHits(a: NameHit, b: NameHit): number {
  return (
    Number(b.exact) - Number(a.exact) ||
    nearness(a) - nearness(b) ||
    NAME_KINDS.indexOf(a.entry.kind) - NAME_KINDS.indexOf(b.entry.kind) ||
    a.rank - b.rank ||
    a.key.length - b.key.length
  );
}

/** Keep the best of each entry, the best first. */
export const bestFirst = (hits: readonly NameHit[]): NameHit[] => once(hits.toSorted(compareHits));

/** Put groups behind each other, the best of each first, each entry once. */
export const joinGroups = (groups: readonly (readonly NameHit[])[]): NameHit[] =>
  once(groups.flatMap(bestFirst));

/** Keep the first of each entry, which may come from several files. */
function once(hits: readonly NameHit[]): NameHit[] {
  const idOf = ({ kind, href, name }: NameEntry) => `${kind} ${href} ${name}`;
  const known = new Map<string, NameHit>();
  for (const hit of hits) {
    const id = idOf(hit.entry);
    if (!known.has(id)) known.set(id, hit);
  }
  return [...known.values()];
}

/**
 * Take some of a list so that no kind crowds out the others.
 *
 * @param fair so many of one kind while others wait
 */
export function mixKinds(hits: readonly NameHit[], most: number, fair: number): NameHit[] {
  const counts = new Map<string, number>();
  const first: NameHit[] = [];
  const rest: NameHit[] = [];
  for (const hit of hits) {
    const count = counts.get(hit.entry.kind) ?? 0;
    counts.set(hit.entry.kind, count + 1);
    (count < fair ? first : rest).push(hit);
  }
  const chosen = new Set([...first, ...rest].slice(0, most));
  return hits.filter((hit) => chosen.has(hit));
}

/** So many signs are asked for of a name that is only begun: two are the beginning of too many. */
const FEWEST: Partial<Record<NameKind, number>> = { region: 2, issuer: 4, body: 4, cited: 4 };
const FEWEST_ELSE = 3;

/**
 * Tell whether a name is worth a place above what a phrase is found in: it is written in full, or for the most part.
 */
export function isWorthIt({ entry, key, rank, exact }: NameHit, written: string): boolean {
  if (exact) return true;
  const isName = rank < RANKS.indexOf('sound');
  const isEnough = written.length >= (FEWEST[entry.kind] ?? FEWEST_ELSE);
  return isName && isEnough && written.length * 2 >= key.length;
}
