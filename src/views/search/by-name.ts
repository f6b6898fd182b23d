/** The ways to the texts by name: what a reader finds without scripts, and before anything is asked for. */
import type { Document } from '../../schema/document.ts';
import type { Region } from '../../schema/region.ts';
import type { Theme } from '../../schema/theme.ts';
import { address } from '../../site/address.ts';

/** More are no help to anyone who looks for one. */
const MOST_TERMS = 40;
const MOST_DOCUMENTS = 60;
const MOST_REGIONS = 400;
/** Longer words are quotations. */
const LONGEST_TERM = 8;

export interface FrequentTerm {
  term: string;
  /** How many documents hold it. */
  documents: number;
  /** Where the texts stand that it is about. */
  href: string;
}

export interface ByName {
  themes: readonly Theme[];
  terms: FrequentTerm[];
  /** Provinces with the regions below them. */
  regions: { province: Region; below: Region[] }[];
  documents: Document[];
  /** How many there are. */
  count: number;
  /** Counties are left out. */
  isShort: boolean;
}

/** Gather the names of a corpus in the order of the site. */
export function byName(corpus: {
  documents: readonly Document[];
  themes: readonly Theme[];
  regions: readonly Region[];
}): ByName {
  const { documents, themes, regions } = corpus;
  const isShort = regions.length > MOST_REGIONS;
  const listed = isShort ? regions.filter(({ level }) => level !== 'county') : regions;
  const provinces = listed.filter(({ parent }) => parent === null);
  return {
    themes,
    terms: frequentTerms(documents, themes),
    regions: provinces.map((province) => ({
      province,
      below: belowOf(province.id, listed),
    })),
    documents: documents.slice(0, MOST_DOCUMENTS),
    count: documents.length,
    isShort,
  };
}

function belowOf(id: string, regions: readonly Region[]): Region[] {
  return regions
    .filter(({ parent }) => parent === id)
    .flatMap((region) => [region, ...belowOf(region.id, regions)]);
}

/** Count in how many documents each word has decided what a sentence or a clause is about, and lead to that. */
export function frequentTerms(
  documents: readonly Document[],
  themes: readonly Theme[],
): FrequentTerm[] {
  const found = new Map<string, { documents: Set<string>; hrefs: Map<string, number> }>();
  const meet = (term: string, document: string, href: string) => {
    if (term === '' || term.length > LONGEST_TERM) return;
    const known = found.get(term) ?? { documents: new Set(), hrefs: new Map() };
    found.set(term, known);
    known.documents.add(document);
    known.hrefs.set(href, (known.hrefs.get(href) ?? 0) + 1);
  };
  const known = new Set(themes.map(({ id }) => id));
  for (const { id, clauses } of documents) {
    for (const { sentences, evidence = [] } of clauses) {
      for (const { theme, topic, evidence: words } of sentences.flatMap(({ labels }) => labels)) {
        if (known.has(theme)) for (const word of words) meet(word, id, address.topic(theme, topic));
      }
      for (const { theme, words } of evidence) {
        if (known.has(theme)) for (const word of words) meet(word, id, address.theme(theme));
      }
    }
  }
  return [...found]
    .map(([term, { documents, hrefs }]) => {
      const [[href] = [address.themes()]] = [...hrefs].sort(([, a], [, b]) => b - a);
      const times = [...hrefs.values()].reduce((sum, one) => sum + one, 0);
      return { term, documents: documents.size, href, times };
    })
    .sort((a, b) => b.documents - a.documents || b.times - a.times)
    .slice(0, MOST_TERMS)
    .map(({ term, documents, href }) => ({ term, documents, href }));
}
