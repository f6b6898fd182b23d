/** Which topic the headings over a sentence and the sentence before it lend to it (R2), if they name just one. */
import type { Clause, Label, Section } from '../../schema/document.ts';
import { type Codebook, findHits, type Hit } from './codebook.ts';
import type { Source } from './inherit.ts';

/** What a heading names: nothing, one theme (and one topic of it or none in particular), or something else. */
export type Named =
  | 'nothing'
  | 'else'
  | { readonly theme: string; readonly topic: string | null; readonly evidence: string };

/** The headings above the clauses. */
export interface Headings {
  readonly named: ReadonlyMap<string, Named>;
  readonly parents: ReadonlyMap<string, string | null>;
  readonly title: Named;
}

/** Topics that are about a theme as a whole: nothing in particular can be left out under them (R6). */
const BROAD: ReadonlySet<string> = new Set(['overall', 'county']);

/** Gives way to any other (R6). */
const OVERALL = 'overall';

/** `经费保障` is a side of the topic above it; `组织领导` is no longer about it. */
const SIDES: ReadonlySet<string> = new Set(['funding', 'evaluation']);

/** Read the headings of a document once for all its clauses. */
export function readHeadings(
  sections: readonly Section[],
  title: string | null,
  codebook: Codebook,
): Headings {
  return {
    named: new Map(
      sections.map(({ id, heading }) => [id, namedIn(heading, findHits(heading, codebook))]),
    ),
    parents: new Map(sections.map(({ id, parent }) => [id, parent === id ? null : parent])),
    title: namedIn(title ?? '', findHits(title ?? '', codebook)),
  };
}

/** What the words of a heading name. */
export function namedIn(heading: string, hits: readonly Hit[]): Named {
  const own = hits.filter(({ kind, topic }) => kind === 'term' && topic !== null);
  const [first] = own;
  if (!first) {
    const others = hits.some(({ topic, theme }) => topic === null && !SIDES.has(theme));
    return others ? 'else' : 'nothing';
  }
  if (own.some(({ theme }) => theme !== first.theme)) return 'else';
  const topics = new Set(own.map(({ topic }) => topic ?? '').filter((id) => id !== OVERALL));
  const [only] = topics;
  const topic = topics.size === 1 && only && !BROAD.has(only) ? only : null;
  return { theme: first.theme, topic, evidence: heading };
}

/**
 * Find what a sentence may take its topic from, the nearest first.
 *
 * @param before the labels of the sentence before, with none of them where it is the first
 * @example sourceOf(clause, namedIn('课后服务', hits), [], headings) // { topic: 'after-school', … }
 */
export function sourceOf(
  clause: Clause,
  named: Named,
  before: readonly Label[],
  headings: Headings,
): Source | null {
  if (named === 'else') return null;
  if (named !== 'nothing') return lent(named, before, 'heading');
  const { section } = clause;
  let id = section;
  while (id !== null) {
    const above = headings.named.get(id) ?? 'nothing';
    if (above === 'else') return null;
    if (above !== 'nothing') {
      const near = id === section && clause.heading === null;
      return lent(above, before, near ? 'heading' : 'wide');
    }
    id = headings.parents.get(id) ?? null;
  }
  const { title } = headings;
  return typeof title === 'object' ? lent(title, before, 'wide') : going(before, null);
}

/** The one topic of a heading, or that of the sentence before where the heading names its theme only. */
function lent(
  { theme, topic, evidence }: Exclude<Named, string>,
  before: readonly Label[],
  from: Source['from'],
): Source | null {
  return topic === null ? going(before, theme) : { theme, topic, evidence, from };
}

/** The one topic of the sentence before. */
function going(before: readonly Label[], theme: string | null): Source | null {
  const [label] = before;
  if (before.length !== 1 || !label || BROAD.has(label.topic)) return null;
  if (theme !== null && label.theme !== theme) return null;
  const evidence = label.evidence.at(-1) ?? '';
  const from = theme === null ? 'before' : 'wide';
  return { theme: label.theme, topic: label.topic, evidence, from };
}
