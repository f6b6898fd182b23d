import { it } from 'vitest';
import { expectFound, terms } from '../browser/finding.ts';
import { useBrowser } from '../browser/open.ts';

const open = useBrowser();

/** Where it stands nowhere, a list is looked for by its words. */
const isList = (term: string) => /[、，；。]/u.test(term);

it('the search finds what a plain scan finds, for every term of the codebook that is no list', () =>
  expectFound(
    open,
    terms.filter((term) => !isList(term)),
  ));
