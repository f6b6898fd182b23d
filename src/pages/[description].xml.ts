import type { APIRoute, GetStaticPaths } from 'astro';
import { openSearch } from '../site/open-search.ts';

/** It consists of full addresses: there is none where the site does not know its own. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { description: 'opensearch' } }] : []) satisfies GetStaticPaths;

/** How browsers search the site from their own bar. */
export const GET: APIRoute = ({ site, url }) =>
  new Response(openSearch(site ?? url), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
