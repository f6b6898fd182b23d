import type { TestProject } from 'vitest/node';
import { buildIn, root } from './copy.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the project whose dist/ the tests read: this one, or a copy of it. */
    folder: string;
  }
}

const BUILT = Symbol.for('duidu.build');

/** Where the promise of the one build is kept: each project gets its own instance of this module. */
const shared: typeof globalThis & { [BUILT]?: Promise<void> } = globalThis;

/**
 * Build the site into dist/ before the tests that read it; once for all projects of a run.
 *
 * `SITE_URL` and `BASE_PATH` are passed on. With `KEEP_DIST=1` the dist/ that is there is used as it is.
 */
export default function setup(project: TestProject): Promise<void> {
  project.provide('folder', root);
  if (process.env.KEEP_DIST === '1') return Promise.resolve();
  shared[BUILT] ??= build(root);
  return shared[BUILT];
}

/** Build the site of a folder, or fail with all that the build says. */
export async function build(folder: string): Promise<void> {
  const { code, output } = await buildIn(folder);
  if (code !== 0) throw new Error(`astro build failed (${code}):\n${output}`);
}
