import type { APIRoute, GetStaticPaths } from 'astro';
import { loadTables } from './_tables.ts';

export const getStaticPaths = (async () =>
  (await loadTables()).map(({ table, csv }) => ({
    params: { table: table.name },
    props: { csv },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) =>
  new Response(props.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
