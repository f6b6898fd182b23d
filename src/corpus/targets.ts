/** The figures of all documents as one list, and those of them that are about the same thing. */
import type { Clause, Document, DocumentSummary, Restatement, Target } from '../schema/document.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import type { Theme } from '../schema/theme.ts';
import { indicatorOf } from './indicators.ts';
import { summarize } from './matrix.ts';
import { findMentions, type Mention } from './mentions.ts';
import { orderDocuments, orderThemes, regionPath } from './order.ts';
import { isRestored } from './restored.ts';
import { type Judgement, judge } from './verdict.ts';

export interface TargetRow {
  document: DocumentSummary;
  /** Id of its clause, and what the document calls it. */
  clause: string;
  label: string;
  target: Target;
  /** From the province down; empty where the place is not known. */
  path: Region[];
  /** Id of the theme that it stands under; null where nothing says one. */
  theme: string | null;
  /** Id of the shared indicator that it is a value of. */
  indicator: string | null;
  /** The national provision that the figure is taken from; null where it is the locality's own. */
  national: Restatement | null;
}

export interface TargetCorpus {
  documents: readonly Document[];
  themes: readonly Theme[];
  regions: readonly Region[];
  indicators: readonly Indicator[];
}

/**
 * List every target of the corpus once, in the order of `targets.csv`.
 *
 * @example listTargets(corpus)[0]?.target.text // '公办园在园幼儿占比超过55%'
 */
export function listTargets(corpus: TargetCorpus): TargetRow[] {
  const byId = new Map(corpus.indicators.map((one) => [one.id, one]));
  const themes = orderThemes(corpus.themes).map(({ id, ...theme }) => ({
    id,
    words: wordsOf(theme),
  }));
  return orderDocuments(corpus.documents, corpus.regions).flatMap((document) => {
    const shared = {
      document: summarize(document),
      path: regionPath(document.region?.id ?? null, corpus.regions),
    };
    return document.clauses.flatMap((clause) =>
      clause.targets.map((target): TargetRow => {
        const indicator = indicatorOf({ document: document.id, clause, target }, corpus.indicators);
        return {
          ...shared,
          clause: clause.id,
          label: clause.label,
          target,
          theme: byId.get(indicator ?? '')?.theme ?? themeOf(target, clause, themes),
          indicator,
          national: nationalOf(target, clause),
        };
      }),
    );
  });
}

interface ThemeWords {
  id: string;
  words: string[];
}

function wordsOf({ kind, topics, terms }: Pick<Theme, 'kind' | 'topics' | 'terms'>): string[] {
  const words = kind === 'core' ? topics.flatMap((topic) => topic.terms) : terms;
  return words.filter((word) => !word.includes('…'));
}

/** What the figure counts says most, then what its sentence is about, then what its clause is about. */
function themeOf(target: Target, clause: Clause, themes: readonly ThemeWords[]): string | null {
  const own = themes.filter(({ id }) => clause.themes.includes(id));
  const named = own.find(({ words }) => words.some((word) => target.indicator.includes(word)));
  const labels = clause.sentences.find(({ id }) => id === target.sentence)?.labels ?? [];
  const labelled = own.find(({ id }) => labels.some(({ theme }) => theme === id));
  return (named ?? labelled ?? own[0])?.id ?? null;
}

function nationalOf({ sentence, national }: Target, { sentences }: Clause): Restatement | null {
  if (national === undefined) return null;
  const restated = sentences.find(({ id }) => id === sentence)?.national ?? [];
  return restated.find(({ id }) => id === national) ?? null;
}

export interface TargetGroup {
  /** Null: of no theme. */
  theme: Theme | null;
  rows: TargetRow[];
  /** How many more there are than `rows`. */
  more: number;
}

/**
 * Group targets by theme, in the order of the codebook, and show at most `limit` of them.
 *
 * Where there are more, every theme gives up from what it has above an equal part, so that none disappears.
 */
export function groupTargets(
  rows: readonly TargetRow[],
  themes: readonly Theme[],
  limit: number,
): TargetGroup[] {
  const groups = [...orderThemes(themes), null]
    .map((theme) => ({ theme, rows: rows.filter((row) => row.theme === (theme?.id ?? null)) }))
    .filter((group) => group.rows.length > 0);
  const most = equalPart(
    groups.map((group) => group.rows.length),
    limit,
  );
  return groups.map((group) => ({
    theme: group.theme,
    rows: group.rows.slice(0, most),
    more: Math.max(0, group.rows.length - most),
  }));
}

/**
 * Find the largest number that each of several may have at most, so that together they have no more than `limit`.
 *
 * @example equalPart([2, 10, 10], 12) // 5
 */
export function equalPart(sizes: readonly number[], limit: number): number {
  let left = limit;
  const ascending = sizes.toSorted((a, b) => a - b);
  for (const [at, size] of ascending.entries()) {
    const part = Math.floor(left / (ascending.length - at));
    if (size > part) return part;
    left -= size;
  }
  return Math.max(0, ...sizes);
}

/** A figure of a shared indicator. */
export interface SharedRow extends TargetRow {
  /** Its words were restored, or are damaged. */
  restored: boolean;
}

export interface SharedIndicator {
  indicator: Indicator;
  /** The highest first, or in the order of the site where no figure is higher; one that a document repeats stands once. */
  rows: SharedRow[];
  /** How many regions. */
  regions: number;
  /** How far the figures may be compared. */
  judgement: Judgement<SharedRow>;
  /** The documents that speak of it and give no figure. */
  mentions: Mention[];
}

/**
 * Gather the indicators that at least two regions give a figure for: by theme, and in a theme those of most
 * regions first.
 *
 * @param rows what `listTargets` gives of the corpus
 */
export function sharedIndicators(
  rows: readonly TargetRow[],
  { documents, indicators, themes, regions }: TargetCorpus,
): SharedIndicator[] {
  const order = orderThemes(themes).map(({ id }) => id);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const found = indicators.flatMap((indicator) => {
    const own = new Map<string, TargetRow>();
    for (const row of rows) {
      if (row.indicator !== indicator.id) continue;
      const { comparator, value, due, baseline } = row.target;
      const key = [row.document.id, comparator, value, due, baseline].join(' ');
      if (!own.has(key)) own.set(key, row);
    }
    const figures = [...own.values()].map((row) => {
      const document = byId.get(row.document.id);
      return { ...row, restored: document !== undefined && isRestored(row.target, document) };
    });
    const places = new Set(figures.flatMap(({ document }) => document.region?.id ?? [])).size;
    return places < 2 ? [] : [{ indicator, figures, places }];
  });
  const mentions = findMentions(
    orderDocuments(documents, regions),
    found.map(({ indicator }) => indicator),
    indicators,
  );
  const place = ({ indicator }: SharedIndicator) => order.indexOf(indicator.theme);
  return found
    .map(({ indicator, figures, places }): SharedIndicator => {
      const judgement = judge(indicator, figures);
      return {
        indicator,
        rows:
          judgement.verdict === 'never'
            ? figures
            : figures.toSorted((a, b) => b.target.value - a.target.value),
        regions: places,
        judgement,
        mentions: mentions.get(indicator.id) ?? [],
      };
    })
    .sort((a, b) => place(a) - place(b) || b.regions - a.regions);
}
