import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { orderDocuments } from '../../../src/corpus/order.ts';
import type { Document } from '../../../src/schema/document.ts';
import type { Region } from '../../../src/schema/region.ts';
import type { Head, NamesFile, TextsFile } from '../../../src/search/index-files.ts';
import { buildSearchIndex } from '../../../src/tasks/search-index/index.ts';
import { document, loadSmallCorpus } from '../corpus/fixtures.ts';

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

type Files = ReadonlyMap<string, string>;

function read<T>(files: Files, path: string): T {
  return JSON.parse(Buffer.from(files.get(`/pagefind/${path}`) ?? '', 'base64').toString());
}
const readHead = (files: Files) => read<Head>(files, 'head.json');
const readNames = (files: Files) =>
  read<NamesFile>(files, `${readHead(files).folder}/names-0.json`);

/** Read all places of a document. */
function readTexts(files: Files, at: number): TextsFile['places'] {
  const { folder } = readHead(files);
  const found = [...files.keys()].filter((path) => path.includes(`/texts/${at}-`));
  return found.flatMap((_, n) => read<TextsFile>(files, `${folder}/texts/${at}-${n}.json`).places);
}

it('writes the same bytes twice, whatever the order of the documents', async () => {
  const { documents, themes, regions } = await loadSmallCorpus();
  const [, there] = await buildIn((outDir) =>
    buildSearchIndex({ documents, themes, regions, outDir }),
  );
  const [, back] = await buildIn((outDir) =>
    buildSearchIndex({
      documents: documents.toReversed(),
      themes: themes.toReversed(),
      regions: regions.toReversed(),
      outDir,
    }),
  );
  expect([...back.keys()]).toEqual([...there.keys()]);
  expect(back).toEqual(there);
});

it('writes no more than a search reads', async () => {
  const { documents, themes, regions } = await loadSmallCorpus();
  const [report, files] = await buildIn((outDir) =>
    buildSearchIndex({ documents, themes, regions, outDir }),
  );
  expect(report.files).toBe(files.size);
  expect([...files.keys()].filter((path) => /ui|fragment|worker|highlight/.test(path))).toEqual([]);
});

it('stands on its feet without documents', async () => {
  const [report] = await buildIn((outDir) =>
    buildSearchIndex({ documents: [], themes: [], regions: [], outDir }),
  );
  expect(report.records).toBe(0);
});

it('lists documents as the pages do: a region before its parts, whatever their codes, unknown ones last', async () => {
  const province: Region = {
    id: 'fujian',
    code: '350000',
    name: '福建省',
    level: 'province',
    parent: null,
  };
  const city = { ...province, level: 'city', parent: 'fujian' } as const;
  const regions: Region[] = [
    { ...city, id: 'new-district', code: '350130', level: 'county', parent: 'quanzhou' },
    { ...city, id: 'xiamen', code: '350200' },
    { ...city, id: 'quanzhou', code: '350500' },
    province,
  ];
  const placed = regions.map(({ id, code, name, level }): Document => {
    const region = { id, code, name, level, path: [name], certainty: 'stated' as const };
    return document(`of-${id}`, { region });
  });
  const later = document('of-later', {
    region: placed[3]?.region ?? null,
    years: { from: 2025, to: 2025 },
  });
  const documents = [document('of-nowhere'), later, ...placed];
  const [, files] = await buildIn((outDir) =>
    buildSearchIndex({ documents, themes: [], regions, outDir }),
  );
  const ids = readNames(files).map(({ id }) => id);
  expect(ids).toEqual([
    'of-fujian',
    'of-later',
    'of-xiamen',
    'of-quanzhou',
    'of-new-district',
    'of-nowhere',
  ]);
  expect(ids).toEqual(orderDocuments(documents, regions).map(({ id }) => id));
});

it('keeps of each clause where its sentences end, as its document has them, and where they were restored', async () => {
  const { documents, themes, regions } = await loadSmallCorpus();
  const [, files] = await buildIn((outDir) =>
    buildSearchIndex({ documents, themes, regions, outDir }),
  );
  let marks = 0;
  for (const [at, { id }] of readNames(files).entries()) {
    const document = documents.find((one) => one.id === id);
    const places = readTexts(files, at);
    for (const clause of document?.clauses ?? []) {
      const place = places.find(({ anchor }) => anchor === clause.id);
      const [block = ''] = place?.blocks ?? [];
      const ends = place?.ends ?? [block.length];
      const cut = ends.map((end, at) => block.slice(ends[at - 1] ?? 0, end));
      expect(cut).toEqual(clause.sentences.map(({ text }) => text));
      // A hit names its sentence by its number.
      const numbered = cut.map((_, at) => `${clause.id}-s${at + 1}`);
      expect(clause.sentences.map((sentence) => sentence.id)).toEqual(numbered);
      for (const [start, end, note, words] of place?.marks ?? []) {
        const edit = document?.edits.find(({ span }) => note === `e${span[0]}-${span[1]}`);
        if (edit) expect([block.slice(start, end), words]).toEqual([edit.to, edit.from]);
        marks += 1;
      }
    }
  }
  expect(marks).toBeGreaterThan(0);
});
