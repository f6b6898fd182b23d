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
  // What is missing of a source may be about anything.
  const whole = document.source.completeness === 'complete';
  const describe = () => {
    if (!first[0]) return w.empty;
    return whole
      ? w.panelDescription(clauses, names, percentOf(first[0].share))
      : w.panelLeft(clauses);
  };
  return {
    ...series,
    /** As the page names it. */
    source: document,
    document: nameInWords(document),
    years: yearsOf(document),
    whole,
    size: whole ? w.clauses(clauses) : w.clausesLeft(clauses),
    description: describe(),
  };
}

type Panel = ReturnType<typeof panelOf>;

/** Say which themes lead, of the documents whose source is known to be whole; the others are named. */
function sentenceOf(panels: readonly Panel[]): string {
  const named = panels
    .filter((panel) => leading(panel).length > 0)
    .map((panel) => ({
      whole: panel.whole,
      place: nameInWords(panel.source, 'place'),
      themes: leading(panel).map(({ name }) => name),
      percent: percentOf(leading(panel)[0]?.share ?? 0),
    }));
  const leaders = named.filter(({ whole }) => whole);
  const others = named.filter(({ whole }) => !whole).map(({ place }) => place);
  const leftOut =
    others.length === 0 ? '' : w.leftOut(others.length <= NAMED ? others : [], others.length);
  if (leaders.length === 0) return leftOut;
  if (leaders.length <= NAMED) {
    return (
      w.leading(leaders.map(({ place, themes, percent }) => w.leader(place, themes, percent))) +
      leftOut
    );
  }
  const led = new Map<string, number>();
  for (const name of leaders.flatMap(({ themes }) => themes)) {
    led.set(name, (led.get(name) ?? 0) + 1);
  }
  return (
    w.leadingOfMany(
      leaders.length,
      [...led].sort(([, a], [, b]) => b - a).map(([name, count]) => w.leaderOfMany(name, count)),
    ) + leftOut
  );
}
