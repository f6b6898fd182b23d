/** The page of two regions as plain props: what is shown of each topic, with its marks. */

import { differences } from '../../compare/differences.ts';
import { MOST } from '../../compare/limits.ts';
import {
  omissionOf,
  type SpokenSentence,
  speaks,
  type VerticalComparison,
  type VerticalRow,
  type VerticalTheme,
  type VerticalTopic,
} from '../../corpus/vertical.ts';
import type { Side } from '../../corpus/vertical-pairs.ts';
import {
  notesOf,
  type ShownGroup,
  type ShownSentence,
  type ShownTheme,
  type ShownTopic,
} from './model-types.ts';
import { entriesThatFit } from './room.ts';
import { verticalWords } from './words.ts';

/** What a page has room for within 200 kB compressed, in characters. */
const ROOM = 160_000;

/** Lay out what the page of two regions says, theme by theme; those of which neither speaks are there too. */
export function layOutVertical(vertical: VerticalComparison): ShownTheme[] {
  const most = entriesThatFit(vertical, ROOM);
  return vertical.themes.map(({ theme, topics, lacks }) => ({
    theme,
    lacks,
    topics: topics.filter(speaks).map((topic) => viewTopic(theme.id, topic, most)),
    silent: {
      names: topics.flatMap((one) => (speaks(one) || !one.topic ? [] : [one.topic.name])),
      reasons: {
        upper: topics[0]?.sides.upper.silence ?? 'silent',
        lower: topics[0]?.sides.lower.silence ?? 'silent',
      },
    },
    compared: comparedOn(vertical, topics),
  }));
}

function viewTopic(theme: string, topic: VerticalTopic, most: number): ShownTopic {
  const alone = (one: SpokenSentence): ShownSentence => ({
    spoken: one,
    segments: [{ text: one.sentence.text, mark: null }],
    notes: notesOf(one, false),
    elsewhere: false,
  });
  const only = (side: Side) => ({
    ...cut(topic.only[side], most, alone),
    all: topic.only[side].length,
    omission: omissionOf(topic, side),
  });
  return {
    anchor: verticalAnchor(theme, topic),
    name: topic.topic?.name ?? null,
    rows: { ...cut(topic.rows, most, viewRow), all: topic.rows.length },
    only: { upper: only('upper'), lower: only('lower') },
    sides: topic.sides,
  };
}

/** @example verticalAnchor('double-reduction', homework) // 'double-reduction--homework' */
export function verticalAnchor(theme: string, { topic }: Pick<VerticalTopic, 'topic'>): string {
  return topic ? `${theme}--${topic.id}` : theme;
}

function cut<From, To>(
  all: readonly From[],
  most: number,
  show: (one: From) => To,
): ShownGroup<To> {
  const shown = all.slice(0, most).map(show);
  return { shown, left: all.length - shown.length };
}

function viewRow({ upper, lower, elsewhere }: VerticalRow): Record<Side, ShownSentence> {
  const [above = [], below = []] = differences([upper.sentence.text, lower.sentence.text]);
  const same = upper.sentence.text === lower.sentence.text;
  const one = (side: Side, spoken: SpokenSentence, segments: typeof above): ShownSentence => {
    const visits = elsewhere?.side === side;
    const why = elsewhere?.paired ? verticalWords.pairedAlready : verticalWords.notOfTopic;
    return {
      spoken,
      segments,
      notes: [...(visits ? [why] : []), ...notesOf(spoken, same)],
      elsewhere: visits,
    };
  };
  return { upper: one('upper', upper, above), lower: one('lower', lower, below) };
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
