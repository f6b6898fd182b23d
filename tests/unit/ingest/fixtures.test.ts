import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/ingest/read.ts';
import { describeDocument, ingestText, root } from '../../support/ingest.ts';

const folder = join(root, 'tests/fixtures');

describe('the oddities of real pages', () => {
  for (const name of readdirSync(folder).sort()) {
    it(`reads ${name.replaceAll('-', ' ')} as a person would`, async () => {
      const { text } = read(readFileSync(join(folder, name, 'seed.txt')));
      const description = describeDocument(ingestText(text), text);
      await expect(description).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
    });
  }
});
