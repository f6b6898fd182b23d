import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildIn, copyProject } from '../setup/copy.ts';
import { differences, snapshot } from '../setup/folder.ts';

const copies = [copyProject(), copyProject()];
afterAll(() => {
  for (const { remove } of copies) remove();
});

describe('a build', () => {
  it('gives the same bytes in another folder, at another time and under another clock', async () => {
    const [first, second] = copies.map(({ folder }) => folder) as [string, string];
    const zones = [
      [first, 'Asia/Shanghai'],
      [second, 'America/Los_Angeles'],
    ] as const;
    for (const [folder, TZ] of zones) {
      const { code, output } = await buildIn(folder, { TZ });
      expect(code, output).toBe(0);
    }
    for (const part of ['dist', '.cache', 'content/readings']) {
      const one = snapshot(join(first, part));
      expect(one.size, part).toBeGreaterThan(4);
      expect(differences(one, snapshot(join(second, part))), part).toEqual([]);
    }
  }, 240_000);
});
