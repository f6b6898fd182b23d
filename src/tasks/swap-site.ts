/**
 * A build empties its folder before it fills it again. So that a build that is killed leaves the last good site,
 * pages are made in a folder of their own that takes the place of `dist/` when all is done.
 */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Below the project's folder, so that a rename is enough. */
const MAKING = '.cache/site';
const LEAVING = '.cache/site-before';

/** Build into a folder aside; to be listed last, behind everything that adds to the finished pages. */
export function swapSite(): AstroIntegration {
  let site = '';
  let making = '';
  let leaving = '';
  return {
    name: 'duidu-swap-site',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        const root = fileURLToPath(config.root);
        site = fileURLToPath(config.outDir);
        making = join(root, MAKING);
        leaving = join(root, LEAVING);
        await takeBack(site, leaving);
        if (command === 'build') updateConfig({ outDir: pathToFileURL(`${making}/`) });
      },
      'astro:build:done': () => swap({ site, making, leaving }),
    },
  };
}

/**
 * Put a finished folder in the place of another: two renames, and between them nothing but their order.
 *
 * @example await swap({ site: 'dist', making: '.cache/site', leaving: '.cache/site-before' })
 */
export async function swap({
  site,
  making,
  leaving,
}: {
  site: string;
  making: string;
  leaving: string;
}): Promise<void> {
  await rm(leaving, { recursive: true, force: true });
  await mkdir(dirname(site), { recursive: true });
  if (existsSync(site)) await rename(site, leaving);
  await rename(making, site);
  await rm(leaving, { recursive: true, force: true });
}

/** A build that ended between the two renames left no site, but the one before beside it. */
export async function takeBack(site: string, leaving: string): Promise<void> {
  if (!existsSync(site) && existsSync(leaving)) await rename(leaving, site);
}
