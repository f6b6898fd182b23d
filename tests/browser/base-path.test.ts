/** The site under a sub-path, as on a project page of a static host. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildIn, copyCorpus } from '../setup/copy.ts';
import { type StaticServer, serve } from '../setup/static-server.ts';
import { addressFaults } from '../support/addresses.ts';
import { CITY } from './corpus.ts';
import { useBrowser } from './open.ts';

const copy = copyCorpus();
const open = useBrowser();
let server: StaticServer | undefined;

beforeAll(async () => {
  const { code, output } = await buildIn(copy.folder, {
    BASE_PATH: '/duidu',
    SITE_URL: 'https://example.org',
  });
  expect(code, output).toBe(0);
  server = await serve(join(copy.folder, 'dist'), '/duidu');
});

afterAll(async () => {
  await server?.close();
  copy.remove();
});

it('works under a sub-path: home, a document, search, and addresses for others', async () => {
  const { page, troubles } = await open(server?.address ?? '');
  expect(new URL(page.url()).pathname).toBe('/duidu/');
  await page.locator(`main a[href="/duidu/documents/${CITY}/"]`).first().click();
  await page.waitForURL(`**/duidu/documents/${CITY}/`);
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(
    `https://example.org/duidu/documents/${CITY}/`,
  );

  await page.locator('input[name="q"]').fill('优质均衡');
  await page.locator('input[name="q"]').press('Enter');
  await page.waitForURL(/\/duidu\/search\/\?q=/);
  await page.locator('[data-results] a').first().click();
  await page.waitForURL(/\/duidu\/documents\/[^/]+\/(?:#.+)?$/);
  expect(await page.locator('main').innerText()).toContain('优质均衡');
  expect(troubles).toEqual([]);
});

it('writes its full address wherever one belongs', () => {
  const dist = join(copy.folder, 'dist');
  expect(addressFaults({ dist, base: '/duidu/', origin: 'https://example.org' })).toEqual([]);
});

it('has no link on any page that leaves the sub-path', async () => {
  const { page } = await open(server?.address ?? '');
  for (const path of [
    '',
    'matrix/',
    'themes/',
    'documents/',
    'regions/',
    'method/',
    'data/',
    'about/',
    '404.html',
  ]) {
    await page.goto(new URL(path, server?.address).href);
    const astray = await page
      .locator('a[href^="/"], link[href^="/"], script[src^="/"], form[action^="/"]')
      .evaluateAll((list) =>
        list
          .map(
            (one) =>
              one.getAttribute('href') ??
              one.getAttribute('src') ??
              one.getAttribute('action') ??
              '',
          )
          .filter((address) => !address.startsWith('/duidu/')),
      );
    expect(astray, path).toEqual([]);
  }
});
