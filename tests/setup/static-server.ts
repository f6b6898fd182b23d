import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: { [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
};

export interface StaticServer {
  /** Of the home page, with a closing `/`. */
  address: string;
  close: () => Promise<void>;
}

/** How the content of a file goes out. */
export interface Delivery {
  body: Buffer;
  headers: { [name: string]: string };
}

/** Packs what is sent, or keeps account of it. */
export type Deliver = (file: string, content: Buffer) => Delivery;

const asItIs: Deliver = (_, body) => ({ body, headers: {} });

/**
 * Serve a built site under a base path as a static host does: `index.html` for folders, `404.html` for the rest.
 *
 * @example (await serve('dist', '/duidu')).address // 'http://127.0.0.1:34567/duidu/'
 */
export async function serve(
  folder: string,
  basePath: string,
  deliver: Deliver = asItIs,
): Promise<StaticServer> {
  const root = resolve(folder);
  const base = `/${basePath.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(root, base, pathname, deliver, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  root: string,
  base: string,
  pathname: string,
  deliver: Deliver,
  response: ServerResponse,
): Promise<void> {
  const path = pathname.startsWith(base) ? inside(root, pathname.slice(base.length)) : null;
  const kind = path && (await kindOf(path));
  if (kind === 'folder' && !pathname.endsWith('/')) {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return;
  }
  const file = kind === 'folder' ? join(path ?? root, 'index.html') : path;
  const found = file !== null && (await kindOf(file)) === 'file';
  const sent = found ? file : join(root, '404.html');
  const { body, headers } = deliver(sent, await readFile(sent));
  const type = TYPES[extname(sent)] ?? 'application/octet-stream';
  response.writeHead(found ? 200 : 404, { 'content-type': type, ...headers }).end(body);
}

/** The file that an address means; null where it is no address or leads out of the folder. */
function inside(root: string, address: string): string | null {
  try {
    const path = resolve(root, `./${decodeURIComponent(address)}`);
    return path === root || path.startsWith(root + sep) ? path : null;
  } catch {
    return null;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  return found.isDirectory() ? 'folder' : 'file';
}
