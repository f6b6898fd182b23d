import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests that build sites of their own from copies of this project, and so want its own site first. */
const BUILDS = ['tests/unit/tasks/atomic.test.ts', 'tests/unit/tasks/bad-input.test.ts'];

function project(name: string, test: TestProjectInlineConfiguration['test']) {
  return {
    test: {
      name,
      // Long enough for a busy machine: how fast anything is, `npm run bench` says.
      testTimeout: 240_000,
      hookTimeout: 240_000,
      // The files that a worker runs share their modules: content is read and pages are parsed once.
      isolate: false,
      // The same for all, so that a worker goes on with the next project when one has no files left.
      maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
      ...test,
    },
  } satisfies TestProjectInlineConfiguration;
}

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/project-times.ts'],
    projects: [
      project('unit', { include: ['tests/{unit,gold}/**/*.test.ts'], exclude: BUILDS }),
      // What `tests/setup/build.ts` builds once for all is the site of the seeds: laws over it.
      project('site', {
        include: ['tests/site/**/*.test.ts', ...BUILDS],
        globalSetup: ['tests/setup/build.ts'],
      }),
      project('browser', {
        include: ['tests/browser/**/*.test.ts'],
        // A site of its own, of invented documents: a seed more changes nothing here.
        globalSetup: ['tests/setup/corpus.ts'],
      }),
      // What is slow by nature and tried by sample in the projects above: `npm run eval:laws`.
      project('eval', {
        include: ['tests/eval/**/*.test.ts'],
        globalSetup: ['tests/setup/build.ts', 'tests/setup/serve.ts'],
      }),
    ],
  },
});
