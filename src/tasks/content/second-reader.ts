/**
 * The build reads YAML with js-yaml, the check with `yaml`, which knows the place of each value. They differ in dates,
 * numbers, merge keys, tags and more: what one reads otherwise than the other is refused, so that what was checked is
 * what gets built.
 */
import { load, YAMLException } from 'js-yaml';
import { daysAsText } from '../../schema/common.ts';

/** What the build would make of a text otherwise, or why it would stop. */
export interface Disagreement {
  /** The value in question; null where the build cannot read the text at all. */
  path: PropertyKey[] | null;
  /** Where the build stops, from 1. */
  line: number;
  message: string;
  fix: string;
}

/**
 * Compare what was read with what the build reads.
 *
 * @param raw what the check's own reader made of the text, without circles
 * @example disagreements('a: 0b11', { a: '0b11' })[0]?.message // '`a` can be read in two ways: "0b11" or 3'
 */
export function disagreements(text: string, raw: unknown): Disagreement[] {
  let theirs: unknown;
  try {
    theirs = load(text);
  } catch (error) {
    const reason = error instanceof YAMLException ? error.reason : 'a value does not fit its tag';
    const line = error instanceof YAMLException && error.mark ? error.mark.line + 1 : 1;
    const message = `the build cannot read this: ${reason}`;
    const fix = 'Write it in a plainer way; quotes around a value often help.';
    return [{ path: null, line, message, fix }];
  }
  return [...differences(daysAsText(raw), daysAsText(theirs), [])];
}

function* differences(
  ours: unknown,
  theirs: unknown,
  path: PropertyKey[],
): Generator<Disagreement> {
  // An empty file.
  if (Object.is(ours, theirs) || (ours ?? theirs ?? null) === null) return;
  const name = path.length > 0 ? `\`${path.map(String).join('.')}\`` : 'the file';
  const differ = (one: string, other: string, fix: string): Disagreement => ({
    path,
    line: 1,
    message: `${name} can be read in two ways: ${one} or ${other}`,
    fix,
  });
  if (!isGroup(ours) || !isGroup(theirs) || Array.isArray(ours) !== Array.isArray(theirs)) {
    yield differ(shown(ours), shown(theirs), 'Put the value in quotes.');
    return;
  }
  const [mine, others] = [new Map(Object.entries(ours)), new Map(Object.entries(theirs))];
  const [surplus] = [...mine.keys()].filter((key) => !others.has(key));
  const [missing] = [...others.keys()].filter((key) => !mine.has(key));
  if (surplus !== undefined || missing !== undefined) {
    const key = (one: string | undefined) =>
      one === undefined ? 'without it' : `with a key ${shown(one)}`;
    const fix =
      'Write keys as plain words, each where it belongs, without merging (<<) or tags (!!).';
    yield differ(key(surplus ?? missing), key(surplus === undefined ? undefined : missing), fix);
  }
  for (const [key, value] of mine) {
    if (others.has(key)) yield* differences(value, others.get(key), [...path, key]);
  }
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

const shown = (value: unknown): string =>
  typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing').slice(0, 60);
