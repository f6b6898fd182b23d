import { buildIn } from './copy.ts';

const BUILT = Symbol.for('duidu.build');

/** Where the promise of the one build is kept: each project gets its own instance of this module. */
const shared: typeof globalThis & { [BUILT]?: Promise<void> } = globalThis;

/**
 * Build the site into dist/ before the tests that read it; once for all projects of a run.
 *
 * `SITE_URL` and `BASE_PATH` are passed on. With `KEEP_DIST=1` the dist/ that is there is used as it is.
 */
export default function setup(): Promise<void> {
  if (process.env.KEEP_DIST === '1') return Promise.resolve();
  shared[BUILT] ??= build();
  return shared[BUILT];
}

async function build(): Promise<void> {
  const { code, output } = await buildIn('.');
  if (code !== 0) throw new Error(`astro build failed (${code}):\n${output}`);
}
