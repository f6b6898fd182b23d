import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const CHECK = 'src/tasks/check.ts';

it('passes the content of this repository, counts it, and remarks on indicators without a figure yet', () => {
  const line = execFileSync(process.execPath, [CHECK], { encoding: 'utf8' });
  expect(line).toMatch(
    /^content: \d+ records, \d+ seeds, \d+ themes, \d+ regions, \d+ national texts, no problems\n(?:remark: of \d+ indicators \d+ stand in no document yet: [a-z0-9, -]+\n)?$/,
  );
});

it('prints every problem of a folder with nothing in it, and fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
  const { status, stderr, stdout } = spawnSync(process.execPath, [CHECK, folder], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  for (const missing of [
    'seeds',
    'content/records',
    'content/themes',
    'content/pages',
    'content/regions.yaml',
    'content/national.yaml',
    'content/indicators.yaml',
  ]) {
    expect(stderr).toContain(`${missing}: does not exist. Put it back.`);
  }
});
