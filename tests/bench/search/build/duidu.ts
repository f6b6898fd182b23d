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

/** The page shows the exact answer first; this is what the rest takes as well. */
export const duiduWider: Contestant = {
  ...duidu,
  id: 'wider',
  name: '对读, other words too',
  client: 'duidu-wider',
  onDemand: true,
};
