/** The published JSON Schema says the same as the shapes that the site itself reads with. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/data/json-schema.ts';
import { document as shape } from '../../../src/schema/document.ts';
import { at, clause, document } from '../corpus/fixtures.ts';

const schemas = jsonSchemas((name) => `https://example.org/data/schema/${name}.json`);
const ajv = new Ajv2020({ strict: false, formats: { date: true, uri: true } });
const byName = new Map(schemas.map(({ name, schema }) => [name, ajv.compile(schema)]));
const isDocument = (value: unknown) => byName.get('document')?.(value) === true;

const whole = document('jinjiang-2023-plan', {
  region: at('jinjiang'),
  clauses: [clause('c1', [['开展课后服务。', 'double-reduction/after-school']])],
});

describe('the JSON Schema of a document', () => {
  it('takes what the shape takes, unknown fields too', () => {
    expect(isDocument(whole)).toBe(true);
    expect(isDocument({ ...whole, addedLater: 1 })).toBe(true);
    expect(byName.get('documents')?.([])).toBe(true);
  });

  it('refuses what the shape refuses, wherever in a document it stands', () => {
    const places = placesIn(whole);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom<unknown>(undefined, null, -1, 'x', [], {}, true),
        (place, value) => {
          const changed = replaced(whole, place, value);
          expect([place, isDocument(changed)]).toEqual([place, shape.safeParse(changed).success]);
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** Paths to all values of a tree. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]));
  return path.length > 0 ? [path, ...inside] : inside;
}

/** The same tree with another value at one place; undefined takes it away. */
function replaced(tree: unknown, [key = '', ...rest]: string[], value: unknown): unknown {
  const copy: Record<string, unknown> | unknown[] = Array.isArray(tree)
    ? [...tree]
    : { ...(tree as object) };
  const next = rest.length > 0 ? replaced(Reflect.get(copy, key), rest, value) : value;
  if (next === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, next);
  return JSON.parse(JSON.stringify(copy));
}
