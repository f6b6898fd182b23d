import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { feedWords } from '../data/page-words.ts';
import { forXml } from '../data/xml.ts';
import { absolute, address } from '../site/address.ts';
import { chrome } from '../site/chrome.ts';
import { loadCorpus } from '../site/load.ts';
import { compareText } from '../text/compare-text.ts';
import { placeName, titleOf } from '../views/shared/place/names.ts';

/** A feed consists of full addresses: there is none where the site does not know its own. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : []) satisfies GetStaticPaths;

/** What joined the corpus, latest first; the day comes from the record, never from the clock. */
export const GET: APIRoute = async ({ site, url }) => {
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
    site: absolute(address.home(), site ?? url),
    items,
    trailingSlash: true,
    customData: `<language>${chrome.language}</language>`,
  });
};
