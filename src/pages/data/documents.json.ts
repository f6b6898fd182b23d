import type { APIRoute } from 'astro';
import { summarize } from '../../corpus/matrix.ts';
import { loadCorpus } from '../../site/load.ts';

/** All documents without their text. */
export const GET: APIRoute = async () =>
  Response.json((await loadCorpus()).documents.map(summarize));
