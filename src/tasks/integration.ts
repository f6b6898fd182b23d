/** The Astro integration: ingest before pages are made, the search index after. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Document } from '../schema/document.ts';
import { describeProblem, type Problem } from '../schema/problem.ts';
import type { Region } from '../schema/region.ts';
import type { Theme } from '../schema/theme.ts';
import {
  documentsFolder,
  ingestAll,
  layOut,
  layOutSeeds,
  readingsFolder,
  seedsFolder,
} from './build-corpus.ts';
import { lastDay } from './content/days.ts';
import { loadContent } from './content/index.ts';
import { layOutScores, scoresFolder } from './eval/labels/lay-out.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { buildSearchIndex } from './search-index/index.ts';
import { writeOutput } from './write-output.ts';

/** What a change in `npm run dev` must reach. */
const WATCHED = [
  'seeds',
  'content/records',
  'content/themes',
  'content/pages',
  'content/codebook.mdx',
  'content/regions.yaml',
  'content/national.yaml',
  'content/indicators.yaml',
];

/** Said once: what is left out is not missed until someone looks for it. */
const NO_ADDRESS =
  'SITE_URL is not set: no full address is written, and no feed.xml, opensearch.xml or sitemap';

/** Problems of content stop a build before anything is written, so that the last good output stays. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length} problem(s) in seeds/ and content/, listed above; nothing was written`,
    );
    this.name = 'ContentError';
    // Where in this program it was noticed says nothing about the content.
    this.stack = '';
  }
}

export default function duidu(): AstroIntegration {
  let root = '';
  let corpus: Corpus = { documents: [], themes: [], regions: [] };
  return {
    name: 'duidu',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        if (command === 'build' && !config.site) logger.warn(NO_ADDRESS);
        if (command !== 'preview') corpus = await ingestToDisk(root, logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        const watched = WATCHED.map((path) => join(root, path));
        server.watcher.add(watched);
        const refresh = debounce(oneAtATime(() => reingest(root, logger)));
        server.watcher.on('all', (_event, path) => {
          if (watched.some((folder) => path.startsWith(folder))) refresh();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const { records } = await buildSearchIndex({ ...corpus, outDir: fileURLToPath(dir) });
        logger.info(`index: ${records} passages in ${seconds(started)}`);
      },
    },
  };
}

interface Corpus {
  documents: Document[];
  themes: Theme[];
  regions: Region[];
}

async function ingestToDisk(root: string, logger: AstroIntegrationLogger): Promise<Corpus> {
  const started = performance.now();
  const { content, problems } = await loadContent(root, lastDay(new Date()));
  if (problems.length > 0) {
    for (const problem of problems) logger.error(describeProblem(problem));
    throw new ContentError(problems);
  }
  const documents = ingestAll(content);
  const output = new Map([
    ...layOut(documents, content.themes),
    ...layOutSeeds(documents, content),
    ...(await layOutScores(root, content, documents)),
  ]);
  const folders = [documentsFolder, readingsFolder, seedsFolder, scoresFolder];
  const { written, removed } = await writeOutput(root, folders, output);
  const clauses = documents.reduce((sum, document) => sum + document.clauses.length, 0);
  const changes = `${written} files written, ${removed} removed`;
  logger.info(
    `ingest: ${documents.length} documents, ${clauses} clauses, ${changes} in ${seconds(started)}`,
  );
  return { documents, themes: content.themes, regions: content.regions };
}

/** While someone edits, a problem is news, not the end. */
async function reingest(root: string, logger: AstroIntegrationLogger): Promise<void> {
  try {
    await ingestToDisk(root, logger);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    logger.error(error.message);
  }
}

function debounce(action: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void action(), 80);
  };
}

const seconds = (started: number) => `${((performance.now() - started) / 1000).toFixed(2)} s`;
