import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from './copy.ts';
import { serve } from './static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the home page of the served site, with a closing `/`. */
    address: string;
  }
}

/** Serve dist/ on a free port while the tests of a project run, and tell them the address. */
export default function setup(project: TestProject): Promise<() => Promise<void>> {
  return serveTo(project, root);
}

/** Serve the site of a folder to the tests of a project. */
export async function serveTo(project: TestProject, folder: string): Promise<() => Promise<void>> {
  const server = await serve(join(folder, 'dist'), process.env.BASE_PATH || '/');
  project.provide('address', server.address);
  return server.close;
}
