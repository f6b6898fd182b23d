import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadRegions } from '../../../../src/tasks/content/regions.ts';
import {
  digest,
  load,
  NATIONAL,
  problemsOf,
  RECORD,
  REGIONS,
  recordOf,
  SEED,
  THEME,
} from './project.ts';

describe('good content', () => {
  it('is loaded without a problem', async () => {
    const { content, problems } = await load();
    expect(problems).toEqual([]);
    expect(content.records.map(({ id }) => id)).toEqual(['quanzhou-2023-plan']);
    expect(content.themes.map(({ id }) => id)).toEqual(['double-reduction']);
    expect(content.regions.map(({ name }) => name)).toEqual(['福建省', '泉州市']);
    expect(new TextDecoder().decode(content.seeds.get('a.txt'))).toBe(SEED);
  });

  it('comes in the same order whatever order the disk gives', async () => {
    const { content } = await load({
      'seeds/b.txt': `${SEED}2`,
      'content/records/a-2023-plan.yaml': recordOf({
        id: 'a-2023-plan',
        seed: { file: 'b.txt', sha256: digest(`${SEED}2`) },
      }),
    });
    expect(content.records.map(({ id }) => id)).toEqual(['a-2023-plan', 'quanzhou-2023-plan']);
    expect([...content.seeds.keys()]).toEqual(['a.txt', 'b.txt']);
  });

  it('passes hidden files over', async () => {
    expect(await problemsOf({ 'seeds/.DS_Store': '\0\0' })).toEqual([]);
  });
});

