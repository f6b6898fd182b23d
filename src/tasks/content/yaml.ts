import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../../schema/problem.ts';
import { explainIssue } from './issues.ts';

/** A YAML file, read and checked against its shape. */
export interface YamlFile<T> {
  /** Path from the project's folder. */
  file: string;
  /** Null where the file is no YAML or not of the shape; `problems` says why. */
  value: T | null;
  /** What the file says, whatever its shape: undefined where it is no YAML. */
  raw: unknown;
  problems: Problem[];
  /** `line 12` of the value at a path such as `['region', 'id']`, or of the nearest thing around it. */
  place(path: readonly PropertyKey[]): string | null;
}

/** A file that did not change is not read again: the tree of regions takes a third of a second. */
const read = new Map<string, { text: string; schema: z.ZodType; result: YamlFile<unknown> }>();

/**
 * Read YAML and check its shape; collects all that is wrong instead of throwing.
 *
 * `firstLine` is the line of the file at which the text begins, for YAML inside another file.
 *
 * @example readYaml('content/records/x.yaml', 'id: x', record).problems[0]?.message // '`seed` is missing'
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  firstLine = 1,
): YamlFile<z.output<S>> {
  const known = read.get(file);
  if (known?.text === text && known.schema === schema) {
    return known.result as YamlFile<z.output<S>>;
  }
  const result = parse(file, text, schema, firstLine);
  read.set(file, { text, schema, result });
  return result;
}

function parse<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  firstLine: number,
): YamlFile<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => `line ${lines.linePos(offset).line + firstLine - 1}`;
  const place = (path: readonly PropertyKey[]) => {
    const offset = offsetOf(document, path);
    return offset === null ? null : lineAt(offset);
  };
  const malformed = document.errors.map((error) => ({
    file,
    place: lineAt(error.pos[0]),
    message: `malformed YAML: ${error.message.replace(/\.$/, '')}`,
    fix: MALFORMED[error.code] ?? 'Correct the line; quotes around a value often help.',
  }));
  const empty = { file, value: null, raw: undefined, place };
  if (malformed.length > 0) return { ...empty, problems: malformed };

  const raw = toPlain(document);
  if (raw instanceof Error) {
    const fix = 'Write the values out instead of repeating them by alias.';
    return { ...empty, problems: [{ file, place: null, message: raw.message, fix }] };
  }
  const halves = [...illFormed(raw)].map((path) => ({
    file,
    place: place(path),
    message: `${path.join('.') || 'the file'} holds half of a character (a lone surrogate)`,
    fix: 'Write the whole character instead of a \\ud800 escape.',
  }));
  if (halves.length > 0) return { ...empty, raw, problems: halves };
  const checked = schema.safeParse(raw);
  if (checked.success) return { file, value: checked.data, raw, problems: [], place };
  const problems = checked.error.issues.flatMap((issue) =>
    explainIssue(issue, schema, raw).map(({ path, message, fix }) => ({
      file,
      place: place(path),
      message,
      fix,
    })),
  );
  return { file, value: null, raw, problems, place };
}

const MALFORMED: { [code: string]: string } = {
  TAB_AS_INDENT: 'Indent with spaces.',
  DUPLICATE_KEY: 'Keep one of the two.',
  MISSING_CHAR: 'Close what was opened: a quote, a bracket or a colon.',
  BAD_INDENT: 'Line it up with the entries around it.',
  MULTILINE_IMPLICIT_KEY: 'Put the value in quotes, or begin it on a line of its own.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that contains a colon in quotes.',
};

/** An alias bomb makes `toJS` throw; it is one more thing that is wrong with the file. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Paths of the strings that no file could hold: an escape can write half of a pair of surrogates. */
function* illFormed(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) yield path;
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if (!key.isWellFormed()) yield path;
      yield* illFormed(one, [...path, key]);
    }
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length > 0 ? document.getIn(path.slice(0, length), true) : document.contents;
    if (isNode(node) && node.range) return node.range[0];
  }
  return null;
}
