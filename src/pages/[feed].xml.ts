import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedWords } from '../data/words.ts';
import { absolute, address } from '../site/address.ts';
import { chrome } from '../site/chrome.ts';
import { loadCorpus } from '../site/load.ts';
import { compareText } from '../text/compare-text.ts';
import { placeName, titleOf } from '../views/shared/place/names.ts';

/** XML knows no way to write these, not even by number: one of them makes the whole feed unreadable. */
const forXml = (text: string) =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

/** What joined the corpus, latest first; the day comes from the record, never from the clock. */
export const GET: APIRoute = async ({ site, url }) => {
  const home = absolute(address.home(), site ?? url);
  const { documents, records } = await loadCorpus();
  const items = documents
    .flatMap((document) => {
      const added = records.get(document.id)?.added;
      return added ? [{ document, added }] : [];
    })
    .sort((a, b) => compareText(b.added, a.added) || compareText(a.document.id, b.document.id))
    .map(({ document, added }) => ({
      title: forXml(titleOf(document)),
      link: absolute(address.document(document.id), site ?? url),
      description: feedWords.item(placeName(document), document.clauses.length),
      pubDate: new Date(`${added}T00:00:00Z`),
    }));
  return rss({
    title: feedWords.title,
    description: feedWords.description,
    site: home,
    items,
    trailingSlash: true,
    customData: `<language>${chrome.language}</language>`,
  });
};
