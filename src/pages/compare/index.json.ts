import type { APIRoute } from 'astro';
import { loadCorpus } from '../../site/load.ts';
import { compareIndex } from '../../views/compare/model.ts';

/** What the compare page can be asked for. */
export const GET: APIRoute = async () => Response.json(compareIndex(await loadCorpus()));
