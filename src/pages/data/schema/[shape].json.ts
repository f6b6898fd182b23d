import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchemas } from '../../../data/json-schema.ts';
import { absolute, address } from '../../../site/address.ts';

export const getStaticPaths = (() =>
  jsonSchemas((name) => address.data(`schema/${name}.json`)).map(({ name }) => ({
    params: { shape: name },
  }))) satisfies GetStaticPaths;

/** The contract in JSON Schema. */
export const GET: APIRoute = ({ params, site, url }) => {
  const addressOf = (name: string) => absolute(address.data(`schema/${name}.json`), site ?? url);
  const found = jsonSchemas(addressOf).find(({ name }) => name === params.shape);
  return Response.json(found?.schema, { headers: { 'Content-Type': 'application/schema+json' } });
};
