/** A file as it came, without a record: what `inspect` prints and `add` reviews. */

import { type Context, ingest } from '../ingest/index.ts';
import type { ReadText } from '../ingest/read/decode.ts';
import { readSeed } from '../ingest/read/seed.ts';
import type { Diagnostic, Document } from '../schema/document.ts';
import { digest } from './build-corpus.ts';

const PROBLEMS = {
  empty: '文件是空的，或只有空白',
  binary: '文件不是文本（二进制，或编码无法识别）',
  'too-large': '文件过大，未读取',
} as const;

export interface RawFile extends ReadText {
  sha256: string;
  document: Document;
}

/**
 * Read a file and make a document of it; what reading the bytes shows goes into its diagnostics. Never throws.
 *
 * @param file its name: `.html` and `.htm` are read as pages
 */
export function readRaw(file: string, bytes: Uint8Array, context: Context): RawFile {
  const read = readSeed(file, bytes);
  const { text, problem, undecodable } = read;
  const sha256 = digest(bytes);
  const diagnostics: Diagnostic[] = [
    // Of a text that is there and too large the ingest speaks itself.
    ...(problem && text === '' ? [{ code: problem, message: PROBLEMS[problem], span: null }] : []),
    ...(undecodable > 0 && !problem
      ? [{ code: 'undecodable', message: `${undecodable} 个字节无法解码`, span: null }]
      : []),
  ];
  const document = ingest({ file, sha256, text, record: null, diagnostics }, context);
  return { ...read, sha256, document };
}
