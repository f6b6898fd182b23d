/** Whoever saves several files in a row while documents are read anew must not have them read twice at once. */
import { expect, it } from 'vitest';
import { oneAtATime } from '../../../src/tasks/one-at-a-time.ts';

/** An action that ends when it is told to, and writes down what happens. */
function slow() {
  const seen: string[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const run = oneAtATime(async () => {
    const turn = ends.length + 1;
    seen.push(`begins ${turn}`);
    await new Promise<void>((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve()));
    });
    seen.push(`ends ${turn}`);
  });
  /** Let everything happen that can. */
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { seen, ends, run, settle };
}

it('runs once more, however often it was asked for meanwhile', async () => {
  const { seen, ends, run, settle } = slow();
  void run();
  await settle();
  const second = run();
  expect(run()).toBe(second);
  await settle();
  expect(seen).toEqual(['begins 1']);
  ends[0]?.();
  await settle();
  expect(seen).toEqual(['begins 1', 'ends 1', 'begins 2']);
  ends[1]?.();
  await second;
  await settle();
  expect(seen).toEqual(['begins 1', 'ends 1', 'begins 2', 'ends 2']);
});

it('goes on after a run that failed', async () => {
  const { seen, ends, run, settle } = slow();
  const first = run();
  await settle();
  const second = run();
  ends[0]?.(new Error('the disk is full'));
  await expect(first).rejects.toThrow('the disk is full');
  await settle();
  ends[1]?.();
  await second;
  expect(seen).toEqual(['begins 1', 'begins 2', 'ends 2']);
});
