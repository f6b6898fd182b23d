/** The scripts of the contestants, bundled as a site's are. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const source = join(import.meta.dirname, 'clients');

/** Bundle the clients into `script/` of a folder, and write the page that each runs in. */
export async function writeClients(folder: string, clients: readonly string[]): Promise<void> {
  const entries = Object.fromEntries(
    clients.map((client) => [client, join(source, `${client}.ts`)]),
  );
  await build({
    configFile: false,
    root: source,
    logLevel: 'warn',
    build: {
      outDir: join(folder, 'script'),
      // The folder lies outside of the project.
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: {
        input: entries,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const page = '<!doctype html><html lang="zh-CN"><head><title>bench</title></head></html>';
  await writeFile(join(folder, 'index.html'), page);
}
