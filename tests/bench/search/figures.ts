/** From what was measured to the figures of a report. */
import type { PlaceKey } from '../../../src/search/corpus-index.ts';
import type { Failed, Measured } from './arena.ts';
import { bytesByKind } from './transfer.ts';

export interface Spread {
  median: number;
  p95: number;
  max: number;
}

/**
 * Summarize figures; by nearest rank, so that each is one that was measured.
 *
 * @example spread([3, 1, 2]) // { median: 2, p95: 3, max: 3 }
 */
export function spread(figures: readonly number[]): Spread | null {
  if (figures.length === 0) return null;
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

/** What a contestant found for a phrase, and what there is. */
export interface Outcome {
  query: string;
  found: readonly PlaceKey[];
  expected: readonly PlaceKey[];
}

export interface Exactness {
  queries: number;
  /** Queries for which all is found and nothing else. */
  exact: number;
  /** Mean over the queries that found anything: how much of it is right. */
  precision: number;
  /** Mean over the queries for which there is anything: how much of it is found. */
  recall: number;
  /** Queries that are not exact, with how many places are missed and how many are wrong. */
  inexact: { query: string; missed: number; wrong: number }[];
}

const mean = (shares: readonly number[]) =>
  shares.length === 0 ? 1 : shares.reduce((sum, one) => sum + one, 0) / shares.length;

/** Compare what was found with what there is. */
export function exactness(outcomes: readonly Outcome[]): Exactness {
  const compared = outcomes.map(({ query, found, expected }) => {
    const [is, should] = [new Set(found), new Set(expected)];
    const right = [...is].filter((key) => should.has(key)).length;
    return { query, right, found: is.size, expected: should.size };
  });
  const inexact = compared
    .map(({ query, right, found, expected }) => ({
      query,
      missed: expected - right,
      wrong: found - right,
    }))
    .filter(({ missed, wrong }) => missed + wrong > 0);
  return {
    queries: outcomes.length,
    exact: outcomes.length - inexact.length,
    precision: mean(
      compared.filter(({ found }) => found > 0).map(({ right, found }) => right / found),
    ),
    recall: mean(
      compared
        .filter(({ expected }) => expected > 0)
        .map(({ right, expected }) => right / expected),
    ),
    inexact,
  };
}

const bytesOf = ({ sent }: Measured) => sent.reduce((sum, { bytes }) => sum + bytes, 0);

export interface Costs {
  firstBytes: Spread | null;
  followingBytes: Spread | null;
  cold: Spread | null;
  warm: Spread | null;
  /** Of a first query, by kind of file: the mean. */
  firstByKind: { [kind: string]: number };
  /** The queries that take most, at first and later. */
  heaviest: { query: string; first: boolean; bytes: number; places: number }[];
  slowest: { query: string; milliseconds: number; places: number }[];
  failed: Failed[];
}

const isMeasured = (result: Measured | Failed): result is Measured => 'sent' in result;

/** Sum up what answers took. */
export function costs(results: readonly (Measured | Failed)[], most = 5): Costs {
  const measured = results.filter(isMeasured);
  const first = measured.filter(({ first }) => first);
  const following = measured.filter(({ first }) => !first);
  const times = (list: readonly Measured[]) => spread(list.map((one) => one.milliseconds));
  const heaviest = (list: readonly Measured[]) =>
    list
      .map((one) => ({
        query: one.query,
        first: one.first,
        bytes: bytesOf(one),
        places: one.found.length,
      }))
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, most);
  return {
    firstBytes: spread(first.map(bytesOf)),
    followingBytes: spread(following.map(bytesOf)),
    cold: times(first),
    warm: times(following),
    firstByKind: meanByKind(first),
    heaviest: [...heaviest(first), ...heaviest(following)],
    slowest: following
      .map(({ query, milliseconds, found }) => ({ query, milliseconds, places: found.length }))
      .sort((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, most),
    failed: results.filter((result): result is Failed => !isMeasured(result)),
  };
}

function meanByKind(list: readonly Measured[]): { [kind: string]: number } {
  const kinds: { [kind: string]: number } = {};
  for (const { sent } of list) {
    for (const [kind, bytes] of bytesByKind(sent)) {
      kinds[kind] = (kinds[kind] ?? 0) + bytes / list.length;
    }
  }
  return kinds;
}
