/** What goes over the line, as a host sends it: text packed, packed files as they are. */
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Deliver } from '../../setup/static-server.ts';

export interface Sent {
  /** From the served folder. */
  file: string;
  bytes: number;
}

/** What hosts pack; Pagefind's own files are packed already. */
const PACKED = /\.(?:html|css|js|json|txt|svg)$/;
/** Not counted: pages, styles and the script that a contestant brings of its own. */
const OWN = /\.(?:html|css)$|^script\//;

export interface Account {
  deliver: Deliver;
  /** Take what was sent since the last time. */
  take(): Sent[];
}

/** Keep account of what is sent from a folder. */
export function createAccount(folder: string): Account {
  let sent: Sent[] = [];
  const packed = new Map<string, Buffer>();
  const pack = (path: string, content: Buffer) => {
    const known = packed.get(path);
    if (known) return known;
    const made = gzipSync(content);
    packed.set(path, made);
    return made;
  };
  return {
    deliver(path, content) {
      const isPacked = PACKED.test(path);
      const body = isPacked ? pack(path, content) : content;
      const file = relative(folder, path);
      if (!OWN.test(file)) sent.push({ file, bytes: body.length });
      return {
        body,
        headers: {
          'cache-control': 'max-age=600',
          ...(isPacked && { 'content-encoding': 'gzip' }),
        },
      };
    },
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
  };
}

/**
 * Say of what kind a file is: its ending, or what a file of JSON is called without its number.
 *
 * @example kindOf('duidu/pagefind/1f/labels-3.json') // 'labels'
 */
export function kindOf(file: string): string {
  const [, folder = '', name = '', ending = ''] =
    /(?:^|([^/]*)\/)([^/]*)\.([^./]+)$/.exec(file) ?? [];
  if (ending !== 'json') return ending;
  const words = name.replace(/[-.]?\d.*$/, '');
  return words === '' ? folder : words;
}

/** Add up, by kind of file: `pf_index`, `labels`, `js` … */
export function bytesByKind(sent: readonly Sent[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const { file, bytes } of sent) {
    const kind = kindOf(file);
    kinds.set(kind, (kinds.get(kind) ?? 0) + bytes);
  }
  return kinds;
}
