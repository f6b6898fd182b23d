import { spawn } from 'node:child_process';

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

function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    astro.stdout.on('data', (chunk) => output.push(chunk));
    astro.stderr.on('data', (chunk) => output.push(chunk));
    astro.on('error', reject);
    astro.on('close', (code) => {
      if (code === 0) return resolve();
      reject(new Error(`astro build failed (${code}):\n${Buffer.concat(output).toString('utf8')}`));
    });
  });
}

/** What vitest sets for itself would make Astro build a site for tests instead of the real one. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
  return { ...Object.fromEntries(own), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
}
