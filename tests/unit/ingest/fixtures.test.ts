import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/ingest/read/seed.ts';
import { describeDocument, ingestText, root } from '../../support/ingest.ts';

const folder = join(root, 'tests/fixtures');

describe('the oddities of real pages', () => {
  for (const name of readdirSync(folder).sort()) {
    it(`reads ${name.replaceAll('-', ' ')} as a person would`, async () => {
      const file = readdirSync(join(folder, name)).find((one) => one.startsWith('seed.')) ?? '';
      const { text } = readSeed(file, readFileSync(join(folder, name, file)));
      const description = describeDocument(ingestText(text, file), text);
      await expect(description).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
    });
  }
});
