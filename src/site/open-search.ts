/** How browsers search the site from their own bar: OpenSearch 1.1. */
import { absolute, address } from './address.ts';
import { chrome } from './chrome.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escapeXml = (text: string) => text.replace(/[&<"]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * Describe the search of the site, which lives at a known address.
 *
 * @example openSearch(new URL('https://example.org')) // '<?xml …<Url type="text/html" template="https://example.org/search/?q={searchTerms}"/>…'
 */
export function openSearch(site: URL): string {
  const template = `${absolute(address.search(), site)}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(chrome.site)}</ShortName>`,
    `<Description>${escapeXml(chrome.openSearch)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<OutputEncoding>UTF-8</OutputEncoding>',
    `<Language>${chrome.language}</Language>`,
    `<Image type="image/svg+xml">${escapeXml(absolute(address.file('favicon.svg'), site))}</Image>`,
    `<Url type="text/html" template="${escapeXml(template)}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absolute(address.openSearch(), site))}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
