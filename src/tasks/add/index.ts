import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { printable } from '../../schema/printable.ts';
import { describeProblem } from '../../schema/problem.ts';
import { record } from '../../schema/record.ts';
import type { Theme } from '../../schema/theme.ts';
import { createContext } from '../build-corpus.ts';
import { loadContent } from '../content/index.ts';
import { readYaml } from '../content/yaml.ts';
import { digest } from '../digest.ts';
import { type RawFile, readRaw } from '../raw-file.ts';
import { draftRecord } from './draft.ts';
import { draftId } from './evidence.ts';
import { review } from './review.ts';
import { ENDINGS, endingOf, seedName } from './seed-name.ts';
import { Taken, writeAllNew } from './write-new.ts';

/** Why a file is not taken in, and what to do; nothing was written. */
export class Refused extends Error {}

export interface Wanted {
  /** Path of the file. */
  file: string;
  /** Null where it should be drafted. */
  id: string | null;
  /** `YYYY-MM-DD` */
  added: string;
  /** Take it in although it does not look like policy text. */
  anyway: boolean;
}

/** A policy document is a few hundred kilobytes; what is larger is a book, an archive or an attack. */
const LARGEST = 20 * 1024 * 1024;

/**
 * Take a document in: its seed, byte for byte, and the draft of its record.
 *
 * @param root the project's folder
 * @returns what a person should read about it
 * @throws Refused with what is wrong and what to do; nothing was written then
 */
export async function addDocument(root: string, wanted: Wanted): Promise<string> {
  const bytes = await readInput(wanted.file);
  const here = await readProject(root);
  const raw = readRaw(basename(wanted.file), bytes, here.context);
  const known = here.seeds.get(raw.sha256);
  const owner = known && here.owners.get(known);
  if (known && owner)
    return `Already here: seeds/${known}, with the record content/records/${owner}.yaml. Nothing was written.`;

  checkText(wanted, raw, here.themes);
  const name = known ?? nameOf(wanted, raw, here.names);
  const id = idOf(wanted, raw, here.ids);
  const text = draftRecord({ ...raw, ...wanted, id, file: name });
  const file = `content/records/${id}.yaml`;
  checkDraft(file, text);
  const files = new Map<string, Uint8Array | string>();
  if (!known) files.set(join(root, 'seeds', name), bytes);
  await write(files.set(join(root, file), text));
  return report({ name, known: known !== undefined, file, id, raw, here });
}

async function readInput(file: string): Promise<Uint8Array> {
  const shown = printable(file);
  if (!ENDINGS.includes(endingOf(file))) {
    throw new Refused(
      `${shown}: a seed is .txt, .html or .htm. Save the text, or the page, under such a name; do not clean it.`,
    );
  }
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new Refused(`${shown} is no file. Give the path of one document.`);
    if (found.size > LARGEST) {
      throw new Refused(
        `${shown} has ${found.size} bytes; a document has at most ${LARGEST}. Take out what is no text.`,
      );
    }
    return await readFile(file);
  } catch (error) {
    if (error instanceof Refused) throw error;
    const why = error instanceof Error ? printable(error.message) : '';
    throw new Refused(`${shown} cannot be read: ${why}. Check the path and its permissions.`);
  }
}

interface Project {
  context: ReturnType<typeof createContext>;
  themes: Theme[];
  /** Name of a seed by its digest. */
  seeds: Map<string, string>;
  /** Id of a record by the name of its seed. */
  owners: Map<string, string>;
  /** Names of all files in `seeds/`, as file systems compare them that know no case. */
  names: Map<string, string>;
  ids: Set<string>;
  /** Problems that were there before. */
  troubles: number;
}

