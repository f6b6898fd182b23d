/** Copies of the project in folders of their own, for builds that must not touch this one. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** All that a build reads; what it writes is left out. */
const PARTS = [
  'astro.config.mjs',
  'content',
  'package.json',
  'public',
  'seeds',
  'src',
  'tests/gold',
  'tsconfig.json',
];

export interface ProjectCopy {
  folder: string;
  remove: () => void;
}

/** What a build writes and keeps. */
export const OUTPUT = ['dist', '.cache', 'content/readings'] as const;

/** Copy what a build reads into a new folder. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
  for (const part of PARTS) {
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (path) => path !== join(root, 'content/readings'),
    });
  }
  linkPackages(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copy the project with the invented documents of tests/corpus/ in place of its own. */
export function copyCorpus(): ProjectCopy {
  const copy = copyProject();
  for (const part of ['seeds', 'content/records', 'content/indicators.yaml']) {
    rmSync(join(copy.folder, part), { recursive: true });
    cpSync(join(root, 'tests/corpus', part), join(copy.folder, part), { recursive: true });
  }
  return copy;
}

/** Copy the project with the site that was built for all tests, as if it had been built there. */
export function copyBuilt(): ProjectCopy {
  const copy = copyProject();
  for (const part of OUTPUT) cpSync(join(root, part), join(copy.folder, part), { recursive: true });
  return copy;
}

/** The packages are shared, what Astro and Vite keep beside them is not: builds at the same time would mix it up. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
}

export interface Outcome {
  code: number | null;
  /** Standard output and error as a person sees them, without colours. */
  output: string;
}

/** What vitest sets for itself would make Astro build a site for tests instead of the real one. */
const OF_VITEST = /^(?:VITEST.*|TEST|DEV|PROD|SSR|MODE|BASE_URL)$/;

function environment(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name));
  return {
    ...Object.fromEntries(own),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    ...more,
  };
}

/** Start to build the site of a folder; `detached` in a group of its own, to be killed as one. */
export function startBuild(
  folder: string,
  { variables = {}, detached = false }: { variables?: NodeJS.ProcessEnv; detached?: boolean } = {},
) {
  return spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env: environment(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached,
  });
}

/**
 * Build the site of a folder with its own packages.
 *
 * @param more variables such as `BASE_PATH`
 * @example (await buildIn('.', { BASE_PATH: '/duidu' })).code // 0
 */
export function buildIn(folder: string, more: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    const astro = startBuild(folder, { variables: more });
    astro.stdout.on('data', (chunk) => output.push(chunk));
    astro.stderr.on('data', (chunk) => output.push(chunk));
    astro.on('error', reject);
    astro.on('close', (code) => resolve({ code, output: Buffer.concat(output).toString('utf8') }));
  });
}
