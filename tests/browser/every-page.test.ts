/** What holds on every kind of page: every other kind; the others stand in `every-other-page.test.ts`. */
import { expect, it } from 'vitest';
import { pages } from '../site/site.ts';
import { everyPage } from './every-page.ts';
import { kinds } from './kinds.ts';

it('knows every kind of page', () => {
  const unknown = pages.filter(({ file }) => !kinds.some((kind) => kind.files.test(file)));
  expect(unknown.map(({ file }) => file)).toEqual([]);
});

everyPage(kinds.filter((_, at) => at % 2 === 0));
