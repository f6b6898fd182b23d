import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { options } from '../clients/minisearch.ts';
import type { Contestant } from './contestant.ts';
import { writeTexts } from './scan.ts';

export const minisearch: Contestant = {
  id: 'minisearch',
  name: 'MiniSearch, bigrams',
  client: 'minisearch',
  async build(corpus, folder) {
    const index = new MiniSearch(options);
    for (const { key, record } of corpus.places)
      index.add({ id: key, text: record.blocks.join('\n') });
    await writeFile(join(folder, 'index.json'), JSON.stringify(index));
    await copyFile(fileURLToPath(import.meta.resolve('minisearch')), join(folder, 'minisearch.js'));
    await writeTexts(corpus, folder);
  },
};