describe('seeds and records', () => {
  it('reports a record without its seed and names the seed that was meant', async () => {
    const [problem, ...others] = await problemsOf({
      [RECORD]: recordOf({ seed: { file: 'a.tx', sha256: digest(SEED) } }),
    });
    expect(problem).toBe(
      `${RECORD}: line 3: its seed seeds/a.tx does not exist. Did you mean "a.txt"?`,
    );
    expect(others).toHaveLength(1);
  });

  it('reports a seed without its record and gives the digest to write', async () => {
    const problems = await problemsOf({ 'seeds/b.txt': '新文本' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('seeds/b.txt: the seed has no record');
    expect(problems[0]).toContain(digest('新文本'));
  });

  it('reports two records that name one seed', async () => {
    const problems = await problemsOf({
      'content/records/z-2023-plan.yaml': recordOf({ id: 'z-2023-plan' }),
    });
    expect(problems).toEqual([
      `content/records/z-2023-plan.yaml: line 3: the seed a.txt already has the record ${RECORD}. Name the seed of this record, or take one of the two out.`,
    ]);
  });

  it('reports a changed digest with both digests', async () => {
    const problems = await problemsOf({ 'seeds/a.txt': `${SEED}改` });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${RECORD}: line 4: the seed a.txt has changed`);
    expect(problems[0]).toContain(digest(SEED));
    expect(problems[0]).toContain(digest(`${SEED}改`));
  });

  it('reports an empty seed', async () => {
    const problems = await problemsOf({
      'seeds/a.txt': '',
      [RECORD]: recordOf({ seed: { file: 'a.txt', sha256: digest('') } }),
    });
    expect(problems).toEqual([
      'seeds/a.txt: the seed is empty. Fetch it again, or remove it and its record.',
    ]);
  });

  it('reports a binary seed', async () => {
    const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]);
    const problems = await problemsOf({
      'seeds/a.txt': bytes,
      [RECORD]: recordOf({ seed: { file: 'a.txt', sha256: digest(bytes) } }),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('seeds/a.txt: the seed is no text');
  });

  it('takes a seed in GB18030', async () => {
    const bytes = new Uint8Array([0xbd, 0xcc, 0xd3, 0xfd]);
    const problems = await problemsOf({
      'seeds/a.txt': bytes,
      [RECORD]: recordOf({ seed: { file: 'a.txt', sha256: digest(bytes) } }),
    });
    expect(problems).toEqual([]);
  });

  it('reports a record whose id is not its file name', async () => {
    const problems = await problemsOf({ [RECORD]: recordOf({ id: 'quanzhou-2022-plan' }) });
    expect(problems).toEqual([
      `${RECORD}: line 1: the id "quanzhou-2022-plan" is not the name of the file. Write "id: quanzhou-2023-plan", or rename the file to quanzhou-2022-plan.yaml.`,
    ]);
  });

  it('reports two records with one id', async () => {
    const problems = await problemsOf({
      'seeds/b.txt': '二',
      'content/records/z.yaml': recordOf({ seed: { file: 'b.txt', sha256: digest('二') } }),
    });
    expect(problems).toContain(
      `content/records/z.yaml: line 1: the id "quanzhou-2023-plan" is already that of ${RECORD}. Write "id: z", or take this file out; ${RECORD} stays as it is.`,
    );
  });

  it('reports a file among the records that is none', async () => {
    const problems = await problemsOf({ 'content/records/x.yml': recordOf() });
    expect(problems).toEqual(['content/records/x.yml: is no record. Name it <document>.yaml.']);
  });
});

describe('an honest record', () => {
  it('may say that nobody has checked', async () => {
    const unchecked = {
      region: null,
      stages: [],
      source: { kind: null, url: null, retrieved: null, evidence: null },
      completeness: { state: null, evidence: null },
    };
    expect(await problemsOf({ [RECORD]: recordOf(unchecked) })).toEqual([]);
  });

  it('may not claim without evidence', async () => {
    const problems = await problemsOf({
      [RECORD]: recordOf({ completeness: { state: 'complete', evidence: null } }),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('a state needs its evidence');
  });
});

describe('ids and keys', () => {
  it('names the region that was meant', async () => {
    const problems = await problemsOf({
      [RECORD]: recordOf({ region: { id: 'quanzou', certainty: 'stated', evidence: '标题' } }),
    });
    expect(problems).toEqual([
      `${RECORD}: line 6: the region "quanzou" does not exist. Did you mean "quanzhou"?`,
    ]);
  });

  it('names the stage that was meant', async () => {
    const problems = await problemsOf({ [RECORD]: recordOf({ stages: ['primry'] }) });
    expect(problems).toEqual([
      `${RECORD}: line 10: \`stages.0\` has the unknown value "primry". Did you mean "primary"?`,
    ]);
  });

  it('names the key that was meant', async () => {
    const problems = await problemsOf({ [RECORD]: `${recordOf()}metdata: {}\n` });
    expect(problems).toEqual([
      `${RECORD}: line 20: unknown key "metdata". Did you mean "metadata"?`,
    ]);
  });

  it('names the keys there are where none was meant', async () => {
    const problems = await problemsOf({
      [RECORD]: recordOf({ completeness: { state: 'complete', evidence: '全', 备注: '无' } }),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('unknown key "备注" in `completeness`');
    expect(problems[0]).toContain('state, evidence');
  });

  it('says that a key is missing and may be null', async () => {
    const problems = await problemsOf({ [RECORD]: recordOf().replace(/^region:\n( .*\n)*/m, '') });
    expect(problems).toEqual([
      `${RECORD}: line 1: \`region\` is missing. Add it, or write null where it is unknown.`,
    ]);
  });

  it('says that a code needs quotes', async () => {
    const problems = await problemsOf({
      'content/regions.yaml': REGIONS.replace('"350500"', '350500'),
    });
    expect(problems).toEqual([
      'content/regions.yaml: line 2: `1.code` should be a text. Put 350500 in quotes.',
    ]);
  });
});

describe('malformed YAML', () => {
  it('is reported with its line, and its seed is not called forgotten', async () => {
    const problems = await problemsOf({ [RECORD]: recordOf().replace('stages:', 'stages: [') });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.startsWith(`${RECORD}: line 1`))).toBe(true);
    expect(problems[0]).toContain('malformed YAML');
  });

  it('is reported at its line in the file, not in the front matter', async () => {
    const problems = await problemsOf({
      'content/themes/double-reduction.mdx': THEME.replace('order: 1', 'order: 1\norder: 2'),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('content/themes/double-reduction.mdx: line 6');
    expect(problems[0]).toContain('Keep one of the two.');
  });

  it('does not expand an alias bomb', async () => {
    const lol = ['a: &a [1,1,1,1,1,1,1,1,1]'];
    for (const [name, from] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'].map((pair) => [...pair])) {
      lol.push(`${name}: &${name} [${Array(9).fill(`*${from}`).join(',')}]`);
    }
    const problems = await problemsOf({ [RECORD]: lol.join('\n') });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('alias');
  });

  it('an empty record is a problem, not an exception', async () => {
    const problems = await problemsOf({ [RECORD]: '' });
    expect(problems[0]).toContain(`${RECORD}: `);
    expect(problems[0]).toContain('should be a group of keys');
  });
});

describe('regions', () => {
  const line = (entry: string) => ({ 'content/regions.yaml': `${REGIONS}- { ${entry} }\n` });

  it('may not share an id', async () => {
    const problems = await problemsOf(
      line('id: quanzhou, code: "450324", name: 全州县, level: county, parent: fujian'),
    );
    expect(problems).toEqual([
      'content/regions.yaml: line 3: the id "quanzhou" is already that of 泉州市. Give 全州县 another id, such as "quanzhou-fujian".',
    ]);
  });

  it('may not share a code', async () => {
    const problems = await problemsOf(
      line('id: xiamen, code: "350500", name: 厦门市, level: city, parent: fujian'),
    );
    expect(problems).toEqual([
      'content/regions.yaml: line 3: the code 350500 is already that of 泉州市. Look its GB/T 2260 code up.',
    ]);
  });

  it('need a parent that exists', async () => {
    const problems = await problemsOf(
      line('id: xiamen, code: "350200", name: 厦门市, level: city, parent: fujain'),
    );
    expect(problems).toEqual([
      'content/regions.yaml: line 3: 厦门市 has the parent "fujain", which does not exist. Did you mean "fujian"?',
    ]);
  });

  it('need a parent of a higher level, so that no circle can be made', async () => {
    const problems = await problemsOf(
      line('id: xiamen, code: "350200", name: 厦门市, level: city, parent: quanzhou'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('cannot stand under 泉州市');
  });

  it('of the country are what YAML says, though their usual lines are read without it', async () => {
    const { regions } = await loadRegions('.');
    expect(regions.length).toBeGreaterThan(3000);
    expect(regions).toEqual(parse(readFileSync('content/regions.yaml', 'utf8')));
  });

  it.each([
    ['id: null, code: "350200", name: 厦门市, level: city, parent: fujian', '`2.id`'],
    ['id: true, code: "350200", name: 厦门市, level: city, parent: fujian', '`2.id`'],
    ['id: xiamen, code: "350200", name: 厦门市, level: city, parent: true', '`2.parent`'],
    ['id: xiamen, code: "350200", name: 厦门市, level: town, parent: fujian', '`2.level`'],
  ])('that are almost such a line are told what YAML makes of them: %s', async (entry, place) => {
    const problems = await problemsOf(line(entry));
    expect(problems[0]).toContain('content/regions.yaml: line 3: ');
    expect(problems[0]).toContain(place);
  });

  it('that cannot be read do not make every record wrong', async () => {
    const problems = await problemsOf({ 'content/regions.yaml': null });
    expect(problems).toEqual(['content/regions.yaml: does not exist. Put it back.']);
  });
});

describe('national texts', () => {
  const line = (entry: string) => ({
    'content/national.yaml': `${NATIONAL}- { ${entry} }\n`,
  });

  it('are read in the order of their file', async () => {
    const { content } = await load(
      line(
        'id: equity, text: 促进教育公平, document: 党的二十大报告, number: null, date: 2022-10-16, url: null',
      ),
    );
    expect(content.national.map(({ text }) => text)).toEqual([
      '办好人民满意的教育',
      '促进教育公平',
    ]);
  });

  it('may not be listed twice, by id or by text', async () => {
    expect(
      await problemsOf(
        line(
          'id: people-satisfied, text: 办好人民满意的教育, document: null, number: null, date: null, url: null',
        ),
      ),
    ).toEqual([
      'content/national.yaml: line 2: the id "people-satisfied" stands in entry 1 already. Give one of the two another id.',
      'content/national.yaml: line 2: the text "办好人民满意的教育" stands in entry 1 already. Make one entry of the two.',
    ]);
  });

  it.each(['“双减”', '，促进教育公平', '教', ''])(
    'are written without marks around them: %s',
    async (text) => {
      const [problem, ...others] = await problemsOf(
        line(
          `id: x, text: ${JSON.stringify(text)}, document: null, number: null, date: null, url: null`,
        ),
      );
      expect(problem).toContain('content/national.yaml: line 2: `1.text` is not valid');
      expect(others).toEqual([]);
    },
  );

  it('are missed where their file is gone', async () => {
    expect(await problemsOf({ 'content/national.yaml': null })).toEqual([
      'content/national.yaml: does not exist. Put it back.',
    ]);
  });
});

it('collects all problems of all files, in the order of files and lines', async () => {
  const { problems } = await load({
    'seeds/b.txt': '',
    'content/regions.yaml': REGIONS.replace('city', 'ctiy'),
    [RECORD]: recordOf({ stages: ['primry'], added: '昨天' }),
  });
  expect(problems.map(({ file, place, message }) => [file, place ?? message])).toEqual([
    [RECORD, 'line 10'],
    [RECORD, 'line 19'],
    ['content/regions.yaml', 'line 2'],
    ['seeds/b.txt', 'the seed has no record'],
    ['seeds/b.txt', 'the seed is empty'],
  ]);
});
