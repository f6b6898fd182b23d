/** The profile of a document as its charts and tables want it: rows of figures and words. */

import { type BenchmarkGroup, type BenchmarkRow, hasMiddle } from '../../charts/benchmark.ts';
import { hueOf } from '../../charts/hue.ts';
import { percentOf } from '../../charts/number.ts';
import type { Benchmark, Outlier, Spread, ThemeBenchmark } from '../../corpus/benchmark.ts';
import { terms } from '../../site/terms.ts';
import { profileWords as w } from '../shared/profile/words.ts';

export interface Row extends BenchmarkRow {
  /** All of the row in one phrase. */
  tip: string;
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

function themeRow(benchmark: ThemeBenchmark): Row {
  const { theme, clauses, clauseShare, sentences, silence, others, stands } = benchmark;
  const percent = percentOf(clauseShare);
  const reason = silence && terms.silence[silence].name;
  return {
    key: `theme:${theme.id}`,
    name: theme.name,
    hue: hueOf(theme),
    // A heading may speak where no clause does: then there is something, and none of the clauses.
    share: hasPlace(silence) ? clauseShare : null,
    label: reason ?? w.themes.count(clauses, percent),
    others: spreadOf(others),
    tip:
      (reason
        ? w.tipSilence(theme.name, reason)
        : w.themes.tip(theme.name, clauses, sentences, percent)) + tipOthers(others, false),
    clauses,
    sentences,
    stands,
    fine: false,
  };
}

/** Nought is a share only where the document could have said something, and is whole. */
const hasPlace = (silence: ThemeBenchmark['silence']) => silence === null || silence === 'silent';

function topicRows({ theme, topics }: ThemeBenchmark): Row[] {
  return topics.map(({ topic, sentences, sentenceShare, silence, others, stands }) => {
    const percent = percentOf(sentenceShare, true);
    const reason = silence && terms.silence[silence].name;
    return {
      key: `topic:${topic.id}`,
      name: topic.name,
      hue: hueOf(theme),
      share: hasPlace(silence) ? sentenceShare : null,
      label: reason ?? w.topics.count(sentences, percent),
      others: spreadOf(others),
      tip:
        (reason ? w.tipSilence(topic.name, reason) : w.topics.tip(topic.name, sentences, percent)) +
        tipOthers(others, true),
      clauses: null,
      sentences,
      stands,
      fine: true,
    };
  });
}

function spreadOf({ n, min, lower, median, upper, max }: Spread): BenchmarkRow['others'] {
  if (min === null || lower === null || median === null || upper === null || max === null) {
    return null;
  }
  return { n, min, lower, median, upper, max };
}

function tipOthers({ n, median, min, max }: Spread, fine: boolean): string {
  if (median === null || min === null || max === null) return w.noOthers;
  const of = (share: number) => percentOf(share, fine);
  return w.tipOthers(n, of(median), of(min), of(max));
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
