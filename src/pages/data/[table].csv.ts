import type { APIRoute, GetStaticPaths } from 'astro';
import { withFormerNames } from '../../data/former-names.ts';
import { loadTables } from '../../site/load.ts';

export const getStaticPaths = (async () =>
  withFormerNames(await loadTables()).map(({ table, csv }) => ({
    params: { table: table.name },
    props: { csv },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) =>
  new Response(props.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
