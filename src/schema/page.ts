/** Front matter of `content/pages/<page>.mdx`: a page of authored prose. */
import { z } from 'zod';
import { oneLine } from './common.ts';

export const page = z.strictObject({
  title: oneLine.min(1),
  /** Below the title, and in lists of search engines. */
  description: oneLine.min(1),
});

/** What the prose of a page may call by name: `<Scores />`. */
export const pageComponents = ['Grades', 'Likeness', 'RuleExamples', 'Scores', 'Unsorted'] as const;