async function readProject(root: string): Promise<Project> {
  const { content, problems } = await loadContent(root);
  // What is wrong with one record or a page does not keep a document out; the themes and regions are needed.
  const grave = problems.filter(
    ({ file }) => !/^(?:seeds|content\/(?:records|pages))(?:\/|$)/u.test(file),
  );
  if (grave.length > 0) {
    const lines = grave.map(describeProblem).join('\n');
    throw new Refused(`${lines}\nCorrect this first; nothing was written.`);
  }
  const digests = new Map<string, string>();
  for (const [name, bytes] of content.seeds) {
    const sha256 = digest(bytes);
    if (!digests.has(sha256)) digests.set(sha256, name);
  }
  const [names, records] = await Promise.all([
    readdir(join(root, 'seeds')).catch(() => []),
    readdir(join(root, 'content/records')).catch(() => []),
  ]);
  return {
    context: createContext(content),
    themes: content.themes,
    seeds: digests,
    owners: new Map(content.records.map(({ id, seed }) => [seed.file, id])),
    names: new Map(names.map((name) => [fold(name), name])),
    ids: new Set([
      ...content.records.map(({ id }) => id),
      ...records.map((name) => name.replace(/\.ya?ml$/u, '')),
    ]),
    troubles: problems.filter(({ message }) => message !== 'the seed has no record').length,
  };
}

const fold = (name: string) => name.normalize('NFC').toLowerCase();

function checkText(
  { file, anyway }: Wanted,
  { problem, document, text }: RawFile,
  themes: readonly Theme[],
): void {
  const shown = printable(file);
  if (problem === 'empty') throw new Refused(`${shown} is empty. Fetch it again.`);
  if (problem === 'binary') {
    throw new Refused(`${shown} is no text. Extract its text into a .txt file first.`);
  }
  const none = document.diagnostics.find(({ code }) => code === 'no-policy-text');
  if (none && !anyway) {
    throw new Refused(
      `${review(document, text, themes)}\n\nRefused: ${shown}: ${printable(none.message)}。\nNothing was written. If it is a policy document all the same, run the command again with --anyway.`,
    );
  }
}

function nameOf({ file }: Wanted, { sha256 }: RawFile, names: ReadonlyMap<string, string>): string {
  const name = seedName(file, sha256);
  const taken = names.get(fold(name));
  if (taken !== undefined) {
    throw new Refused(
      `seeds/${printable(taken)} is another document under the same name. Rename your file and add it again.`,
    );
  }
  return name;
}

function idOf({ id }: Wanted, { document }: RawFile, ids: ReadonlySet<string>): string {
  if (id === null) return draftId(document, ids);
  if (ids.has(id)) {
    throw new Refused(
      `The id "${id}" is that of content/records/${id}.yaml. Ids are never used again: choose another.`,
    );
  }
  return id;
}

/** Whatever stands in the text, the draft must be a record: a build may not break over it. */
function checkDraft(file: string, text: string): void {
  const { problems } = readYaml(file, text, record);
  if (problems.length > 0) {
    const lines = problems.map(describeProblem).join('\n');
    throw new Refused(`No record could be drafted; nothing was written.\n${lines}`);
  }
}

async function write(files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  try {
    await writeAllNew(files);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const hint =
      error instanceof Taken ? 'Run the command again.' : 'Check the disk and its permissions.';
    throw new Refused(`Nothing was added: ${printable(why)}. ${hint}`);
  }
}

interface Added {
  name: string;
  known: boolean;
  file: string;
  id: string;
  raw: RawFile;
  here: Project;
}

function report({ name, known, file, id, raw, here }: Added): string {
  const twin = id.replace(/-\d+$/u, '');
  const loud = [
    ...raw.document.diagnostics
      .filter(({ code }) => code === 'no-policy-text')
      .map(({ message }) => `It was added because of --anyway: ${printable(message)}`),
    ...(raw.undecodable > 0
      ? [`${raw.undecodable} characters could not be decoded (read as ${raw.encoding}).`]
      : []),
    ...(twin !== id && here.ids.has(twin)
      ? [`There is already a document "${twin}": make sure that this is not the same one.`]
      : []),
    ...(here.troubles > 0
      ? [`The content has ${here.troubles} other problems: npm run check shows them.`]
      : []),
  ];
  return [
    `${known ? 'Already here' : 'Added'}  seeds/${name}`,
    `Written  ${file}`,
    ...loud.map((line) => `WARNING  ${line}`),
    '',
    review(raw.document, raw.text, here.themes),
    '',
    `Next: open ${file}, decide what is marked 待核 and 待定, then npm run check.`,
  ].join('\n');
}
