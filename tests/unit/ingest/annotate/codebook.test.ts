/** Laws over `content/themes`: the codebook as files. */
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../../../src/ingest/annotate/matcher.ts';
import type { Stage } from '../../../../src/schema/common.ts';
import { loadThemes } from '../../../../src/tasks/content/themes.ts';
import { foldText, keyOf } from '../../../../src/text/key.ts';
import { themes } from './outline.ts';

/** Could a term match inside the exception? What stands in its gap may complete a term at either end. */
function covers(exception: string, terms: readonly string[]): boolean {
  const parts = exception.split(/…{1,2}/u).map((part) => keyOf(part).text);
  const matcher = compileMatcher(terms.map((term) => ({ term, meaning: term })));
  if (matcher.find(parts.join('')).length > 0) return true;
  // A name takes out the terms in parts that one of its words is a part of: 职业道德, and 职业…能力.
  const [name = '', ...others] = parts;
  if (others.length === 0)
    return terms.some((term) => {
      const own = term.split(/…{1,2}/u).map((part) => keyOf(part).text);
      return own.length > 1 && own.some((part) => name.includes(part));
    });
  return terms.some((term) => parts.some((part) => keyOf(term).text.includes(part)));
}

const groups = themes.flatMap(({ id, terms, exceptions, topics }) => [
  { name: id, terms, contextTerms: [], exceptions },
  ...topics.map((topic) => ({ ...topic, name: `${id}/${topic.id}` })),
]);

describe('the codebook', () => {
  it('has seventeen themes in one order, the four core themes first', () => {
    expect(themes.map(({ order }) => order)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
    expect(themes.filter(({ kind }) => kind === 'core').map(({ id }) => id)).toEqual([
      'double-reduction',
      'balanced-development',
      'special-education',
      'vocational-education',
    ]);
    expect(themes.slice(0, 4).every(({ kind }) => kind === 'core')).toBe(true);
  });

  it('gives core themes topics and secondary themes terms', () => {
    for (const { id, kind, topics, terms } of themes) {
      expect(topics.length > 0, id).toBe(kind === 'core');
      expect(terms.length > 0, id).toBe(kind === 'secondary');
    }
  });

  it('lists no term twice in one place', () => {
    for (const { name, terms, contextTerms, exceptions } of groups) {
      const words = [...terms, ...contextTerms].map((term) => keyOf(term).text);
      expect(
        words.filter((word, at) => words.indexOf(word) !== at),
        name,
      ).toEqual([]);
      expect(new Set(exceptions).size, name).toBe(exceptions.length);
    }
  });

  it('has no exception that excepts nothing', () => {
    const idle = groups.flatMap(({ name, terms, contextTerms, exceptions }) =>
      exceptions
        .filter((exception) => !covers(exception, [...terms, ...contextTerms]))
        .map((exception) => `${name}: ${exception}`),
    );
    expect(idle).toEqual([]);
  });

  it('labels every example as it says, and no counter-example', async () => {
    expect((await loadThemes('.')).problems).toEqual([]);
  });

  it('shows by examples and near misses what each topic means', () => {
    const core = themes.flatMap(({ topics }) => topics);
    const secondary = themes.filter(({ kind }) => kind === 'secondary');
    const poor = [
      ...core.filter((one) => one.examples.length < 8 || one.counterexamples.length < 6),
      ...secondary.filter((one) => one.examples.length < 4 || one.counterexamples.length < 2),
    ];
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it('tells no example twice', () => {
    const groups = [...themes, ...themes.flatMap(({ topics }) => topics)];
    const texts = groups.flatMap(({ examples }) => examples.map(({ text }) => text));
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('names in basis only documents with a date that has passed and a number that looks like one', () => {
    for (const { basis } of themes) {
      for (const { number, issued } of basis) {
        if (number !== null) expect(foldText(number)).toMatch(/〔20\d\d〕\d+号$|令第.+号$/u);
        if (issued !== null) expect(Date.parse(issued)).toBeLessThan(Date.parse('2026-01-01'));
      }
    }
  });

  it.each<[string, Stage[], boolean]>([
    ['vocational-education', ['junior-secondary', 'senior-secondary'], false],
    ['vocational-education', ['preschool', 'primary'], false],
    ['double-reduction', ['preschool', 'primary'], true],
    ['special-education', ['junior-secondary', 'senior-secondary'], true],
    ['senior-high', ['preschool', 'primary'], false],
    ['teachers', ['preschool'], true],
  ])('knows whether %s covers a document about %j', (id, stages, covered) => {
    const theme = themes.find((one) => one.id === id);
    const shared = theme?.stages.some((stage) => stages.includes(stage));
    expect(theme?.stages.length === 0 || shared).toBe(covered);
  });
});
