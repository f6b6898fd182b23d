import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus, loadIndicators } from '../../site/load.ts';
import { soundOf } from '../../site/pinyin.ts';
import { nameFiles } from '../../views/names/model.ts';

export const getStaticPaths = (async () => {
  const [corpus, indicators] = await Promise.all([loadCorpus(), loadIndicators()]);
  const files = nameFiles({ ...corpus, indicators }, soundOf);
  return [...files].map(([file, content]) => ({ params: { file }, props: { content } }));
}) satisfies GetStaticPaths;

/** A file of the names that a search field knows. */
export const GET: APIRoute<{ content: unknown }> = ({ props }) => Response.json(props.content);
