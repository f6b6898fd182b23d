/** The pages of two regions, and of all such pairs, as plain props. */

import { MOST } from '../../compare/limits.ts';
import { type EmptyCell, summarize } from '../../corpus/matrix.ts';
import {
  speaks,
  tallyVertical,
  type VerticalComparison,
  type VerticalTheme,
} from '../../corpus/vertical.ts';
import { gradesOf, SIDES, type Side, type Timing, timingOf } from '../../corpus/vertical-pairs.ts';
import type { Document } from '../../schema/document.ts';
import { address } from '../../site/address.ts';
import { terms } from '../../site/terms.ts';
import { words } from '../../site/words.ts';
import { comparabilityOf, comparableOf } from '../shared/comparability/model.ts';
import { factsOf } from '../shared/comparability/words.ts';
import { titleOf, yearsOf } from '../shared/place/names.ts';
import { trustOf } from '../shared/place/trust.ts';
import { chartModel } from './chart-model.ts';
import { entriesThatFit } from './room.ts';
import { topicModel } from './topic-model.ts';
import { type Places, verticalWords as w } from './words.ts';

/** What a page has room for within 200 kB compressed, in characters. */
const ROOM = 160_000;

export type VerticalModel = ReturnType<typeof verticalModel>;
export type ThemeModel = VerticalModel['themes'][number];

/** Lay out what the page of two regions says. */
export function verticalModel(vertical: VerticalComparison) {
  const { upper, lower, between, documents, themes } = vertical;
  const places = { upper: upper.name, lower: lower.name };
  const sources = new Map([...sourceNames(documents.upper), ...sourceNames(documents.lower)]);
  const most = entriesThatFit(vertical, ROOM);
  const side = (own: Side) => ({
    region: vertical[own],
    documents: documents[own].map((document) => documentModel(document)),
    trust: trustOfSide(vertical, own),
  });
  return {
    places,
    // Regions that have no documents.
    between: between.map(({ name }) => name),
    sides: { upper: side('upper'), lower: side('lower') },
    timing: timingModel(vertical),
    comparability: comparabilityOf([...documents.upper, ...documents.lower].map(summarize)),
    tally: tallyVertical(themes),
    chart: chartModel(vertical),
    themes: themes.map(({ theme, topics, lacks }) => ({
      theme,
      // None where neither side speaks on the theme.
      topics: topics.filter(speaks).map((topic) =>
        topicModel(topic, {
          theme,
          documents,
          sources,
          most,
          compare: address.compare(theme.id, comparedOn(vertical, topics), topic.topic?.id),
        }),
      ),
      // Topics on which neither side does, and what that means.
      silent: topics.flatMap((one) => (speaks(one) || !one.topic ? [] : [one.topic.name])),
      reasons: reasonsOf(places, {
        upper: topics[0]?.sides.upper.silence ?? 'silent',
        lower: topics[0]?.sides.lower.silence ?? 'silent',
      }),
      // By side, stages that the other side is about and this one is not.
      lacks: { upper: stageNames(lacks.upper), lower: stageNames(lacks.lower) },
      compared: comparedOn(vertical, topics),
    })),
  };
}

/** What stands beside the place of a side wherever that is named; null where it has several documents. */
function trustOfSide({ documents }: VerticalComparison, side: Side) {
  const [first, ...others] = documents[side];
  return first && others.length === 0 ? trustOf(first) : null;
}

const stageNames = (stages: VerticalTheme['lacks'][Side]) =>
  stages.map((stage) => terms.stage[stage]).join('、');

function documentModel(document: Document) {
  const { signed, published } = document;
  const { years, type, stages } = factsOf(comparableOf(document));
  const date = signed ?? published;
  const day = date === null ? w.noDate : w.date(date, signed !== null);
  return {
    document,
    facts: [years, type, day, stages].filter(Boolean).join(' · '),
  };
}

function timingModel(vertical: VerticalComparison): { kind: Timing['kind']; days: Places | null } {
  const timing = timingOf(vertical);
  if (timing.kind === 'unknown') return { kind: 'unknown', days: null };
  const span = (side: Side) => w.span(timing.days[side].first, timing.days[side].last);
  return { kind: timing.kind, days: { upper: span('upper'), lower: span('lower') } };
}

/**
 * Name the documents of one side so that each is told from the others; nothing is said of a single one.
 *
 * @example sourceNames([plan2022, plan2023]).get('quanzhou-2023-secondary') // '2023年工作要点'
 */
function sourceNames(documents: readonly Document[]): Map<string, string> {
  if (documents.length < 2) return new Map();
  const short = (document: Document) =>
    `${yearsOf(document) ?? ''}${document.type ?? words.document}`;
  const counts = new Map<string, number>();
  for (const one of documents) counts.set(short(one), (counts.get(short(one)) ?? 0) + 1);
  return new Map(
    documents.map((one) => [one.id, counts.get(short(one)) === 1 ? short(one) : titleOf(one)]),
  );
}

/** Say what the silence of both sides means: `泉州市超出范围，晋江市未提及`. */
function reasonsOf(places: Places, reasons: Record<Side, EmptyCell['kind']>): string {
  return SIDES.map((side) => w.reason(places[side], terms.silence[reasons[side]].name)).join(w.and);
}

/** As many documents as the compare page takes, of both sides; those that speak on the theme before the others. */
function comparedOn({ documents }: VerticalComparison, topics: VerticalTheme['topics']): string[] {
  const speaking = new Set(
    topics.flatMap(({ rows, only }) =>
      [...rows.flatMap((row) => [row.upper, row.lower]), ...only.upper, ...only.lower].map(
        ({ document }) => document.id,
      ),
    ),
  );
  const ordered = (side: Side) =>
    documents[side]
      .map(({ id }) => id)
      .toSorted((a, b) => Number(speaking.has(b)) - Number(speaking.has(a)));
  const [upper, lower] = [ordered('upper'), ordered('lower')];
  const fromUpper = Math.min(upper.length, Math.max(MOST / 2, MOST - lower.length));
  const fromLower = Math.min(lower.length, MOST - fromUpper);
  return [...upper.slice(0, fromUpper), ...lower.slice(0, fromLower)];
}

/** Bring the pairs of each upper region together. */
export function verticalListModel(verticals: readonly VerticalComparison[]) {
  const uppers = new Map(verticals.map(({ upper }) => [upper.id, upper]));
  return [...uppers.values()].map((upper) => ({
    upper,
    pairs: verticals
      .filter((vertical) => vertical.upper.id === upper.id)
      .map((vertical) => ({
        lower: vertical.lower,
        documents: vertical.documents.upper.length + vertical.documents.lower.length,
        grades: {
          upper: gradesOf(vertical.documents.upper),
          lower: gradesOf(vertical.documents.lower),
        },
        timing: timingOf(vertical).kind,
        tally: tallyVertical(vertical.themes),
      })),
  }));
}
