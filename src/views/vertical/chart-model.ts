/** What the chart of two regions draws: panels of topics, their notes, and what stands out. */

import { hueOf } from '../../charts/hue.ts';
import type { VerticalCount, VerticalSeries } from '../../charts/vertical.ts';
import {
  comparableOnly,
  omissionOf,
  speaks,
  type VerticalComparison,
  type VerticalTopic,
} from '../../corpus/vertical.ts';
import { SIDES, type Side } from '../../corpus/vertical-pairs.ts';
import type { Theme } from '../../schema/theme.ts';
import { terms } from '../../site/terms.ts';
import { verticalAnchor } from './model.ts';
import type { ChartRow } from './model-types.ts';
import { verticalWords as w } from './words.ts';

interface Spoken {
  /** Where the topic stands on the page. */
  id: string;
  theme: Theme;
  topic: VerticalTopic;
}

/**
 * Gather what is drawn: a panel for each core theme, and one for all others; nothing where nobody speaks.
 *
 * @example chartOf(vertical).series.map(({ name }) => name) // ['双减', '优质均衡', '特殊教育', '职业教育', '其他主题']
 */
export function chartOf({ upper, lower, themes }: VerticalComparison) {
  const places = { upper: upper.name, lower: lower.name };
  const spoken = themes.flatMap(({ theme, topics }): Spoken[] =>
    topics.filter(speaks).map((topic) => ({ id: verticalAnchor(theme.id, topic), theme, topic })),
  );
  const panel = (head: Omit<VerticalSeries, 'rows'>, of: Spoken[]) => ({
    series: { ...head, rows: of.map(rowOf) },
    met: of.reduce((sum, { topic }) => sum + topic.rows.length, 0),
  });
  const panels = [
    ...themes
      .filter(({ theme }) => theme.kind === 'core')
      .map(({ theme }) =>
        panel(
          { id: theme.id, name: theme.name, hue: hueOf(theme), unit: 'sentence' },
          spoken.filter((one) => one.theme === theme),
        ),
      ),
    panel(
      { id: 'further', name: w.further, hue: 0, unit: 'clause' },
      spoken.filter(({ theme }) => theme.kind === 'further'),
    ),
  ].filter(({ series }) => series.rows.length > 0);
  return {
    series: panels.map(({ series }) => series),
    met: new Map(panels.map(({ series, met }) => [series.id, met])),
    rows: new Map(spoken.map((one) => [one.id, chartRow(one, places)])),
    see: seeOf(spoken, places),
  };
}

function rowOf({ id, theme, topic }: Spoken) {
  const count = (side: Side): VerticalCount => {
    const { matched, only, state } = topic.sides[side];
    const silence = state === 'said' ? null : terms.silence[state].name;
    return { matched, only, comparable: comparableOnly(topic, side) !== null, silence };
  };
  return {
    id,
    name: topic.topic?.name ?? theme.name,
    upper: count('upper'),
    lower: count('lower'),
  };
}

function chartRow({ id, theme, topic }: Spoken, places: Record<Side, string>): ChartRow {
  const notes = SIDES.flatMap((side) => {
    const { state, silence } = topic.sides[side];
    const tells = silence !== 'silent' || state === 'silent';
    return tells ? [w.reason(places[side], terms.silence[silence].name)] : [];
  });
  return {
    theme: theme.id,
    themeName: theme.name,
    topic: topic.topic?.id ?? null,
    anchor: id,
    note: notes.join(w.and),
  };
}

/** What stands out is said of topics: a further theme is as wide as several of them. */
function seeOf(spoken: readonly Spoken[], places: Record<Side, string>): string {
  const most = (count: (topic: VerticalTopic) => number) => {
    const counted = spoken.flatMap(({ theme, topic }) =>
      topic.topic ? [{ name: w.topicOf(theme.name, topic.topic.name), n: count(topic) }] : [],
    );
    const n = Math.max(0, ...counted.map((one) => one.n));
    return {
      n,
      names: n === 0 ? [] : counted.filter((one) => one.n === n).map(({ name }) => name),
    };
  };
  const met = most(({ rows }) => rows.length);
  const absent = (side: Side) =>
    most((topic) => (omissionOf(topic, side) === 'absent' ? topic.sides[side].only : 0));
  const [added, left] = [absent('lower'), absent('upper')];
  return w.see([
    met.n > 0 ? w.seeMet(met.names, met.n) : w.seeNothing,
    ...(added.n > 0 ? [w.seeAbsent(places.upper, places.lower, added.names, added.n)] : []),
    ...(left.n > 0 ? [w.seeAbsent(places.lower, places.upper, left.names, left.n)] : []),
  ]);
}
