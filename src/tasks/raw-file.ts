/** A file as it came, without a record: what `inspect` prints and `add` reviews. */
import { type Context, ingest } from '../ingest/index.ts';
import { flagReading, type ReadText } from '../ingest/read/decode.ts';
import { readSeed } from '../ingest/read/seed.ts';
import type { Document } from '../schema/document.ts';
import { digest } from './digest.ts';

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
  const sha256 = digest(bytes);
  const seed = { file, sha256, text: read.text, record: null, findings: flagReading(read) };
  const document = ingest(seed, context);
  return { ...read, sha256, document };
}
