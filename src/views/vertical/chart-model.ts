/** What the chart of two regions draws: panels of topics, what their marks say, and what stands out. */
import { hueOf } from '../../charts/hue.ts';
import type { VerticalCount } from '../../charts/vertical.ts';
import {
  comparableOnly,
  omissionOf,
  speaks,
  type VerticalComparison,
  type VerticalTopic,
} from '../../corpus/vertical.ts';
import { gradesOf, otherSide, SIDES, type Side } from '../../corpus/vertical-pairs.ts';
import type { Region } from '../../schema/region.ts';
import type { Theme } from '../../schema/theme.ts';
import { terms } from '../../site/terms.ts';
import { verticalAnchor } from './topic-model.ts';
import { type Places, verticalWords as w } from './words.ts';

export type ChartModel = ReturnType<typeof chartModel>;

interface Spoken {
  theme: Theme;
  topic: VerticalTopic;
}

/**
 * Gather what is drawn: a panel for each core theme, and one for all others; nothing where nobody speaks.
 *
 * @example chartModel(vertical).panels.map(({ name }) => name) // ['双减', '优质均衡', '特殊教育', '职业教育', '其他主题']
 */
export function chartModel({ upper, lower, documents, themes }: VerticalComparison) {
  const grades = { upper: gradesOf(documents.upper), lower: gradesOf(documents.lower) };
  const named = (side: Side, { name }: Region) => w.graded(name, grades[side].map(w.grade));
  const places = { upper: named('upper', upper), lower: named('lower', lower) };
  const spoken = themes.flatMap(({ theme, topics }): Spoken[] =>
    topics.filter(speaks).map((topic) => ({ theme, topic })),
  );
  const of = (kind: Theme['kind']) => spoken.filter(({ theme }) => theme.kind === kind);
  const core = [...new Set(of('core').map(({ theme }) => theme))].map((theme) => ({
    ...panelOf(
      of('core').filter((one) => one.theme === theme),
      places,
    ),
    id: theme.id,
    name: theme.name,
    hue: hueOf(theme),
    unit: 'sentence',
    href: `#${theme.id}`,
  }));
  const secondary = {
    ...panelOf(of('secondary'), places),
    id: 'secondary',
    name: terms.kind.secondary,
    hue: 0,
    unit: 'clause',
    // It has several themes.
    href: null,
  };
  const head = (side: Side, { name }: Region) => ({
    name,
    // A letter is all there is room for.
    rest: `${grades[side].map((grade) => ` ${grade ?? '?'}`).join('')}${w.sideName(side, '')}`,
  });
  return {
    places,
    heads: { upper: head('upper', upper), lower: head('lower', lower) },
    see: seeOf(spoken, places),
    panels: [...core, secondary].filter(({ rows }) => rows.length > 0),
  };
}

function panelOf(own: readonly Spoken[], places: Places) {
  const sum = (count: (topic: VerticalTopic) => number) =>
    own.reduce((all, { topic }) => all + count(topic), 0);
  return {
    rows: own.map((one) => rowOf(one, places)),
    description: w.panelDescription(places, {
      upper: sum(({ sides }) => sides.upper.sentences),
      lower: sum(({ sides }) => sides.lower.sentences),
      rows: sum(({ rows }) => rows.length),
    }),
  };
}

/** A topic as it is drawn, with what its marks say and what stands in its row of the table. */
function rowOf({ theme, topic }: Spoken, places: Places) {
  const name = topic.topic?.name ?? theme.name;
  const count = (side: Side): VerticalCount => {
    const { matched, only, state } = topic.sides[side];
    const saysNothing = matched + only === 0;
    const silence =
      state !== 'said' ? terms.silence[state].name : saysNothing ? w.headingAlone : null;
    return { matched, only, comparable: comparableOnly(topic, side) !== null, silence };
  };
  const counts = { upper: count('upper'), lower: count('lower') };
  const tip = (side: Side) => {
    const { silence } = counts[side];
    const { state, headings } = topic.sides[side];
    if (silence !== null && state === 'said') return w.tipHeadings(places[side], name, headings);
    return silence === null
      ? w.tip(places[side], places[otherSide(side)], name, counts[side])
      : w.tipSilent(places[side], name, silence);
  };
  const notes = SIDES.flatMap((side) => {
    const { state, silence } = topic.sides[side];
    const tells = silence !== 'silent' || state === 'silent';
    return tells ? [w.reason(places[side], terms.silence[silence].name)] : [];
  });
  return {
    id: verticalAnchor(theme.id, topic),
    name,
    ...counts,
    // Both sides of a topic are one thing: who looks at one bar sees the other.
    keys: `theme:${theme.id}${topic.topic ? ` topic:${theme.id}/${topic.topic.id}` : ''}`,
    tips: { upper: tip('upper'), lower: tip('lower') },
    theme: theme.name,
    topic: topic.topic?.name ?? w.whole,
    note: notes.join(w.and),
  };
}

/** What stands out is said of topics: a secondary theme is as wide as several of them. */
function seeOf(spoken: readonly Spoken[], places: Places): string {
  const most = (count: (topic: VerticalTopic) => number) => {
    const counted = spoken.flatMap(({ theme, topic }) =>
      topic.topic ? [{ name: w.topicOf(theme.name, topic.topic.name), n: count(topic) }] : [],
    );
    const n = Math.max(0, ...counted.map((one) => one.n));
    const names = n === 0 ? [] : counted.filter((one) => one.n === n).map(({ name }) => name);
    return { n, names };
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
