/** What pages are made of: content validated by Astro, and what is found once among all documents. */
import {
  type CollectionEntry,
  type CollectionKey,
  getCollection,
  type RenderResult,
  render,
} from 'astro:content';
import { createMatcher } from '../compare/counterparts.ts';
import { keepSentences } from '../compare/nearest.ts';
import { findSharedText } from '../compare/shared-text/index.ts';
import { type Benchmark, benchmarks } from '../corpus/benchmark.ts';
import { type Distinctive, findDistinctive } from '../corpus/distinctive.ts';
import { orderDocuments, orderThemes, regionPath } from '../corpus/order.ts';
import { compareVertically, type SpokenSentence } from '../corpus/vertical.ts';
import { pairRegions } from '../corpus/vertical-pairs.ts';
import { writeTables } from '../data/files.ts';
import type { Document } from '../schema/document.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { NationalText } from '../schema/national.ts';
import type { Record } from '../schema/record.ts';
import type { Region } from '../schema/region.ts';
import type { GoldScore } from '../schema/scores.ts';
import type { Theme } from '../schema/theme.ts';
import { compareText } from '../text/compare-text.ts';
import { openLanguage } from './language.ts';
import { once } from './once.ts';

/** Text in MDX that a page draws with components of its own. */
export type MdxContent = RenderResult['Content'];

export interface Corpus {
  documents: Document[];
  /** By document id. */
  records: Map<string, Record>;
  /** By document id; null where nothing tells where the text comes from. */
  themes: Theme[];
  /** The regions that have documents, and the regions above these, by code. */
  regions: Region[];
}

async function dataOf<Key extends CollectionKey>(
  collection: Key,
): Promise<CollectionEntry<Key>['data'][]> {
  return (await getCollection(collection)).map(({ data }) => data);
}

/**
 * Load documents, records, themes and the regions that they need, in the one order that all pages share.
 *
 * @example (await loadCorpus()).themes[0]?.id // 'double-reduction'
 */
export const loadCorpus = once(async (): Promise<Corpus> => {
  const [documents, records, themes, regions] = await Promise.all([
    dataOf('documents'),
    dataOf('records'),
    dataOf('themes'),
    dataOf('regions'),
  ]);
  const used = regionsOf(documents, regions);
  const byId = new Map(records.map((record) => [record.id, record]));
  return {
    documents: orderDocuments(documents, used),
    records: byId,
    themes: orderThemes(themes),
    regions: used,
  };
});

/** The country has three thousand regions; a page is about those that speak. */
function regionsOf(documents: readonly Document[], regions: readonly Region[]): Region[] {
  const ids = new Set(documents.map(({ region }) => region?.id ?? null));
  const paths = [...ids].flatMap((id) => regionPath(id, regions));
  return [...new Map(paths.map((region) => [region.id, region])).values()].sort(
    (a, b) => Number(a.code) - Number(b.code),
  );
}

/** Load the decoded seeds by document id; apart from the rest, for few pages need them. */
export async function loadSeeds(): Promise<Map<string, string>> {
  return new Map((await dataOf('seeds')).map(({ document, text }) => [document, text]));
}

/** Load what the figures of different documents may be compared by, in the order of their ids. */
export async function loadIndicators(): Promise<Indicator[]> {
  return (await dataOf('indicators')).sort((a, b) => compareText(a.id, b.id));
}

/** Load what national documents say and localities repeat, in the order of their ids. */
export async function loadNational(): Promise<NationalText[]> {
  return (await dataOf('national')).sort((a, b) => compareText(a.id, b.id));
}

/** Load how well the labels agree with those made by hand. */
export const loadScores = (): Promise<GoldScore[]> => dataOf('scores');

/** Find the text that documents share. */
export const loadSharedText = once(async () => {
  const [{ documents }, national] = await Promise.all([loadCorpus(), loadNational()]);
  return findSharedText({ documents, national });
});

/** Pair the regions with those above them, without reading their sentences. */
export const loadPairs = once(async () => pairRegions(await loadCorpus()));

/** Lay every region against the one above it. */
export const loadVerticalComparisons = once(async () => {
  const [{ themes }, pairs] = await Promise.all([loadCorpus(), loadPairs()]);
  // The regions below one region meet the same texts; those of another never do.
  const matchers = new Map(pairs.map(({ upper }) => [upper.id, createMatcher<SpokenSentence>()]));
  return pairs.map((pair) =>
    compareVertically(pair, themes, matchers.get(pair.upper.id) ?? createMatcher<SpokenSentence>()),
  );
});

export interface Profiles {
  /** By document id. */
  benchmarks: ReadonlyMap<string, Benchmark>;
  distinctive: Distinctive;
}

/** Set every document against all others. */
export const loadProfiles = once(async (): Promise<Profiles> => {
  const [corpus, regions] = await Promise.all([loadCorpus(), dataOf('regions')]);
  const { documents } = corpus;
  const neighbours = keepSentences(
    documents.map(({ id, clauses }) => ({
      document: id,
      sentences: clauses.flatMap(({ sentences }) => sentences),
    })),
  );
  return {
    benchmarks: new Map(benchmarks(corpus).map((one) => [one.document.id, one])),
    distinctive: findDistinctive({ documents, regions }, openLanguage(), neighbours),
  };
});

/** Write every table of the corpus as CSV. */
export const loadTables = once(async () => {
  const [corpus, sharedText, indicators, national, { distinctive }, verticals] = await Promise.all([
    loadCorpus(),
    loadSharedText(),
    loadIndicators(),
    loadNational(),
    loadProfiles(),
    loadVerticalComparisons(),
  ]);
  return writeTables({ ...corpus, sharedText, indicators, national, distinctive, verticals });
});

/** Load the authored pages of prose, each ready to be drawn. */
export async function loadProse() {
  const pages = await getCollection('prose');
  return pages.map((page) => ({ id: page.id, ...page.data, draw: () => render(page) }));
}

/** Load the introductions of the themes by id, each ready to be drawn. */
export async function loadIntroductions() {
  const themes = await getCollection('themes');
  return new Map(
    themes.map((theme) => [
      theme.data.id,
      { body: theme.body?.trim() ?? '', draw: () => render(theme) },
    ]),
  );
}

/** Load the readings as `<theme>/<document>`, each ready to be drawn. */
export const loadReadings = once(async () => {
  const readings = await getCollection('readings');
  return new Map(
    readings.map((reading) => [
      `${reading.data.theme}/${reading.data.document}`,
      () => render(reading),
    ]),
  );
});
