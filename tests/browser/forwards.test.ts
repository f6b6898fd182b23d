/** Addresses that pages had before, as a reader's bookmark asks for them. */
import { describe, expect, it } from 'vitest';
import { forwards, pageAt } from '../site/site.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const theme = pageAt('shared-text/').$('[data-themes]').first().attr('data-themes')?.split(' ')[0];
const passage = pageAt('shared-text/').$('.shared-passage').last().attr('id');

describe.each([true, false])('a former address (scripts: %s)', (javaScriptEnabled) => {
  it.each(forwards.map(({ file }) => file.replace(/index\.html$/, '')))(
    '%s leads on',
    async (path) => {
      const { page, troubles } = await open(path, { javaScriptEnabled });
      await page.waitForURL(/\/(?:vertical|shared-text)\//);
      expect(await page.locator('main h1').innerText()).not.toContain('换了地址');
      expect(troubles).toEqual([]);
    },
  );
});

it('takes along what the address asks for and where it points', async () => {
  const { page } = await open(`wording/?theme=${theme}#${passage}`);
  await page.waitForURL((url) => url.pathname.endsWith('/shared-text/'));
  expect(new URL(page.url()).search).toBe(`?theme=${theme}`);
  expect(new URL(page.url()).hash).toBe(`#${passage}`);
  await page.locator(`[id="${passage}"]`).waitFor({ state: 'visible' });
});
