import { z } from 'zod';
import { day, year } from '../../schema/common.ts';
import { webAddress } from '../../schema/record.ts';
import { suggest } from './suggest.ts';

/** One thing wrong with a value, in words for the person who wrote it. */
export interface Explanation {
  path: PropertyKey[];
  message: string;
  fix: string;
}

type Issue = z.core.$ZodIssue;

/**
 * Turn what zod found into words: what is wrong, and what to do.
 *
 * @example explainIssue(issue, record, { stagess: [] })[0]?.fix // 'Did you mean "stages"?'
 */
export function explainIssue(issue: Issue, schema: z.ZodType, raw: unknown): Explanation[] {
  const { path } = issue;
  const name = path.length > 0 ? `\`${path.map(String).join('.')}\`` : 'the file';
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `unknown key "${key}"${path.length > 0 ? ` in ${name}` : ''}`,
      fix: key === '<<' ? MERGE : suggest(key, keys, 'one of these keys'),
    }));
  }
  const value = valueAt(raw, path);
  if (value === undefined && path.length > 0) {
    return [{ path, message: `${name} is missing`, fix: `Add it${orNull(schema, path)}.` }];
  }
  const part = unwrap(schemaAt(schema, path));
  const format = part && issue.code !== 'custom' ? FORMATS.get(part) : undefined;
  if (format) {
    const message = `${name} is no ${format.is}: ${JSON.stringify(value)}`;
    return [{ path, message, fix: `Write it as ${format.as}${orNull(schema, path)}.` }];
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const message = `${name} has the unknown value "${String(value)}"`;
    return [{ path, message, fix: suggest(String(value), known, 'one of these') }];
  }
  if (issue.code === 'invalid_type') {
    const message = `${name} should be ${ARTICLES[issue.expected] ?? issue.expected}`;
    const quoted = issue.expected === 'string' && typeof value === 'number';
    return [{ path, message, fix: quoted ? `Put ${value} in quotes.` : 'Correct the value.' }];
  }
  if (
    issue.code === 'too_small' &&
    (value === '' || (Array.isArray(value) && value.length === 0))
  ) {
    return [{ path, message: `${name} is empty`, fix: 'Write something there, or take it out.' }];
  }
  return [{ path, message: `${name} is not valid: ${issue.message}`, fix: 'Correct the value.' }];
}

const MERGE = 'Write the keys out instead of merging them.';

/** What is written in one way only. */
const FORMATS = new Map<z.core.$ZodType, { is: string; as: string }>([
  [day, { is: 'day', as: 'YYYY-MM-DD, such as "2026-11-22"' }],
  [year, { is: 'year', as: 'four digits from 1949 to 2100, without quotes' }],
  [
    webAddress,
    {
      is: 'address',
      as: 'a whole address, such as https://example.org/page.html, of at most 500 signs',
    },
  ],
]);

const ARTICLES: { [type: string]: string } = {
  string: 'a text',
  array: 'a list',
  object: 'a group of keys',
  number: 'a number',
  int: 'a whole number',
};

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrap(schemaAt(schema, path));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function orNull(schema: z.ZodType, path: readonly PropertyKey[]): string {
  return schemaAt(schema, path) instanceof z.ZodNullable
    ? ', or write null where it is unknown'
    : '';
}

/** The part of a schema that a path leads to; undefined where it leads nowhere. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let part: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    const inner = unwrap(part);
    if (inner instanceof z.ZodObject) part = inner.shape[String(key)];
    else if (inner instanceof z.ZodArray) part = inner.element;
    else return undefined;
  }
  return part;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let inner = schema;
  while (
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodDefault
  ) {
    inner = inner.unwrap();
  }
  return inner;
}
