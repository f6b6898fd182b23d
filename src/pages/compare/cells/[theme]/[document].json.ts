import type { APIRoute, GetStaticPaths } from 'astro';
import type { CompareCell } from '../../../../compare/cell.ts';
import { loadCorpus } from '../../../../site/load.ts';
import { compareCell } from '../../../../views/compare/model.ts';

export const getStaticPaths = (async () => {
  const { documents, themes } = await loadCorpus();
  return themes.flatMap((theme) =>
    documents.flatMap((document) => {
      const cell = compareCell(document, theme);
      return cell ? [{ params: { theme: theme.id, document: document.id }, props: { cell } }] : [];
    }),
  );
}) satisfies GetStaticPaths;

/** What one document says on one theme. */
export const GET: APIRoute<{ cell: CompareCell }> = ({ props }) => Response.json(props.cell);
