/** A build that is killed leaves the site of before, and nothing that keeps the next one from finishing. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIn, copyBuilt, type ProjectCopy, startBuild } from '../setup/copy.ts';
import { differences, snapshot } from '../setup/folder.ts';
import { killAfter } from '../support/kill.ts';

describe('a build that is killed', () => {
  let copy: ProjectCopy;
  const site = () => join(copy.folder, 'dist');
  const page = () => join(site(), 'about/index.html');
  const build = () =>
    startBuild(copy.folder, { variables: { TZ: 'America/Los_Angeles' }, detached: true });

  beforeAll(() => {
    copy = copyBuilt();
    // The site of some earlier day: one page said something else, one is no longer made.
    appendFileSync(page(), '昔');
    writeFileSync(join(site(), 'gone.html'), '昔');
  });
  afterAll(() => copy.remove());

  it.each([
    ['has just read all content', /Syncing content/],
    ['has made all pages and indexes them', /generating static routes[\s\S]*Completed in/],
  ])('leaves the site as it was when it %s', async (_, says) => {
    const before = snapshot(site());
    await killAfter(build, says);
    // On a fast machine it may have come to its end.
    const finished = !readFileSync(page(), 'utf8').includes('昔');
    if (!finished) expect(differences(before, snapshot(site()))).toEqual([]);
  });

  it('does not keep the next one from finishing', async () => {
    const { code, output } = await buildIn(copy.folder);
    expect(code, output).toBe(0);
  });
});
