import { basename, extname } from 'node:path';

/** In bytes of UTF-8: file systems take 255, and some programs put something behind a name. */
const LONGEST = 150;
/** Letters, digits and Chinese signs; nothing that a shell, a URL, Windows or Git would read as something else. */
const SAFE =
  /^[\p{L}\p{N}_《》（）()〔〕【】“”、，][\p{L}\p{N}\p{M}_《》（）()〔〕【】“”、，. +-]*$/u;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)\./iu;

/** The endings of seeds. */
export const ENDINGS: readonly string[] = ['.txt', '.html', '.htm'];

/** The ending of a name in lower case, with its dot. */
export const endingOf = (path: string): string => extname(path).toLowerCase();

/**
 * Name a seed after the file that it came in: as it is where that is safe, else by its safe letters and digest.
 *
 * @param digest SHA-256 of the bytes
 * @example seedName('/tmp/../通知 (1).txt', digest) // '通知 (1).txt'
 * @example seedName('a\u202e;b.html', digest) // 'a-b-30fc357c14ac.html'
 */
export function seedName(path: string, digest: string): string {
  const name = basename(path).normalize('NFC');
  const ending = extname(name);
  if (isSafe(name) && ENDINGS.includes(ending)) return name;
  const letters = name
    .slice(0, name.length - ending.length)
    .replace(/[^\p{L}\p{N}_]{1,300}/gu, '-')
    .replace(/^-|-$/gu, '');
  const kept = withinBytes(letters, 60).replace(/-$/u, '');
  return `${kept === '' ? 'seed' : kept}-${digest.slice(0, 12)}${ending.toLowerCase()}`;
}

/** Tell whether a name may stand in `seeds/` as it is. */
export function isSafe(name: string): boolean {
  return (
    SAFE.test(name) &&
    !/[. ]$|\.\./u.test(name) &&
    !RESERVED.test(`${name}.`) &&
    Buffer.byteLength(name) <= LONGEST
  );
}

function withinBytes(text: string, most: number): string {
  let kept = '';
  let size = 0;
  for (const sign of text) {
    size += Buffer.byteLength(sign);
    if (size > most) break;
    kept += sign;
  }
  return kept;
}
