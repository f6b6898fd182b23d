/** The whole corpus as plain data, validated, in the one order that all pages share. */
import { getCollection } from 'astro:content';
import { compareText, orderDocuments, orderThemes, regionPath } from '../corpus/order.ts';
import { type Grade, gradeOf } from '../corpus/provenance.ts';
import type { Document } from '../schema/document.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Record } from '../schema/record.ts';
import type { Region } from '../schema/region.ts';
import type { Theme } from '../schema/theme.ts';

export interface Corpus {
  documents: Document[];
  /** By document id. */
  records: Map<string, Record>;
  /** By document id; null where nothing tells where the text comes from. */
  grades: Map<string, Grade | null>;
  themes: Theme[];
  /** The regions that have documents, and the regions above these, by code. */
  regions: Region[];
}

let loaded: Promise<Corpus> | undefined;

/**
 * Load documents, records, themes and the regions that they need; once in a build, for every page asks.
 *
 * While someone edits, content changes between two pages, and each loads anew.
 *
 * @example (await loadCorpus()).themes[0]?.id // 'double-reduction'
 */
export function loadCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Corpus> {
  const [documents, records, themes, regions] = await Promise.all([
    getCollection('documents'),
    getCollection('records'),
    getCollection('themes'),
    getCollection('regions'),
  ]);
  const used = regionsOf(
    documents.map(({ data }) => data),
    regions.map(({ data }) => data),
  );
  const recordsById = new Map(records.map(({ data }) => [data.id, data]));
  return {
    documents: orderDocuments(
      documents.map(({ data }) => data),
      used,
    ),
    records: recordsById,
    grades: new Map(
      documents.map(({ data }) => [data.id, gradeOf(data, recordsById.get(data.id) ?? null)]),
    ),
    themes: orderThemes(themes.map(({ data }) => data)),
    regions: used,
  };
}

/** Load the decoded seeds by document id; apart from the rest, for few pages need them. */
export async function loadSeeds(): Promise<Map<string, string>> {
  const seeds = await getCollection('seeds');
  return new Map(seeds.map(({ data }) => [data.document, data.text]));
}

/** Load what the figures of different documents may be compared by, in the order of their ids. */
export async function loadIndicators(): Promise<Indicator[]> {
  const indicators = (await getCollection('indicators')).map(({ data }) => data);
  return indicators.sort((a, b) => compareText(a.id, b.id));
}

/** The country has three thousand regions; a page is about those that speak. */
function regionsOf(documents: readonly Document[], regions: readonly Region[]): Region[] {
  const ids = new Set(documents.map(({ region }) => region?.id ?? null));
  const paths = [...ids].flatMap((id) => regionPath(id, regions));
  return [...new Map(paths.map((region) => [region.id, region])).values()].sort(
    (a, b) => Number(a.code) - Number(b.code),
  );
}
