import type { TestProject } from 'vitest/node';
import { buildCorpus } from './build.ts';
import { serveTo } from './serve.ts';

/**
 * Build and serve a site of the invented documents of tests/corpus/ while the tests of a project run.
 *
 * Whatever stands in seeds/, those tests find the places and figures that they know.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, remove, built } = buildCorpus();
  try {
    await built;
    project.provide('folder', folder);
    const close = await serveTo(project, folder);
    return () => close().finally(remove);
  } catch (reason) {
    remove();
    throw reason;
  }
}
