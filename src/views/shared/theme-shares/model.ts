/** How much of some documents goes to each theme: panels of shares, and what is to be seen in them. */
import { hueOf } from '../../../charts/hue.ts';
import { percentOf } from '../../../charts/number.ts';
import { leading, type ShareSeries } from '../../../charts/shares.ts';
import type { Benchmark } from '../../../corpus/benchmark.ts';
import { terms } from '../../../site/terms.ts';
import { nameInWords, placeName, yearsOf } from '../place/names.ts';
import { sharesWords as w } from './words.ts';

/** Of more documents than these a sentence cannot name each. */
const NAMED = 8;

/**
 * Say what is to be seen and how it is read, and gather what is drawn.
 *
 * @example sharesModel([quanzhou, jinjiang]).sentence // '写得最多的主题：泉州市是教师队伍（24%）；晋江市是…'
 */
export function sharesModel(benchmarks: readonly Benchmark[]) {
  const panels = benchmarks.map(panelOf);
  const hasMedians = panels.some(({ shares }) => shares.some(({ median }) => median !== null));
  return {
    sentence: sentenceOf(panels),
    reading: w.lead + (hasMedians ? w.medians : ''),
    panels,
  };
}

/** The shares of a document, which is called by its place. */
function panelOf({ document, clauses, themes }: Benchmark) {
  const series: ShareSeries = {
    id: document.id,
    name: placeName(document),
    shares: themes.map(({ theme, clauses, clauseShare, silence, others }) => ({
      theme: theme.id,
      name: theme.name,
      hue: hueOf(theme),
      count: clauses,
      share: clauseShare,
      silence: silence && terms.silence[silence].name,
      median: others.median,
    })),
  };
  const first = leading(series);
  const names = first.map(({ name }) => name).join('、');
  return {
    ...series,
    /** As the page names it. */
    source: document,
    document: nameInWords(document),
    years: yearsOf(document),
    clauses,
    description: first[0] ? w.panelDescription(clauses, names, percentOf(first[0].share)) : w.empty,
  };
}

function sentenceOf(panels: readonly ShareSeries[]): string {
  const leaders = panels
    .map((panel) => ({ place: panel.name, first: leading(panel) }))
    .filter(({ first }) => first.length > 0);
  const names = leaders.flatMap(({ first }) => first.map(({ name }) => name));
  if (leaders.length <= NAMED) {
    return w.leading(
      leaders.map(({ place, first }) =>
        w.leader(
          place,
          first.map(({ name }) => name),
          percentOf(first[0]?.share ?? 0),
        ),
      ),
    );
  }
  const led = new Map<string, number>();
  for (const name of names) led.set(name, (led.get(name) ?? 0) + 1);
  return w.leadingOfMany(
    leaders.length,
    [...led].sort(([, a], [, b]) => b - a).map(([name, count]) => w.leaderOfMany(name, count)),
  );
}
