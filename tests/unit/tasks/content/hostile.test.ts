/** Records and seeds that mean harm are refused, each with a reason. */
import { describe, expect, it } from 'vitest';
import { LARGEST_TEXT } from '../../../../src/ingest/read/decode.ts';
import { problemsOf, RECORD, recordOf } from './project.ts';

const source = (url: string) => ({ kind: 'official', url, retrieved: null, evidence: '栏目路径' });

describe('a record', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'ftp://example.org/',
    '//example.org/',
  ])('may not link to %s', async (url) => {
    const problems = await problemsOf({ [RECORD]: recordOf({ source: source(url) }) });
    expect(problems.join('\n')).toContain('source.url');
  });

  it.each(['../../outside', 'a/b', '..', 'CON.', 'a\u202eb', '泉州', 'x'.repeat(300), '<b>', ''])(
    'may not call its document %j',
    async (id) => {
      const problems = await problemsOf({ [RECORD]: recordOf({ id }) });
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.join('\n')).toContain('id');
    },
  );

  it.each(['../secret.txt', '/etc/passwd', '..\\secret.txt', 'x'.repeat(300)])(
    'may not take its seed from %j',
    async (file) => {
      const problems = await problemsOf({
        [RECORD]: recordOf({ seed: { file, sha256: '0'.repeat(64) } }),
      });
      expect(problems.join('\n')).toContain('seed.file');
    },
  );
});

it('refuses a record whose escapes write half of a character, where it stands', async () => {
  const record = recordOf({ metadata: { title: 'TITLE' } }).replace('TITLE', '"要点\\ud800"');
  const problems = await problemsOf({ [RECORD]: record });
  expect(problems).toEqual([expect.stringMatching(/line \d+: metadata\.title holds half/)]);
});

it('refuses a seed that is too large, and says what to do', async () => {
  const problems = await problemsOf({ 'seeds/a.txt': '教'.repeat(LARGEST_TEXT + 1) });
  expect(problems).toContainEqual(
    expect.stringMatching(/^seeds\/a\.txt: the seed is too large.+Split it/),
  );
});
