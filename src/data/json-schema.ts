/** The data contract as JSON Schema, for programs that read it. */
import { z } from 'zod';
import { document, documentSummary } from '../schema/document.ts';

/** The published shapes by the name of their file below `/data/schema/`. */
const SHAPES = {
  /** `/data/documents/<id>.json`. */
  document,
  /** `/data/documents.json`. */
  documents: z.array(documentSummary),
} as const;

/**
 * Describe every published shape after JSON Schema 2020-12.
 *
 * Unknown fields pass: the contract adds fields and takes none away.
 *
 * @param addressOf gives the address that a schema is published at, by its name
 * @example jsonSchemas((name) => `/data/schema/${name}.json`)[0] // { name: 'document', schema: { $id: '/data/schema/document.json', … } }
 */
export function jsonSchemas(addressOf: (name: string) => string) {
  return Object.entries(SHAPES).map(([name, shape]) => ({
    name,
    schema: { $id: addressOf(name), ...z.toJSONSchema(shape, { override: letPass }) },
  }));
}

/** Without this, what is added to an object later would break whoever checks against the schema of today. */
function letPass({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.additionalProperties;
}
