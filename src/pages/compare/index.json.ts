import type { APIRoute } from 'astro';
import { placeName, shortName, titleOf } from '../../components/names.ts';
import { compareIndex } from '../../corpus/compare.ts';
import { loadCorpus } from '../_corpus.ts';

/** What the compare page can be asked for. */
export const GET: APIRoute = async () =>
  Response.json(
    compareIndex(await loadCorpus(), { place: placeName, short: shortName, title: titleOf }),
  );
