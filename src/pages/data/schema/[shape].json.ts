import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchemas } from '../../../data/json-schema.ts';
import { address, publishedAt } from '../../../site/address.ts';

export const getStaticPaths = (() =>
  jsonSchemas((name) => address.data(`schema/${name}.json`)).map(({ name }) => ({
    params: { shape: name },
  }))) satisfies GetStaticPaths;

/** The contract in JSON Schema. */
export const GET: APIRoute = ({ params, site }) => {
  const addressOf = (name: string) => {
    const path = address.data(`schema/${name}.json`);
    return publishedAt(path, site) ?? path;
  };
  const found = jsonSchemas(addressOf).find(({ name }) => name === params.shape);
  return Response.json(found?.schema, { headers: { 'Content-Type': 'application/schema+json' } });
};
