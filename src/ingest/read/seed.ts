import { type ReadText, read } from './decode.ts';

/** Tell by its name whether a seed is a page. */
export const isPage = (file: string): boolean => /\.html?$/iu.test(file);

const CHARSET = /<meta\b[^>]{0,300}?\bcharset\s{0,4}=\s{0,4}["']?\s{0,4}([\w-]{1,20})/iu;
/** The standard looks for the name of the encoding in so many bytes; real pages put it later. */
const HEAD = 4096;
/** A file of UTF-8 with a few bytes lost still has most of its characters. */
const DAMAGED = 0.1;

/**
 * Decode the bytes of a seed by its name: pages also by the encoding that they state.
 *
 * Bytes that are valid UTF-8 are UTF-8 whatever a page says: browsers save pages anew and keep the old name.
 *
 * @example readSeed('a.html', bytes).encoding // 'gb18030' where it says charset=gb2312
 */
export function readSeed(file: string, bytes: Uint8Array): ReadText {
  const text = read(bytes);
  if (!isPage(file) || text.encoding !== 'utf-8' || text.problem === 'too-large') return text;
  if (text.undecodable === 0 && text.problem === null) return text;
  const stated = statedEncoding(bytes);
  if (stated === 'utf-8') return text;
  const gb = new TextDecoder('gb18030').decode(bytes);
  const lost = gb.split('\ufffd').length - 1;
  // Most of a page is tags, so its losses are held against what is no ASCII.
  const share = text.undecodable / Math.max(1, text.text.replace(/[\0-\x7f]+/gu, '').length);
  if (stated !== 'gb18030' && (share < DAMAGED || lost >= text.undecodable)) return text;
  if (gb.includes('\0')) return text;
  return { text: gb, encoding: 'gb18030', problem: null, undecodable: lost };
}

function statedEncoding(bytes: Uint8Array): 'utf-8' | 'gb18030' | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const name = CHARSET.exec(head)?.[1]?.toLowerCase() ?? '';
  if (/^utf-?8$/u.test(name)) return 'utf-8';
  return /^(?:gb2312|gbk|gb18030|gb_2312-80|x-gbk|euc-cn)$/u.test(name) ? 'gb18030' : null;
}
