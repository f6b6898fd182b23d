/** End programs at a moment of one's choice. */
import type { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** Start a program in a group of its own, wait until it says something and a while more, then end all of it. */
export async function killAfter(
  start: () => ReturnType<typeof spawn>,
  says: RegExp,
  milliseconds = 0,
) {
  const child = start();
  const closed = new Promise((resolve) => child.on('close', resolve));
  const said = new Promise<void>((resolve) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      if (says.test(output)) resolve();
    });
  });
  await Promise.race([said.then(() => wait(milliseconds)), closed]);
  if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await closed;
}
