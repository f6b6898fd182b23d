import { expect } from 'vitest';
import { tryAll } from '../eval/restore.ts';
import { root } from './ingest.ts';

/**
 * Damage so many sentences of each kind of text and expect them back: right wherever the repair is certain, and
 * nearly always where it is likely.
 *
 * The thousand that the figures are asked of take a while (`npm run eval:laws`); every test run tries some.
 */
export async function expectRepairs(each: number): Promise<void> {
  const trials = await tryAll(root, each);
  const total = trials.reduce((all, { trial }) => all + trial.total, 0);
  const sum = (outcome: 'certain' | 'likely' | 'guess', what: 'exact' | 'wrong') =>
    trials.reduce((all, { trial }) => all + trial.tallies[outcome][what], 0);
  expect(total).toBe(each * 4);
  expect(sum('certain', 'wrong')).toBe(0);
  expect(sum('certain', 'exact')).toBeGreaterThanOrEqual(0.01 * total);
  expect(sum('likely', 'exact')).toBeGreaterThanOrEqual(0.12 * total);
  expect(sum('likely', 'wrong') / sum('likely', 'exact')).toBeLessThan(0.04);
  // What is only proposed is right more often than not.
  expect(sum('guess', 'exact')).toBeGreaterThan(2 * sum('guess', 'wrong'));
}
