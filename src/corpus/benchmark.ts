/** How much a document gives to each theme and topic, and how much the others give: its profile against theirs. */
import { ascending, bisectLeft, bisectRight, quantileSorted } from 'd3';
import type { Document } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import type { Theme, Topic } from '../schema/theme.ts';
import { countTopics, type EmptyCell, explainSilence } from './matrix.ts';
import { type Profile, profiles, type ThemeShare } from './profile.ts';

/** Shares of the other documents for which a theme is not out of scope, each 0 to 1. */
export interface Spread {
  /** How many they are; all that follows is null where there is none. */
  n: number;
  min: number | null;
  /** A quarter of them have less, or as much. */
  lower: number | null;
  median: number | null;
  upper: number | null;
  max: number | null;
  /** How many have less than this document, and how many have more. */
  less: number;
  more: number;
}

/** How a document stands out on a matter: it gives more, or less, than nearly all others. */
export type Outlier = 'more' | 'less';

export interface TopicBenchmark {
  topic: Topic;
  sentences: number;
  /** Part of the document's sentences, 0 to 1. */
  sentenceShare: number;
  /** Why nothing is said on it; null where something is. */
  silence: EmptyCell['kind'] | null;
  /** Of the sentence shares. */
  others: Spread;
  stands: Outlier | null;
}

export interface ThemeBenchmark extends ThemeShare {
  /** Why nothing is said on it; null where something is. */
  silence: EmptyCell['kind'] | null;
  /** Of the clause shares. */
  others: Spread;
  stands: Outlier | null;
  /** In the order of the codebook; none for secondary themes. */
  topics: TopicBenchmark[];
}

export interface Benchmark extends Omit<Profile, 'shares'> {
  themes: ThemeBenchmark[];
}

/** Shares of all documents on one matter, to be asked what it is like without one of them. */
class Shares {
  private readonly sorted: number[];

  constructor(shares: readonly number[]) {
    this.sorted = shares.toSorted(ascending);
  }

  /** @param own whether the share is one of these, to be left out */
  spreadAround(share: number, own: boolean): Spread {
    const at = bisectLeft(this.sorted, share);
    const others = own ? this.sorted.toSpliced(at, 1) : this.sorted;
    const quantile = (part: number) => quantileSorted(others, part) ?? null;
    return {
      n: others.length,
      min: others[0] ?? null,
      lower: quantile(0.25),
      median: quantile(0.5),
      upper: quantile(0.75),
      max: others.at(-1) ?? null,
      less: bisectLeft(others, share),
      more: others.length - bisectRight(others, share),
    };
  }
}

interface Counted {
  profile: Profile;
  /** What silence on a theme, or on a topic of it, means; by theme id. */
  reasons: ReadonlyMap<string, EmptyCell['kind']>;
  /** Ids of the themes on which nothing is said. */
  silent: ReadonlySet<string>;
  /** By theme id, the sentences of each topic that has some. */
  topics: ReadonlyMap<string, Record<string, number>>;
}

/**
 * Set every document against all others, in the order of the matrix.
 *
 * A document without clauses, and one for which a theme is out of scope, is none of the others.
 *
 * @example benchmarks({ documents, themes, regions })[0]?.themes[0]?.others.median // 0.1: a tenth of the clauses
 */
