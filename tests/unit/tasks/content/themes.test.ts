/** Themes: their terms, their examples, their place. */
import { describe, expect, it } from 'vitest';
import { problemsOf, THEME } from './project.ts';

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

  const withWords = (words: string) => theme(THEME.replace('definition:', `${words}\ndefinition:`));
  const line = THEME.split('\n').findIndex((text) => text.startsWith('definition:')) + 1;

  it('may not have a word in two groups of synonyms, a short name neither', async () => {
    const fix = 'Put all words for one thing in one group, each of them once.';
    expect(
      await problemsOf(withWords('synonyms: [[课后服务, 延时服务], [课后服务, 托管]]')),
    ).toEqual([`${file}: line ${line}: the word "课后服务" stands in two groups. ${fix}`]);
    const short = 'synonyms: [[双减, 减负]]\nshortNames: { 双减: [减轻负担] }';
    expect(await problemsOf(withWords(short))).toEqual([
      `${file}: line ${line + 1}: the word "双减" stands in two groups. ${fix}`,
    ]);
  });

  it('may not have a synonym that no search asks for', async () => {
    const [problem] = await problemsOf(withWords('synonyms: [[课后…服务, 延时服务]]'));
    expect(problem).toContain('write words without blanks, |, … and quotation marks');
    expect(await problemsOf(withWords('synonyms: [[课后服务]]'))).toHaveLength(1);
    expect(await problemsOf(withWords('synonyms: [[课后服务, 延时服务]]'))).toEqual([]);
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

  it('of the secondary kind have examples of clauses', async () => {
    const text = `---
id: preschool
name: 学前教育
kind: secondary
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
    expect(problems[0]).toContain('the id "double" is not the name of the file');
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
