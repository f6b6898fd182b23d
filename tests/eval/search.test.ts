import { it } from 'vitest';
import { expectFound, terms } from '../browser/finding.ts';
import { useBrowser } from '../browser/open.ts';

const open = useBrowser();

it('the search finds what a plain scan finds, for every term of the codebook', () =>
  expectFound(open, terms));
