import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeFinding } from '../../../src/schema/finding.ts';
import { ingestAll } from '../../../src/tasks/build-corpus.ts';
import { root } from '../../support/ingest.ts';
import { digest, load, RECORD, recordOf, SEED } from '../tasks/content/project.ts';

it('words a finding for readers', () => {
  expect(describeFinding({ code: 'pages-after', last: 2, of: 3, span: [0, 4] })).toEqual({
    code: 'pages-after',
    message: '页面写明共3页，这里到第2页为止',
    span: [0, 4],
  });
});

it('says in the site’s documents too that bytes could not be decoded', async () => {
  const seed = Buffer.concat([Buffer.from(`${SEED}2.加强作业管理。`), Buffer.from([0xff])]);
  const { content, problems } = await load({
    'seeds/a.txt': seed,
    [RECORD]: recordOf({ seed: { file: 'a.txt', sha256: digest(seed) } }),
  });
  expect(problems).toEqual([]);
  const [document] = ingestAll(content);
  expect(document?.diagnostics).toContainEqual({
    code: 'undecodable',
    message: '1 个字节无法解码',
    span: null,
  });
});

it('leaves the ingest no message of its own', () => {
  const folder = join(root, 'src/ingest');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const wording = files.filter(
    (file) =>
      file.endsWith('.ts') && /\bmessage\b\s*[:=]/u.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(wording).toEqual([]);
});
