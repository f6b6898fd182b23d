/** What reference managers and search engines read about a document. */
import type { Document } from '../schema/document.ts';
import { inScript } from '../text/in-script.ts';

export interface Metadata {
  /** `<meta>` elements, in order; Zotero takes one of each for every issuer. */
  tags: { name: string; content: string }[];
  /** JSON-LD, safe inside of a script element. */
  linked: string;
}

/**
 * Describe a document for machines.
 *
 * @param title its own, or what stands for it
 * @param url full address of its page; null where the site does not know it
 * @example metadataOf(quanzhou, '泉州市2023年…要点', url).tags[0] // { name: 'DC.type', content: 'statute' }
 */
export function metadataOf(document: Document, title: string, url: string | null): Metadata {
  const date = document.published ?? document.signed;
  const tags: [name: string, content: string | null][] = [
    ['DC.type', 'statute'],
    ['DC.title', title],
    ['citation_title', title],
    ...document.issuers.map((issuer): [string, string] => ['DC.creator', issuer]),
    ...document.issuers.map((issuer): [string, string] => ['citation_author', issuer]),
    ['DC.date', date],
    ['citation_publication_date', date],
    ['prism.number', document.docNumber],
    ['citation_language', 'zh-CN'],
    ['citation_public_url', url],
  ];
  return {
    tags: tags.flatMap(([name, content]) => (content ? [{ name, content }] : [])),
    linked: inScript({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      name: title,
      ...(url !== null && { url }),
      inLanguage: 'zh-CN',
      ...(document.docNumber && { legislationIdentifier: document.docNumber }),
      ...(document.type && { legislationType: document.type }),
      ...(document.signed && { legislationDate: document.signed }),
      ...(document.published && { datePublished: document.published }),
      ...(document.region && { spatialCoverage: document.region.path.join('') }),
      ...(document.issuers.length > 0 && {
        legislationPassedBy: document.issuers.map((name) => ({
          '@type': 'GovernmentOrganization',
          name,
        })),
      }),
    }),
  };
}
