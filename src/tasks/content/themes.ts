import { compileCodebook } from '../../ingest/annotate/index.ts';
import type { Problem } from '../../schema/problem.ts';
import { theme as shape, type Theme } from '../../schema/theme.ts';
import { compareText } from '../../text/compare-text.ts';
import { readFolder } from './disk.ts';
import { checkExamples } from './examples.ts';
import { readMdx } from './front-matter.ts';
import { checkIds } from './ids.ts';
import { checkSynonyms } from './synonyms.ts';
import { checkTerms } from './terms.ts';
import type { YamlFile } from './yaml.ts';

const FOLDER = 'content/themes';
const KIND = { name: 'theme', shape, components: [] };

/**
 * Read the front matter of all themes, in the order that they give, and check their prose.
 *
 * `complete` where what they say is right, so that others can be checked against it.
 *
 * @example (await loadThemes('.')).themes[0]?.id // 'double-reduction'
 */
export async function loadThemes(
  root: string,
): Promise<{ themes: Theme[]; complete: boolean; problems: Problem[] }> {
  const { files, problems } = await readFolder(root, FOLDER, { ending: '.mdx', is: 'theme' });
  if (files.length + problems.length === 0) {
    const fix = 'Put the themes back: without them nothing can be labelled.';
    problems.push({ file: FOLDER, place: null, message: 'holds no themes', fix });
  }
  const read = files.map(({ file, bytes }) => readMdx(file, bytes, KIND));
  problems.push(...checkIds(read));
  const themes: Theme[] = [];
  const yamls = new Map<Theme, YamlFile<Theme>>();
  const orders = new Map<number, string>();
  const wordings = new Map<string, string>();
  for (const yaml of read) {
    problems.push(...yaml.problems);
    if (!yaml.value) continue;
    problems.push(...checkTheme(yaml.value, yaml, orders));
    orders.set(yaml.value.order, yaml.value.id);
    problems.push(...checkTerms(yaml.value, yaml));
    problems.push(...checkSynonyms(yaml.value, yaml, wordings));
    yamls.set(yaml.value, yaml);
    themes.push(yaml.value);
  }
  // What a sentence is about depends on all themes: with one of them wrong, nothing can be said of an example.
  const complete = problems.length === 0;
  if (complete) {
    const codebook = compileCodebook(themes);
    problems.push(...[...yamls].flatMap(([theme, yaml]) => checkExamples(theme, yaml, codebook)));
  }
  problems.push(...read.flatMap(({ prose }) => prose));
  themes.sort((a, b) => a.order - b.order || compareText(a.id, b.id));
  return { themes, complete, problems };
}

function checkTheme(
  theme: Theme,
  yaml: YamlFile<Theme>,
  orders: ReadonlyMap<number, string>,
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], message: string, fix: string) =>
    problems.push(yaml.problem(path, message, fix));

  const sameOrder = orders.get(theme.order);
  if (sameOrder !== undefined) {
    const fix = 'Give one of the two another place.';
    report(['order'], `the place ${theme.order} is already that of "${sameOrder}"`, fix);
  }
  if (theme.kind === 'core' && theme.topics.length === 0) {
    report(['topics'], 'a core theme has no topics', 'Add its topics, each with its terms.');
  }
  if (theme.kind === 'secondary' && theme.terms.length === 0) {
    report(['terms'], 'a secondary theme has no terms', 'Add the words that find it.');
  }
  const topics = new Set<string>();
  theme.topics.forEach(({ id }, index) => {
    if (topics.has(id)) {
      report(['topics', index, 'id'], `the topic "${id}" stands twice`, 'Make one of the two.');
    }
    topics.add(id);
  });
  return problems;
}
