import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../../schema/problem.ts';
import { checkUnseen, decode, findUnseen } from './decode.ts';
import { readOne } from './disk.ts';
import { explainIssue } from './issues.ts';
import { disagreements } from './second-reader.ts';

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
  /** Say what is wrong with the value at a path. */
  problem(path: readonly PropertyKey[], message: string, fix: string): Problem;
}

/** A file that did not change is not read again: the tree of regions takes a third of a second. */
const read = new Map<string, { text: string; schema: z.ZodType; result: YamlFile<unknown> }>();

/**
 * Read YAML and check its shape; collects all that is wrong instead of throwing.
 *
 * `firstLine` is the line of the file at which the source begins, for YAML inside another file.
 *
 * @example readYaml('content/records/x.yaml', 'id: x', record).problems[0]?.message // '`seed` is missing'
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  source: Uint8Array | string,
  schema: S,
  firstLine = 1,
): YamlFile<z.output<S>> {
  const text = typeof source === 'string' ? source : decode(file, source);
  if (typeof text !== 'string') return unreadable(file, text);
  const known = read.get(file);
  if (known?.text === text && known.schema === schema) {
    return known.result as YamlFile<z.output<S>>;
  }
  const result = parse(file, text, schema, firstLine);
  read.set(file, { text, schema, result });
  return result;
}

/** Read a file of YAML from the disk, as `readYaml` does. */
export async function loadYaml<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): Promise<YamlFile<z.output<S>>> {
  const problems: Problem[] = [];
  const bytes = await readOne(root, file, problems);
  return bytes ? readYaml(file, bytes, schema) : unreadable(file, ...problems);
}

/** What there is of a file that is no text, or no YAML. */
export function unreadable(file: string, ...problems: Problem[]): YamlFile<never> {
  return { file, value: null, raw: undefined, problems, place: () => null, problem: nowhere(file) };
}

/** Say what is wrong with a file, in no line of it. */
export const nowhere = (file: string) => (_path: unknown, message: string, fix: string) => ({
  file,
  place: null,
  message,
  fix,
});

function parse<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  firstLine: number,
): YamlFile<z.output<S>> {
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error' } as const;
  const document = parseDocument(text, options);
  const lineAt = (offset: number) => `line ${lines.linePos(offset).line + firstLine - 1}`;
  const place = (path: readonly PropertyKey[]) => {
    const offset = offsetOf(document, path);
    return offset === null ? null : lineAt(offset);
  };
  const malformed = faultsOf(document, lineAt).map((fault) => ({ file, ...fault }));
  if (malformed.length > 0) return unreadable(file, ...malformed);

  const raw = toPlain(document);
  if (raw instanceof Error) {
    const fix = 'Write the values out instead of repeating them by alias.';
    return unreadable(file, {
      file,
      place: lineAt(firstAlias(document)),
      message: raw.message,
      fix,
    });
  }
  const at = <W extends object>({ path, ...words }: W & { path: readonly PropertyKey[] }) => {
    return { file, place: place(path), ...words };
  };
  // What nobody sees is said first, and what the build makes of it is of no interest.
  const problems: Problem[] = [...unfitTexts(raw)].map(at);
  if (problems.length === 0) problems.push(...checkUnseen(file, text, { firstLine, fix: UNSEEN }));
  const seen = problems.length === 0;
  const add = (more: readonly Problem[]) => {
    const places = new Set(problems.map((one) => one.place));
    problems.push(...more.filter((one) => !places.has(one.place)));
  };
  const checked = schema.safeParse(raw);
  const issues = checked.error?.issues ?? [];
  add(issues.flatMap((issue) => explainIssue(issue, schema, raw)).map(at));
  if (seen) {
    const others = disagreements(text, raw).map(({ path, line, ...words }) =>
      path ? at({ path, ...words }) : { file, place: `line ${line + firstLine - 1}`, ...words },
    );
    add(others);
  }
  const value = checked.success && problems.length === 0 ? checked.data : null;
  const problem = (path: readonly PropertyKey[], message: string, fix: string) =>
    at({ path, message, fix });
  return { file, value, raw, problems, place, problem };
}

const UNSEEN = 'Take it out, or write it as an escape in the quotation that needs it.';

/** What makes a text no YAML: one fault a line, and of many the first few, for the rest is mostly a consequence. */
function faultsOf(
  { errors, warnings }: Document,
  lineAt: (offset: number) => string,
): Omit<Problem, 'file'>[] {
  const faults = new Map<string, Omit<Problem, 'file'>>();
  for (const { code, message, pos } of [...errors, ...warnings]) {
    const place = lineAt(pos[0]);
    const [words = ''] = message.split(';');
    const said = /call stack|stack overflow/iu.test(words)
      ? 'nested too deeply'
      : words.replace(/\.$/, '');
    const fix = MALFORMED[code] ?? 'Correct the line; quotes around a value often help.';
    if (!faults.has(place)) faults.set(place, { place, message: `malformed YAML: ${said}`, fix });
  }
  return [...faults.values()].slice(0, MOST_FAULTS);
}

const MOST_FAULTS = 3;

const MALFORMED: { [code: string]: string } = {
  TAB_AS_INDENT: 'Indent with spaces.',
  DUPLICATE_KEY: 'Keep one of the two.',
  MISSING_CHAR: 'Close what was opened: a quote, a bracket or a colon.',
  BAD_INDENT: 'Line it up with the entries around it.',
  MULTILINE_IMPLICIT_KEY: 'Put the value in quotes, or begin it on a line of its own.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that contains a colon in quotes.',
  TAG_RESOLVE_FAILED: 'Take the tag out, the word that begins with !.',
  BAD_DIRECTIVE: 'Take the line out.',
  MULTIPLE_DOCS: 'Make one document of the file: take the line `---` or `...` out.',
};

/** Aliases that repeat without end, or make a value part of itself, are one more thing that is wrong with the file. */
function toPlain(document: Document): unknown {
  try {
    const raw: unknown = document.toJS({ maxAliasCount: 100 });
    JSON.stringify(raw);
    return raw;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [message = ''] = said.split('\n');
    return new Error(message.startsWith('Converting circular') ? 'a value holds itself' : message);
  }
}

function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_key, { range }) {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

interface Unfit {
  path: readonly string[];
  message: string;
  fix: string;
}

/** Find what only an escape can write: half of a pair of surrogates, signs that nobody sees but in a quotation. */
function* unfitTexts(value: unknown, path: readonly string[] = []): Generator<Unfit> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      yield* unfitText(key, path);
      yield* unfitTexts(one, [...path, key]);
    }
  } else if (typeof value === 'string') yield* unfitText(value, path);
}

function* unfitText(text: string, path: readonly string[]): Generator<Unfit> {
  const name = path.join('.') || 'the file';
  if (!text.isWellFormed()) {
    const message = `${name} holds half of a character (a lone surrogate)`;
    yield { path, message, fix: 'Write the whole character instead of a \\ud800 escape.' };
  }
  // A text may hold what has to be quoted from it.
  const unseen = path.at(-1) === 'quote' ? null : findUnseen(text);
  if (unseen) {
    yield {
      path,
      message: `${name} holds the sign ${unseen.sign}, which nobody sees`,
      fix: 'Take it out.',
    };
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length > 0 ? document.getIn(path.slice(0, length), true) : document.contents;
    if (isNode(node) && node.range) return node.range[0];
  }
  return null;
}
