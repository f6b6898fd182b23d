/** Who takes part, in the order of the report. */
import type { Contestant } from './build/contestant.ts';
import { duidu, duiduWider } from './build/duidu.ts';
import { minisearch } from './build/minisearch.ts';
import { pagefindClauses, pagefindPages } from './build/pagefind.ts';
import { scan } from './build/scan.ts';

export const contestants: readonly Contestant[] = [
  duidu,
  duiduWider,
  pagefindPages,
  pagefindClauses,
  minisearch,
  scan,
];
