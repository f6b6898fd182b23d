/** The names of what documents are about: themes, their topics, and indicators. */
import type { TargetRow } from '../../corpus/targets.ts';
import { listTargets, sharedIndicators, type TargetCorpus } from '../../corpus/targets.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Theme } from '../../schema/theme.ts';
import type { Named, NamePlace } from '../../search/names/entry.ts';
import { address } from '../../site/address.ts';
import { shortName } from '../shared/place/names.ts';
import { nameTrust } from './documents.ts';
import { nameIt, type SoundOf } from './keys.ts';
import { nameWords as w } from './words.ts';

const inOnePiece = (term: string) => !term.includes('…');

/** Other words for a name: 特教 is 特殊教育. */
const otherWords = ({ synonyms = [], shortNames = {} }: Theme, name: string): string[] => [
  ...synonyms.filter((group) => group.includes(name)).flat(),
  ...Object.entries(shortNames).flatMap(([short, full]) => (full.includes(name) ? short : [])),
];

/** Name a theme and its topics: by themselves and by the words that they are known by. */
export function themeNames(theme: Theme, soundOf: SoundOf): Named[] {
  const { id, name, definition, topics, terms, lookFor = [] } = theme;
  const own = nameIt(
    { kind: 'theme', name, href: address.theme(id), note: definition, trust: null },
    {
      own: [name],
      short: otherWords(theme, name),
      typed: [name],
      word: [...(topics.length > 0 ? [] : lookFor), ...terms.filter(inOnePiece)],
    },
    soundOf,
  );
  const parts = topics.map((topic) =>
    nameIt(
      {
        kind: 'topic',
        name: topic.name,
        href: address.topic(id, topic.id),
        note: w.topicOf(name),
        trust: null,
      },
      {
        own: [topic.name],
        short: otherWords(theme, topic.name),
        typed: [topic.name],
        word: [...(topic.lookFor ?? []), ...topic.terms.filter(inOnePiece)],
      },
      soundOf,
    ),
  );
  return [own, ...parts];
}

/**
 * Write a term as one would say it: `公办园…占` is looked for as 公办园占比.
 *
 * @example spokenTerm('公办园…占') // '公办园占比'
 */
export const spokenTerm = (term: string): string =>
  term.replaceAll('…', '').replace(/占$/u, '占比').replace(/覆盖$/u, '覆盖率');

/** So many places of an indicator stand beside its name, and so many documents without a figure. */
const MOST_FIGURES = 6;
const MOST_MENTIONS = 3;

/** Name the indicators that a document states a figure for; those of several regions have a chart. */
export function indicatorNames(corpus: TargetCorpus, soundOf: SoundOf): Named[] {
  const rows = listTargets(corpus);
  const shared = new Map(sharedIndicators(rows, corpus).map((one) => [one.indicator.id, one]));
  return corpus.indicators.flatMap((indicator) => {
    const drawn = shared.get(indicator.id);
    const figures = drawn?.rows ?? rows.filter((row) => row.indicator === indicator.id);
    const [first] = figures;
    if (!first) return [];
    const mentions = drawn?.mentions ?? [];
    const places = [
      ...figures.slice(0, MOST_FIGURES).map(figurePlace),
      ...mentions.slice(0, MOST_MENTIONS).map(
        ({ document, sentence, words }): NamePlace => ({
          name: shortName(document),
          href: address.document(document.id, sentence.id),
          note: w.noFigure(words),
          trust: nameTrust(document),
        }),
      ),
    ];
    return [
      nameIt(
        {
          kind: 'indicator',
          name: indicator.name,
          href: drawn
            ? address.targets(`indicator-${indicator.id}`)
            : address.document(first.document.id, first.target.sentence),
          note: w.join([
            w.stated(new Set(figures.map(({ document }) => document.region?.id ?? '')).size),
            mentions.length > 0 ? w.unstated(mentions.length) : '',
          ]),
          trust: drawn ? null : nameTrust(first.document),
          places,
        },
        writtenOf(indicator),
        soundOf,
      ),
    ];
  });
}

const writtenOf = ({ name, terms }: Indicator) => ({
  own: [name],
  short: terms.map(spokenTerm),
  typed: [name, ...terms.slice(0, 3).map(spokenTerm)],
});

const figurePlace = ({ document, target }: TargetRow): NamePlace => ({
  name: shortName(document),
  href: address.document(document.id, target.sentence),
  note: target.text,
  trust: nameTrust(document),
});
