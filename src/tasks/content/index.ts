import type { Indicator } from '../../schema/indicator.ts';
import type { NationalText } from '../../schema/national.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Record } from '../../schema/record.ts';
import type { Region } from '../../schema/region.ts';
import type { Theme } from '../../schema/theme.ts';
import { compareText } from '../../text/compare-text.ts';
import { loadIndicators } from './indicators.ts';
import { loadNational } from './national.ts';
import { checkPages } from './pages.ts';
import { loadRecords } from './records.ts';
import { loadRegions } from './regions.ts';
import { loadSeeds } from './seeds.ts';
import { textsOf } from './texts.ts';
import { loadThemes } from './themes.ts';

/** All that people and scrapers handed in, checked. */
export interface Content {
  /** In the order of their file, which is that of the codes. */
  regions: Region[];
  /** In the order of the codebook. */
  themes: Theme[];
  /** In the order of their ids. */
  records: Record[];
  /** What national documents say and localities repeat, in the order of their file. */
  national: NationalText[];
  /** In the order of their file. */
  indicators: Indicator[];
  /** By file name, in order. */
  seeds: Map<string, Uint8Array>;
}

/**
 * Read seeds/ and content/ of a project's folder; the only reading of them that the ingest needs.
 *
 * Everything wrong is collected in `problems`, by file and line; where there are any, `content` holds only what
 * was right by itself and nothing should be built from it.
 *
 * @param today `YYYY-MM-DD`, beyond which a day is in the future; left out, no day is
 * @example (await loadContent('.')).content.records.map(({ id }) => id) // ['haicang-2023-education', …]
 */
export async function loadContent(
  root: string,
  today: string | null = null,
): Promise<{ content: Content; problems: Problem[] }> {
  const [regions, themes, seeds, national, pages] = await Promise.all([
    loadRegions(root),
    loadThemes(root),
    loadSeeds(root),
    loadNational(root),
    checkPages(root),
  ]);
  const ids = regions.regions.map(({ id }) => id);
  const records = await loadRecords(root, {
    seeds: seeds.seeds,
    regions: ids,
    labels: themes.complete ? themes.themes.flatMap(labelsOf) : [],
    today,
  });
  const indicators = await loadIndicators(root, {
    themes: themes.complete ? themes.themes.map(({ id }) => id) : [],
    documents: records.complete ? records.records.map(({ id }) => id) : [],
    texts: textsOf(records.records, seeds.seeds),
  });
  return {
    content: {
      regions: regions.regions,
      themes: themes.themes,
      records: records.records,
      national: national.national,
      indicators: indicators.indicators,
      seeds: seeds.seeds,
    },
    problems: [regions, themes, seeds, records, national, indicators]
      .flatMap(({ problems }) => problems)
      .concat(pages)
      .sort(byPlace),
  };
}

/** Read only what a raw file needs to be understood: the region tree, the themes and the national texts. */
export async function loadCodebook(
  root: string,
): Promise<{ content: Pick<Content, 'regions' | 'themes' | 'national'>; problems: Problem[] }> {
  const [regions, themes, national] = await Promise.all([
    loadRegions(root),
    loadThemes(root),
    loadNational(root),
  ]);
  return {
    content: { regions: regions.regions, themes: themes.themes, national: national.national },
    problems: [...regions.problems, ...themes.problems, ...national.problems].sort(byPlace),
  };
}

/** How a record may call what a theme says. */
function labelsOf({ id, kind, topics }: Theme): string[] {
  return kind === 'core' ? topics.map((topic) => `${id}/${topic.id}`) : [id];
}

function byPlace(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || lineOf(a) - lineOf(b) || compareText(a.message, b.message);
}

function lineOf({ place }: Problem): number {
  return Number(/\d+/.exec(place ?? '')?.[0] ?? 0);
}
