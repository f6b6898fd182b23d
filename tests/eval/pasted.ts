/** `npm run eval:pasted`: after a build, how many of the sixty things that people paste lead where they should. */
import type { Page } from 'playwright-core';
import { launchBrowser } from '../setup/browser.ts';
import { serve } from '../setup/static-server.ts';
import { PASTED, type Pasted } from '../unit/search/pasted.ts';

/** So many entries are looked at before one thinks that it is not there. */
const FIRST = 3;

/** Read where the entries of an answer lead, in the order of the page: names, then places. */
async function entriesOf(page: Page, address: string, text: string): Promise<string[]> {
  await page.goto(`${address}search/?${new URLSearchParams({ q: text })}`);
  await page.waitForFunction(() =>
    /找到\d+处|没有/.test(
      document.querySelector('search-panel [role="status"]')?.textContent ?? '',
    ),
  );
  await page.waitForLoadState('networkidle');
  const links = page.locator(
    '.name-list > li > .name-of > a:first-child, [data-results] > li h2 a, [data-results] > li h3 a',
  );
  return links.evaluateAll((all) =>
    all.map((one) => {
      const { pathname, search, hash } = new URL((one as HTMLAnchorElement).href);
      const asked = new URLSearchParams(search);
      asked.delete('find');
      return pathname + (asked.size > 0 ? `?${asked}` : '') + hash;
    }),
  );
}

/** The place of the first entry that is wanted, from 1; null where none is. */
function rankOf({ wants }: Pasted, entries: readonly string[]): number | null {
  const at = entries.findIndex((entry) => wants.some((wanted) => entry.startsWith(wanted)));
  return at < 0 ? null : at + 1;
}

const server = await serve('dist', '/');
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  let reached = 0;
  for (const pasted of PASTED) {
    const entries = await entriesOf(page, server.address, pasted.text);
    const rank = rankOf(pasted, entries);
    if (rank !== null && rank <= FIRST) reached += 1;
    console.log([rank ?? '–', pasted.why, JSON.stringify(pasted.text)].join('\t'));
  }
  console.log(`${reached} of ${PASTED.length} lead there by one of the first ${FIRST} entries`);
} finally {
  await browser.close();
  await server.close();
}
