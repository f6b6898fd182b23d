import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentOf } from '../../../../src/search/corpus-index.ts';
import type { TextsFile } from '../clients/texts.ts';
import type { Corpus } from '../places.ts';
import type { Contestant } from './contestant.ts';

/** Write all texts into one file. */
export async function writeTexts({ documents, places }: Corpus, folder: string): Promise<void> {
  const texts: TextsFile = {
    documents: documents.map(({ title, region, years }) => ({
      title,
      path: region?.path ?? [],
      years,
    })),
    places: places.map(({ key, record }) => [key, documentOf(key), record.themes, record.blocks]),
  };
  await writeFile(join(folder, 'texts.json'), JSON.stringify(texts));
}

export const scan: Contestant = {
  id: 'scan',
  name: 'all texts, scanned',
  client: 'scan',
  build: writeTexts,
};
