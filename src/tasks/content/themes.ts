import { compileCodebook } from '../../ingest/annotate/index.ts';
import type { Problem } from '../../schema/problem.ts';
import { theme as shape, type Theme } from '../../schema/theme.ts';
import { byName, readFolder } from './disk.ts';
import { checkExamples } from './examples.ts';
import { checkTerms } from './terms.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/**
 * Read the front matter of all themes, in the order that they give; their prose is not looked at.
 *
 * @example (await loadThemes('.')).themes[0]?.id // 'double-reduction'
 */
export async function loadThemes(root: string): Promise<{ themes: Theme[]; problems: Problem[] }> {
  const { files, problems } = await readFolder(root, 'content/themes', '.mdx');
  const themes: Theme[] = [];
  const yamls = new Map<Theme, YamlFile<Theme>>();
  const orders = new Map<number, string>();
  for (const { name, file, bytes } of files) {
    const yaml = readFrontMatter(file, new TextDecoder().decode(bytes));
    problems.push(...yaml.problems);
    if (!yaml.value) continue;
    problems.push(...checkTheme(yaml.value, yaml, name.replace(/\.mdx$/, ''), orders));
    orders.set(yaml.value.order, yaml.value.id);
    problems.push(...checkTerms(yaml.value, yaml));
    yamls.set(yaml.value, yaml);
    themes.push(yaml.value);
  }
  // What a sentence is about depends on all themes: with one of them wrong, nothing can be said of an example.
  if (problems.length === 0) {
    const codebook = compileCodebook(themes);
    problems.push(...[...yamls].flatMap(([theme, yaml]) => checkExamples(theme, yaml, codebook)));
  }
  themes.sort((a, b) => a.order - b.order || byName(a.id, b.id));
  return { themes, problems };
}

/** Between the first line, `---`, and the next `---`. */
function readFrontMatter(file: string, text: string): YamlFile<Theme> {
  const [, yaml] = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text) ?? [];
  if (yaml !== undefined) return readYaml(file, yaml, shape, 2);
  const message = 'has no front matter';
  const fix = 'Begin the file with a line `---`, the keys of the theme, and another line `---`.';
  const problems = [{ file, place: 'line 1', message, fix }];
  return { file, value: null, raw: undefined, problems, place: () => null };
}

function checkTheme(
  theme: Theme,
  yaml: YamlFile<Theme>,
  name: string,
  orders: ReadonlyMap<number, string>,
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], message: string, fix: string) =>
    problems.push({ file: yaml.file, place: yaml.place(path), message, fix });

  if (theme.id !== name) {
    const fix = `Write "id: ${name}", or rename the file to ${theme.id}.mdx.`;
    report(['id'], `the theme's id "${theme.id}" is not the name of its file`, fix);
  }
  const sameOrder = orders.get(theme.order);
  if (sameOrder !== undefined) {
    const fix = 'Give one of the two another place.';
    report(['order'], `the place ${theme.order} is already that of "${sameOrder}"`, fix);
  }
  if (theme.kind === 'core' && theme.topics.length === 0) {
    report(['topics'], 'a core theme has no topics', 'Add its topics, each with its terms.');
  }
  if (theme.kind === 'further' && theme.terms.length === 0) {
    report(['terms'], 'a further theme has no terms', 'Add the words that find it.');
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
