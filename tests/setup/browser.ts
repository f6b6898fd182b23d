import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * The package's arguments are meant for functions in the cloud. In one process the whole browser ends
 * with its first context, and without web security it is none that a reader has.
 */
const UNWANTED = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  // A graphics card made of software costs a third of the time and draws nothing that a test looks at.
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** No test may depend on another host, or tell one of it. */
const WANTED = ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/**
 * Start the Chromium that comes with the packages; no browser of the machine is needed.
 *
 * @example const browser = await launchBrowser(); afterAll(() => browser.close());
 */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    args: [...chromium.args.filter((argument) => !UNWANTED.includes(argument)), ...WANTED],
    executablePath: await chromium.executablePath(),
    headless: true,
  });
}