export function benchmarks(corpus: {
  documents: readonly Document[];
  themes: readonly Theme[];
  regions: readonly Region[];
}): Benchmark[] {
  const byId = new Map(corpus.documents.map((document) => [document.id, document]));
  const counted = profiles(corpus).flatMap((profile) => {
    const document = byId.get(profile.document.id);
    return document ? [count(document, profile)] : [];
  });
  const themes = counted[0]?.profile.shares.map(({ theme }) => theme) ?? [];
  const byTheme = new Map(
    themes.map((theme) => {
      const within = counted.filter((one) => isWithin(one, theme));
      const ofTopic = ({ id }: Topic) => within.map((one) => topicShare(one, theme, id));
      return [
        theme.id,
        {
          clauses: new Shares(within.map((one) => shareOf(one, theme)?.clauseShare ?? 0)),
          topics: new Map(theme.topics.map((topic) => [topic.id, new Shares(ofTopic(topic))])),
        },
      ];
    }),
  );
  return counted.map((one) => {
    const { shares, ...rest } = one.profile;
    const benchmark = shares.map((share): ThemeBenchmark => {
      const { theme } = share;
      const all = byTheme.get(theme.id);
      const own = isWithin(one, theme);
      const around = (shares: Shares | undefined, share: number, far: number) => {
        const others = (shares ?? new Shares([])).spreadAround(share, own);
        const stands = own ? outlierOf(share, others, far) : null;
        // The part of a text that is missing may hold what there seems to be little of.
        return { others, stands: stands === 'less' && !isWhole(one) ? null : stands };
      };
      return {
        ...share,
        silence: one.silent.has(theme.id) ? reasonOf(one, theme) : null,
        ...around(all?.clauses, share.clauseShare, FAR.clauses),
        topics: theme.topics.map((topic) => {
          const sentenceShare = topicShare(one, theme, topic.id);
          const sentences = one.topics.get(theme.id)?.[topic.id] ?? 0;
          return {
            topic,
            sentences,
            sentenceShare,
            silence: sentences > 0 ? null : reasonOf(one, theme),
            ...around(all?.topics.get(topic.id), sentenceShare, FAR.sentences),
          };
        }),
      };
    });
    return { ...rest, themes: benchmark };
  });
}

function count(document: Document, profile: Profile): Counted {
  const themes = profile.shares.map(({ theme }) => theme);
  const silent = profile.shares.filter(
    ({ clauses, sentences }) => clauses + (sentences ?? 0) === 0,
  );
  return {
    profile,
    reasons: new Map(themes.map((theme) => [theme.id, explainSilence(document, theme)])),
    silent: new Set(silent.map(({ theme }) => theme.id)),
    topics: new Map(themes.map((theme) => [theme.id, countTopics(document, theme)])),
  };
}

const reasonOf = ({ reasons }: Counted, { id }: Theme) => reasons.get(id) ?? null;

const isWithin = (one: Counted, theme: Theme) =>
  one.profile.clauses > 0 && !(one.silent.has(theme.id) && reasonOf(one, theme) === 'out-of-scope');

const isWhole = ({ profile }: Counted) => profile.document.source.completeness === 'complete';

const shareOf = ({ profile }: Counted, theme: Theme) =>
  profile.shares.find((share) => share.theme.id === theme.id);

function topicShare({ profile, topics }: Counted, theme: Theme, topic: string): number {
  const sentences = topics.get(theme.id)?.[topic] ?? 0;
  return profile.sentences === 0 ? 0 : sentences / profile.sentences;
}

/** Fewer others say nothing on what is usual. */
const ENOUGH = 3;
/** Least distance from the median: of clause shares, and of sentence shares, which are smaller. */
const FAR = { clauses: 0.05, sentences: 0.03 };
/** Of the others, the part that must have less, or more. */
const NEARLY_ALL = 0.9;

/**
 * Tell whether a share is well above or below those of the others.
 *
 * At least nine tenths of the others must have less, or more, and the share must be as far from their median as is asked.
 *
 * @param far least distance from the median, 0 to 1
 * @returns null where it is neither, or where there are fewer than three others
 * @example outlierOf(0.3, { n: 4, less: 4, more: 0, median: 0.1, … }, 0.05) // 'more'
 */
export function outlierOf(share: number, others: Spread, far: number): Outlier | null {
  const { n, less, more, median } = others;
  if (n < ENOUGH || median === null || Math.abs(share - median) < far) return null;
  if (less >= n * NEARLY_ALL) return 'more';
  return more >= n * NEARLY_ALL ? 'less' : null;
}
