import type { Reporter, TestModule } from 'vitest/node';

interface Times {
  files: number;
  tests: number;
  /** Milliseconds of work in all workers: imports, hooks and tests. */
  work: number;
  /** From its first file to the end of its last, by the clock. */
  from: number;
  until: number;
}

/** Says at the end of a run how long each project took. */
export default class ProjectTimes implements Reporter {
  private times = new Map<string, Times>();

  onTestRunStart(): void {
    this.times.clear();
  }

  onTestModuleEnd(module: TestModule): void {
    const { collectDuration, duration, prepareDuration, setupDuration } = module.diagnostic();
    const work = prepareDuration + setupDuration + collectDuration + duration;
    const now = performance.now();
    const before = this.times.get(module.project.name);
    this.times.set(module.project.name, {
      files: (before?.files ?? 0) + 1,
      tests: (before?.tests ?? 0) + [...module.children.allTests()].length,
      work: (before?.work ?? 0) + work,
      from: Math.min(before?.from ?? now, now - work),
      until: now,
    });
  }

  onTestRunEnd(): void {
    for (const [name, { files, tests, work, from, until }] of this.times) {
      console.log(
        `${name.padEnd(8)} ${seconds(until - from)} s, ${seconds(work)} s of work: ${tests} tests in ${files} files`,
      );
    }
  }
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1).padStart(6);
