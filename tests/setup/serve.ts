import type { TestProject } from 'vitest/node';
import { serve } from './static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the home page of the served site, with a closing `/`. */
    address: string;
  }
}

/** Serve dist/ on a free port while the tests of a project run, and tell them the address. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serve('dist', process.env.BASE_PATH || '/');
  project.provide('address', server.address);
  return server.close;
}
