import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../schema/document.ts';
import { loadCorpus } from '../../../site/load.ts';

export const getStaticPaths = (async () =>
  (await loadCorpus()).documents.map((document) => ({
    params: { document: document.id },
    props: { document },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: Document }> = ({ props }) => Response.json(props.document);
