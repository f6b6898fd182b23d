/** The profile of a document as its charts and tables want it: rows of figures and words. */
import { type BenchmarkGroup, type BenchmarkRow, hasMiddle } from '../../charts/benchmark.ts';
import { hueOf } from '../../charts/hue.ts';
import { percentOf } from '../../charts/number.ts';
import type { Benchmark, Outlier, Spread, ThemeBenchmark } from '../../corpus/benchmark.ts';
import { terms } from '../../site/terms.ts';
import { profileWords as w } from '../shared/profile/words.ts';

export interface Row extends BenchmarkRow {
  /** Why there is nothing in it; null where there is something. */
  reason: string | null;
  /** Null where it is not counted. */
  clauses: number | null;
  sentences: number | null;
  stands: Outlier | null;
  /** Shares of sentences are small: they are written to tenths of a percent. */
  fine: boolean;
}

export interface Group extends BenchmarkGroup {
  rows: Row[];
}

/** The themes, core themes first, all in one group. */
export function themeGroups({ themes }: Benchmark): Group[] {
  return [{ heading: null, rows: themes.map(themeRow) }];
}

/** The topics of the core themes, a group a theme; themes out of scope are left out, and named in `left`. */
export function topicGroups({ themes }: Benchmark): { groups: Group[]; left: string[] } {
  const core = themes.filter(({ topics }) => topics.length > 0);
  const isLeft = ({ silence }: ThemeBenchmark) => silence === 'out-of-scope';
  return {
    groups: core
      .filter((one) => !isLeft(one))
      .map((one) => ({ heading: one.theme.name, rows: topicRows(one) })),
    left: core.filter(isLeft).map(({ theme }) => theme.name),
  };
}

function themeRow({ theme, clauses, clauseShare: share, ...benchmark }: ThemeBenchmark): Row {
  const percent = percentOf(share);
  return rowOf(benchmark, {
    key: `theme:${theme.id}`,
    name: theme.name,
    hue: hueOf(theme),
    share,
    label: w.themes.count(clauses, percent),
    clauses,
    fine: false,
  });
}

function topicRows({ theme, topics }: ThemeBenchmark): Row[] {
  return topics.map(({ topic, sentenceShare: share, ...benchmark }) => {
    const percent = percentOf(share, true);
    return rowOf(benchmark, {
      // Topics of several themes may have one name.
      key: `topic:${theme.id}/${topic.id}`,
      name: topic.name,
      hue: hueOf(theme),
      share,
      label: w.topics.count(benchmark.sentences, percent),
      clauses: null,
      fine: true,
    });
  });
}

/** Where there is nothing its reason is said; and nought is a share only where the document could have spoken. */
function rowOf(
  {
    sentences,
    silence,
    others,
    stands,
  }: Pick<ThemeBenchmark, 'sentences' | 'silence' | 'others' | 'stands'>,
  said: Pick<Row, 'key' | 'name' | 'hue' | 'share' | 'label' | 'clauses' | 'fine'>,
): Row {
  const reason = silence === null ? null : terms.silence[silence].name;
  return {
    ...said,
    // A heading may speak where no clause does: then there is something, and none of the clauses.
    share: silence === null || silence === 'silent' ? said.share : null,
    label: reason ?? said.label,
    reason,
    others: spreadOf(others),
    sentences,
    stands,
  };
}

function spreadOf({ n, min, lower, median, upper, max }: Spread): BenchmarkRow['others'] {
  if (min === null || lower === null || median === null || upper === null || max === null) {
    return null;
  }
  return { n, min, lower, median, upper, max };
}

/** Say in a sentence where the document stands out, and where it does not. */
export function sentenceOf(groups: readonly Group[]): string {
  const rows = groups.flatMap((group) => group.rows);
  const most = Math.max(0, ...rows.map(({ others }) => others?.n ?? 0));
  if (most < 3) return w.tooFew(most);
  const out = rows.filter(({ stands }) => stands !== null);
  if (out.length === 0) return w.standsAmong;
  const placed = (which: Outlier) =>
    out
      .filter(({ stands }) => stands === which)
      .toSorted((a, b) => distance(b) - distance(a))
      .map(({ name, share, others, fine }) => ({
        name,
        percent: percentOf(share ?? 0, fine),
        median: percentOf(others?.median ?? 0, fine),
      }));
  return w.stands({ more: placed('more'), less: placed('less') }, most < 10);
}

const distance = ({ share, others }: Row) => Math.abs((share ?? 0) - (others?.median ?? 0));

/** Whether the middle half of the others is drawn anywhere, and has to be explained. */
export function drawsMiddle(groups: readonly Group[]): boolean {
  return groups.some(({ rows }) => rows.some(({ others }) => hasMiddle(others)));
}
