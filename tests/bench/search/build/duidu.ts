import { buildSearchIndex } from '../../../../src/tasks/search-index/index.ts';
import type { Contestant } from './contestant.ts';

export const duidu: Contestant = {
  id: 'duidu',
  name: '对读',
  client: 'duidu',
  async build({ documents, themes, regions }, folder) {
    await buildSearchIndex({ documents, themes, regions, outDir: folder });
  },
};
