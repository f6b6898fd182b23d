/** What a search must find: the places that a plain scan of the documents finds. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Head, NamesFile } from '../../src/search/index-files.ts';
import { documents, readText, themes } from '../site/site.ts';
import { createScan } from '../unit/search/harness.ts';
import type { useBrowser } from './open.ts';

export const scan = createScan(documents);

/** Ids of the documents in the order of the index, by which its files of texts are named. */
export function documentsInOrder(): string[] {
  const { folder }: Head = JSON.parse(readText('pagefind/head.json'));
  const names: NamesFile = JSON.parse(readText(`pagefind/${folder}/names-0.json`));
  return names.map(({ id }) => id);
}

const topics = themes.flatMap((theme) => theme.topics);
export const names = [...themes, ...topics].map(({ name }) => name);
export const terms = [...themes, ...topics].flatMap((one) => one.terms);

export const status = (page: Page) => page.locator('search-panel .search-status');

/** Wait until an answer stands, and read how many places hold what was asked for itself. */
export async function answer(page: Page): Promise<number> {
  await page.waitForFunction(() =>
    /找到\d+处|没有/.test(document.querySelector('search-panel .search-status')?.textContent ?? ''),
  );
  const said = (await status(page).textContent()) ?? '';
  const [all, others] = [/找到(\d+)处/, /其中(\d+)处用的是别的说法/].map((count) =>
    Number(count.exec(said)?.[1] ?? 0),
  );
  return (all ?? 0) - (others ?? 0);
}

/** Ask the search page for many phrases, one after another, and read where its results lead. */
function askAll(page: Page, phrases: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (list) => {
    const said = document.querySelector('search-panel .search-status');
    const found: string[][] = [];
    for (const phrase of list) {
      if (said) said.textContent = '';
      const query = new URLSearchParams({ q: phrase, wide: '0', shown: '9999' });
      history.replaceState(null, '', `?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
      while (!/找到|没有/.test(said?.textContent ?? '')) {
        await new Promise((later) => setTimeout(later, 1));
      }
      const links = document.querySelectorAll<HTMLAnchorElement>('[data-results] h2 a');
      found.push(
        [...links].map(({ pathname, hash }) => pathname.split('/').at(-2) + (hash || '#')),
      );
    }
    return found;
  }, phrases);
}

/** Ask for phrases, and expect the very places of a scan. */
export async function expectFound(
  open: ReturnType<typeof useBrowser>,
  list: readonly string[],
): Promise<void> {
  const { page, troubles } = await open('search/?q=双减');
  await answer(page);
  const phrases = [...new Set(list)];
  expect(phrases.length).toBeGreaterThan(8);
  const found = await askAll(page, phrases);
  // People put a phrase in quotes to have it exact: the quotes are no part of it.
  const bare = (phrase: string) => phrase.replace(/^"(.+)"$/, '$1');
  const differing = phrases.flatMap((phrase, at) => {
    const expected = [...scan(bare(phrase))].sort().join(' ');
    return expected === [...(found[at] ?? [])].sort().join(' ')
      ? []
      : [{ phrase, expected, found: found[at] }];
  });
  expect(differing).toEqual([]);
  expect(found.flat().length).toBeGreaterThan(20);
  expect(troubles).toEqual([]);
}
