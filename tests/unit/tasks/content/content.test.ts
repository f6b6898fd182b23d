import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadRegions } from '../../../../src/tasks/content/regions.ts';
import {
  digest,
  FORMULAS,
  load,
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
      `content/records/z-2023-plan.yaml: line 3: the seed a.txt already has the record ${RECORD}. Keep one of the two.`,
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
      `content/records/z.yaml: line 1: the id "quanzhou-2023-plan" is already that of ${RECORD}. Give one of the two a new id.`,
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

describe('formulas', () => {
  const line = (entry: string) => ({ 'content/formulas.yaml': `${FORMULAS}- { ${entry} }\n` });

  it('are read in the order of their file', async () => {
    const { content } = await load(line('id: equity, text: 促进教育公平, origin: 党的二十大报告'));
    expect(content.formulas.map(({ text }) => text)).toEqual([
      '办好人民满意的教育',
      '促进教育公平',
    ]);
  });

  it('may not be listed twice, by id or by text', async () => {
    expect(
      await problemsOf(line('id: people-satisfied, text: 办好人民满意的教育, origin: null')),
    ).toEqual([
      'content/formulas.yaml: line 2: the id "people-satisfied" stands in entry 1 already. Give one of the two another id.',
      'content/formulas.yaml: line 2: the text "办好人民满意的教育" stands in entry 1 already. Make one entry of the two.',
    ]);
  });

  it.each(['“双减”', '，促进教育公平', '教', ''])(
    'are written without marks around them: %s',
    async (text) => {
      const [problem, ...others] = await problemsOf(
        line(`id: x, text: ${JSON.stringify(text)}, origin: null`),
      );
      expect(problem).toContain('content/formulas.yaml: line 2: `1.text` is not valid');
      expect(others).toEqual([]);
    },
  );

  it('are missed where their file is gone', async () => {
    expect(await problemsOf({ 'content/formulas.yaml': null })).toEqual([
      'content/formulas.yaml: does not exist. Put it back.',
    ]);
  });
});

describe('themes', () => {
  const theme = (text: string) => ({ 'content/themes/double-reduction.mdx': text });

  it('may not have a topic twice', async () => {
    const topic = THEME.slice(THEME.indexOf('  - id'), THEME.lastIndexOf('---'));
    const problems = await problemsOf(theme(THEME.replace(topic, topic + topic)));
    expect(problems).toEqual([
      'content/themes/double-reduction.mdx: line 14: the topic "homework" stands twice. Make one of the two.',
    ]);
  });

  const withTerms = (terms: string, more = '') =>
    theme(THEME.replace('    terms: [作业]', `    terms: ${terms}\n${more}`.trimEnd()));
  const file = 'content/themes/double-reduction.mdx';

  it('may not have an empty term, nor one of quotes and gaps only', async () => {
    expect(await problemsOf(withTerms('[作业, ""]'))).toEqual([
      `${file}: line 13: \`topics.0.terms.1\` is empty. Write something there, or take it out.`,
    ]);
    expect(await problemsOf(withTerms('[作业, “”, 课后…]'))).toEqual([
      `${file}: line 13: the term "“”" of "homework" has nothing to look for. Write words on both sides of every …, or take it out; quotes and blanks do not count.`,
      `${file}: line 13: the term "课后…" of "homework" has nothing to look for. Write words on both sides of every …, or take it out; quotes and blanks do not count.`,
    ]);
  });

  it('may not have a term that another one finds already', async () => {
    expect(await problemsOf(withTerms('[作业, 作业公示, 双减…作业]'))).toEqual([
      `${file}: line 13: the term "作业公示" of "homework" is found by "作业" already. Take the longer one out.`,
      `${file}: line 13: the term "双减…作业" of "homework" is found by "作业" already. Take the longer one out.`,
    ]);
  });

  it('may have a longer term where an exception drops the shorter one', async () => {
    const terms = '[作业, 书面作业]\n    exceptions: [高空作业]';
    expect(await problemsOf(withTerms(terms))).toEqual([]);
  });

  it('may have a longer term in which the shorter one stands by chance', async () => {
    expect(await problemsOf(withTerms('[作业, 工作业绩考核]'))).toEqual([]);
  });

  it('may not have a term twice, in other quotes neither', async () => {
    expect(await problemsOf(withTerms('[零作业日, “零作业”日]'))).toEqual([
      `${file}: line 13: the term "“零作业”日" of "homework" stands twice. Take one of the two out.`,
    ]);
  });

  it('may not give one term to two topics', async () => {
    const topic = '  - { id: tasks, name: 任务, counts: 任务, excludes: null, terms: [作业] }';
    const problems = await problemsOf(withTerms('[作业]', topic));
    expect(problems).toEqual([
      `${file}: line 14: the term "作业" of "tasks" is one of "homework" already. Keep it in the topic that it speaks of.`,
    ]);
  });

  it('have examples that are labelled as they say', async () => {
    const examples = '    examples:\n      - { text: 严控书面练习总量。 }\n';
    expect(await problemsOf(withTerms('[作业]', examples))).toEqual([
      `${file}: line 15: an example of "homework" is not labelled "homework": "严控书面练习总量。". Add a term that finds it, or correct the example.`,
    ]);
    const named = '    examples:\n      - { text: 落实作业公示。, also: [tutoring] }\n';
    expect((await problemsOf(withTerms('[作业]', named)))[0]).toContain(
      'is not labelled "tutoring"',
    );
    const right = '    examples:\n      - { text: 落实作业公示。 }\n';
    expect(await problemsOf(withTerms('[作业]', right))).toEqual([]);
  });

  it('have examples that say all that they are about', async () => {
    const more = `    examples:
      - { text: 统筹作业与课后服务。 }
  - { id: after-school, name: 课后, counts: 课后, excludes: null, terms: [课后服务] }`;
    expect(await problemsOf(withTerms('[作业]', more))).toEqual([
      `${file}: line 15: an example of "homework" is labelled "after-school" too, by "课后服务": "统筹作业与课后服务。". Narrow the term or add an exception; where the label is right, name the topic under \`also\`.`,
    ]);
    expect(
      await problemsOf(withTerms('[作业]', more.replace('。 }', '。, also: [after-school] }'))),
    ).toEqual([]);
  });

  it('have examples that stand under a heading', async () => {
    const more = `    contextTerms: [批改]
    examples:
      - { text: 坚持全批全改。, under: 加强作业管理 }
      - { text: 坚持全批全改。 }`;
    expect(await problemsOf(withTerms('[作业]', more.replaceAll('全批全改', '及时批改')))).toEqual([
      `${file}: line 17: an example of "homework" is not labelled "homework": "坚持及时批改。". Add a term that finds it, or correct the example.`,
    ]);
  });

  it('have counter-examples that are not labelled so, each with its reason', async () => {
    const more = '    counterexamples:\n      - { text: 规范高空作业。, why: 施工 }\n';
    expect(await problemsOf(withTerms('[作业]', more))).toEqual([
      `${file}: line 15: a counter-example of "homework" is labelled so, by "作业": "规范高空作业。". Narrow the term or add an exception, or correct the counter-example.`,
    ]);
    expect(await problemsOf(withTerms('[作业]', more.replace(', why: 施工', '')))).toEqual([
      `${file}: line 15: \`topics.0.counterexamples.0.why\` is missing. Add it.`,
    ]);
  });

  it('of the further kind have examples of clauses', async () => {
    const text = `---
id: preschool
name: 学前教育
kind: further
order: 5
definition: 幼儿园
stages: []
terms: [幼儿园]
examples:
  - { text: 新建幼儿园3所。推进保教改革。 }
  - { text: 推进保教改革。 }
counterexamples:
  - { text: 新建小学3所。, why: 小学 }
  - { text: 关爱幼儿园教师。, why: 教师 }
---
`;
    expect(await problemsOf({ 'content/themes/preschool.mdx': text })).toEqual([
      'content/themes/preschool.mdx: line 11: an example of "preschool" is not found: "推进保教改革。". Add a term that finds it, or correct the example.',
      'content/themes/preschool.mdx: line 14: a counter-example of "preschool" is found: "关爱幼儿园教师。". Narrow the term or add an exception, or correct the counter-example.',
    ]);
  });

  it('are called as their file is', async () => {
    const problems = await problemsOf(theme(THEME.replace('double-reduction', 'double')));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('the theme\'s id "double" is not the name of its file');
  });

  it('may not share a place in the order', async () => {
    const problems = await problemsOf({
      'content/themes/z.mdx': THEME.replace('double-reduction', 'z'),
    });
    expect(problems).toEqual([
      'content/themes/z.mdx: line 5: the place 1 is already that of "double-reduction". Give one of the two another place.',
    ]);
  });

  it('need front matter', async () => {
    const problems = await problemsOf(theme('# 双减\n'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('has no front matter');
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
