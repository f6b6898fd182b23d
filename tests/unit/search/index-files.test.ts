import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/tasks/search-index.ts';
import { loadSmallCorpus } from '../corpus/fixtures.ts';

/** Read all files below a folder, by path. */
async function readAll(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((one) => join(one.parentPath, one.name));
  const files = await Promise.all(
    paths.map(async (path) => [path.slice(folder.length), await readFile(path, 'base64')] as const),
  );
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function buildIn<T>(
  build: (outDir: string) => Promise<T>,
): Promise<[T, Map<string, string>]> {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-index-'));
  try {
    return [await build(folder), await readAll(folder)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

it('writes the same bytes twice, whatever the order of the documents', async () => {
  const { documents, themes } = await loadSmallCorpus();
  const [, there] = await buildIn((outDir) => buildSearchIndex({ documents, themes, outDir }));
  const [, back] = await buildIn((outDir) =>
    buildSearchIndex({ documents: documents.toReversed(), themes: themes.toReversed(), outDir }),
  );
  expect([...back.keys()]).toEqual([...there.keys()]);
  expect(back).toEqual(there);
});

it('writes no more than a search reads', async () => {
  const { documents, themes } = await loadSmallCorpus();
  const [report, files] = await buildIn((outDir) =>
    buildSearchIndex({ documents, themes, outDir }),
  );
  expect(report.files).toBe(files.size);
  expect([...files.keys()].filter((path) => /ui|fragment|worker|highlight/.test(path))).toEqual([]);
});

it('stands on its feet without documents', async () => {
  const [report] = await buildIn((outDir) =>
    buildSearchIndex({ documents: [], themes: [], outDir }),
  );
  expect(report.records).toBe(0);
});
