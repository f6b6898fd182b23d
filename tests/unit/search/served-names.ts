/** Names served from memory, as a site serves them from files. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Names, openNames } from '../../../src/search/names/open.ts';

export interface ServedNames {
  names: Names;
  /** Paths that were asked for, without `.json`. */
  asked: string[];
  /** Paths that are answered with an error, and how often. */
  broken: Map<string, number>;
  /** Open them anew, with nothing read. */
  again(simplified?: () => Promise<ReadonlyMap<string, string>>): Names;
  close(): void;
}

/** Serve files of names, by their paths without `.json`. */
export async function serveNames(files: ReadonlyMap<string, unknown>): Promise<ServedNames> {
  const asked: string[] = [];
  const broken = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '')
      .slice(1)
      .replace(/\.json$/, '');
    asked.push(path);
    const file = files.get(path);
    const failures = broken.get(path) ?? 0;
    broken.set(path, failures - 1);
    if (file === undefined || failures > 0) response.writeHead(404).end();
    else response.end(JSON.stringify(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const again: ServedNames['again'] = (simplified) =>
    openNames(`http://127.0.0.1:${port}/`, simplified);
  return { names: again(), asked, broken, again, close: () => server.close() };
}
