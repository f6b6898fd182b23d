import type { TestProject } from 'vitest/node';
import { buildIn, copyCorpus, root } from './copy.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the project whose dist/ the tests read: this one, or a copy of it. */
    folder: string;
  }
}

interface CorpusSite {
  folder: string;
  remove: () => void;
  built: Promise<void>;
}

const BUILT = Symbol.for('duidu.build');
const CORPUS = Symbol.for('duidu.corpus');

/** Where the one build of each site is kept: each project gets its own instance of this module. */
const shared: typeof globalThis & { [BUILT]?: Promise<void>; [CORPUS]?: CorpusSite } = globalThis;

/**
 * Build the site into dist/ before the tests that read it; once for all projects of a run.
 *
 * `SITE_URL` and `BASE_PATH` are passed on. With `KEEP_DIST=1` the dist/ that is there is used as it is.
 */
export default function setup(project: TestProject): Promise<void> {
  project.provide('folder', root);
  // The site that browsers open is built at the same time, where they are among the projects of this run.
  if (project.vitest.projects.some(({ name }) => name === 'browser')) buildCorpus();
  if (process.env.KEEP_DIST === '1') return Promise.resolve();
  shared[BUILT] ??= build(root);
  return shared[BUILT];
}

/** Begin to build the site of the invented documents; once a run. */
export function buildCorpus(): CorpusSite {
  if (shared[CORPUS]) return shared[CORPUS];
  const { folder, remove } = copyCorpus();
  const built = build(folder);
  // Whoever waits for it hears of a failure; nobody else has to.
  built.catch(() => undefined);
  shared[CORPUS] = { folder, remove, built };
  return shared[CORPUS];
}

/** Build the site of a folder, or fail with all that the build says. */
async function build(folder: string): Promise<void> {
  const { code, output } = await buildIn(folder);
  if (code !== 0) throw new Error(`astro build failed (${code}):\n${output}`);
}
