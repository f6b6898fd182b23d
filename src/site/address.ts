/**
 * Where every page of the site lives. The only place that knows the base path
 * (`BASE_PATH`), so that no other code puts an address together by hand.
 */

/** `/`, or `/x/` when the site lives under `/x`. */
const base = `/${import.meta.env.BASE_URL}/`.replace(/\/{2,}/g, '/');

const page = (...steps: string[]) => base + steps.map((step) => `${step}/`).join('');
const part = (fragment?: string) => (fragment ? `#${encodeURIComponent(fragment)}` : '');

/**
 * Addresses of pages and files, from the root of the host, pages with a closing slash.
 *
 * @example
 * address.document('quanzhou-2023-secondary', 'c1-2-s3') // '/documents/quanzhou-2023-secondary/#c1-2-s3'
 * address.data('documents.json')                         // '/data/documents.json'
 */
export const address = {
  home: () => page(),
  /** A page that takes nothing but its path. */
  page,
  themes: () => page('themes'),
  theme: (theme: string, fragment?: string) => page('themes', theme) + part(fragment),
  /** Documents side by side on a theme: on its own page, or where these are too many on that of some of them. */
  positions: (theme: string, subset?: string, fragment?: string) =>
    page('themes', theme, ...(subset === undefined ? [] : ['regions', subset])) + part(fragment),
  /** A single topic of the theme, by itself; without scripts all of them. */
  topicAlone: (theme: string, topic: string, subset?: string) =>
    `${page('themes', theme, ...(subset === undefined ? [] : ['regions', subset]))}?topic=${topic}`,
  /** The topic by itself, in sight: without scripts in its place among the others, or where these are on several pages. */
  topic: (theme: string, topic: string) => `${page('themes', theme)}?topic=${topic}${part(topic)}`,
  /** What one document says on one theme. */
  reading: (theme: string, document: string, fragment?: string) =>
    page('themes', theme, document) + part(fragment),
  matrix: (fragment?: string) => page('matrix') + part(fragment),
  /**
   * Documents side by side, on one theme or, with null, on all core themes; with a topic, on that alone.
   *
   * @example address.compare('funding', ['a', 'b']) // '/compare/?theme=funding&documents=a,b'
   */
  compare: (
    theme: string | null = null,
    documents: readonly string[] = [],
    topic: string | null = null,
  ) => {
    // Ids are slugs: nothing in them has to be escaped, and the commas stay legible.
    const fields = [
      ...(theme === null ? [] : [`theme=${theme}`]),
      ...(documents.length === 0 ? [] : [`documents=${documents.join(',')}`]),
      ...(topic === null ? [] : [`topic=${topic}`]),
    ];
    return page('compare') + (fields.length === 0 ? '' : `?${fields.join('&')}`);
  },
  /** A file that the compare page loads, `index.json` or `cells/<theme>/<document>.json`. */
  compareData: (file: string) => `${base}compare/${file}`,
  /** The documents of one page of the matrix, where it is too long for a single one. */
  matrixPage: (id: string, fragment?: string) => page('matrix', id) + part(fragment),
  regions: () => page('regions'),
  region: (region: string) => page('regions', region),
  documents: () => page('documents'),
  /**
   * A fragment is the id of a clause or sentence: the permalink of a passage.
   *
   * @param find phrases that are marked there, as published; no part of what is copied as a permalink
   * @example address.document('quanzhou-2023-secondary', 'c1-2-s3', ['双减']) // '/documents/…/?find=…#c1-2-s3'
   */
  document: (document: string, fragment?: string, find: readonly string[] = []) =>
    page('documents', document) +
    (find.length > 0 ? `?${new URLSearchParams(find.map((phrase) => ['find', phrase]))}` : '') +
    part(fragment),
  /** The seed of a document as it is; a fragment is the id of an edit or of a place. */
  source: (document: string, fragment?: string) =>
    page('documents', document, 'source') + part(fragment),
  targets: (fragment?: string) => page('targets') + part(fragment),
  cited: (fragment?: string) => page('cited') + part(fragment),
  /**
   * Without words the search page, with words its answer, from all documents or from one.
   *
   * @example address.search('经费|资助', 'sanming-2022-primary') // '/search/?q=…&document=sanming-2022-primary'
   */
  search: (words?: string, document?: string) =>
    page('search') +
    (words ? `?${new URLSearchParams({ q: words, ...(document && { document }) })}` : ''),
  /** A file of the names that a search field knows, `head.json`; without one their folder. */
  names: (file = '') => `${base}names/${file}`,
  /** How browsers search the site from their own bar. */
  openSearch: () => `${base}opensearch.xml`,
  /**
   * The answer for some words, narrowed by a filter of the search page.
   *
   * @example address.searchWithin('双减', 'year', '2023') // '/search/?q=…&year=2023'
   */
  searchWithin: (words: string, facet: string, value: string) =>
    `${page('search')}?${new URLSearchParams({ q: words, [facet]: value })}`,
  /** A fragment is the id of a run of shared text. */
  sharedText: (fragment?: string) => page('shared-text') + part(fragment),
  /** A region read against the one above it; without a region, all such pairs. */
  vertical: (region: string | null = null, fragment?: string) =>
    (region === null ? page('vertical') : page('vertical', region)) + part(fragment),
  method: (fragment?: string) => page('method') + part(fragment),
  codebook: (fragment?: string) => page('codebook') + part(fragment),
  about: (fragment?: string) => page('about') + part(fragment),
  dataPage: (fragment?: string) => page('data') + part(fragment),
  /** A file under `/data/`, such as `documents.json` or `documents/<id>.json`. */
  data: (file: string) => `${base}data/${file}`,
  feed: () => `${base}feed.xml`,
  sitemap: () => `${base}sitemap-index.xml`,
  /** A file that stands in `public/`, or that a task puts beside the pages. */
  file: (path: string) => base + path.replace(/^\/+/, ''),
};

/**
 * Turn an address into a full URL.
 *
 * @example
 * absolute(address.matrix(), new URL('https://example.org')) // 'https://example.org/matrix/'
 */
export function absolute(path: string, site: URL | string): string {
  return new URL(path, site).href;
}

/**
 * Give the full URL of an address, or null where the site does not know where it will live.
 *
 * @example publishedAt(address.matrix(), Astro.site) // null without SITE_URL
 */
export const publishedAt = (path: string, site: URL | undefined): string | null =>
  site ? absolute(path, site) : null;
