import { compileNational, restate } from '../../ingest/annotate/national.ts';
import {
  isProvision,
  type NationalText,
  type Provision,
  nationalTexts as shape,
} from '../../schema/national.ts';
import type { Problem } from '../../schema/problem.ts';
import { keyOf } from '../../text/key.ts';
import { loadYaml, type YamlFile } from './yaml.ts';

const FILE = 'content/national.yaml';

/** What is wrong with an entry, at a path in it. */
interface Finding {
  path: PropertyKey[];
  message: string;
  fix: string;
}

/**
 * Read what national documents say: each text with an id of its own, each provision with examples that it finds.
 *
 * @example (await loadNational('.')).national[0]?.text // '以习近平新时代中国特色社会主义思想为指导'
 */
export async function loadNational(
  root: string,
): Promise<{ national: NationalText[]; problems: Problem[] }> {
  const yaml = await loadYaml(root, FILE, shape);
  const national = yaml.value ?? [];
  const found = national.flatMap((text, at) =>
    findingsOf(text).map(({ path, ...said }) => ({ ...said, path: [at, ...path] })),
  );
  const problems = found.map(({ path, message, fix }) => yaml.problem(path, message, fix));
  return { national, problems: [...yaml.problems, ...repeatedOnes(national, yaml), ...problems] };
}

function repeatedOnes(
  national: readonly NationalText[],
  yaml: YamlFile<NationalText[]>,
): Problem[] {
  const problems: Problem[] = [];
  for (const key of ['id', 'text'] as const) {
    const first = new Map<string, number>();
    national.forEach((text, index) => {
      const value = text[key];
      const before = first.get(value);
      first.set(value, before ?? index);
      if (before === undefined) return;
      const message = `the ${key} "${value}" stands in entry ${before + 1} already`;
      const fix = key === 'id' ? 'Give one of the two another id.' : 'Make one entry of the two.';
      problems.push(yaml.problem([index, key], message, fix));
    });
  }
  return problems;
}

function findingsOf(text: NationalText): Finding[] {
  if (!isProvision(text)) return [...sourceFindings(text), ...phraseFindings(text)];
  const terms = termFindings(text);
  // An empty term is said already, and would make every example one that is missed.
  return [...sourceFindings(text), ...terms, ...(terms.length > 0 ? [] : exampleFindings(text))];
}

/** A number, a day or an address is that of a document, and a provision stands in one. */
function sourceFindings(text: NationalText): Finding[] {
  if (text.document !== null) return [];
  const loose = (['number', 'date', 'url'] as const).filter((key) => text[key] !== null);
  const findings = loose.map((key) => ({
    path: [key],
    message: `"${text.id}" has a ${key} and no document`,
    fix: 'Name the document that it belongs to.',
  }));
  if (!isProvision(text) || findings.length > 0) return findings;
  const fix = 'Look up the national document that it stands in, or take the entry out.';
  return [{ path: ['document'], message: `the provision "${text.id}" names no document`, fix }];
}

/** A phrase is found by its characters. */
function phraseFindings(text: NationalText): Finding[] {
  return (['about', 'exceptions', 'examples', 'counterexamples'] as const)
    .filter((key) => text[key].length > 0)
    .map((key) => ({
      path: [key],
      message: `"${text.id}" has ${key} and no parts`,
      fix: 'Give the parts that find it in the words of a locality, or take them out.',
    }));
}

function termFindings({ id, parts, about, exceptions }: Provision): Finding[] {
  const lists = [
    ...parts.map((terms, at) => ({ path: ['parts', at], terms })),
    { path: ['about'], terms: about },
    { path: ['exceptions'], terms: exceptions },
  ];
  return lists.flatMap(({ path, terms }) => {
    const keys = terms.map((term) => keyOf(term).text);
    return terms.flatMap((term, at): Finding[] => {
      const wrong = (what: string, fix: string) => [
        { path: [...path, at], message: `the term "${term}" of "${id}" ${what}`, fix },
      ];
      const key = keys[at] ?? '';
      if (key === '') {
        return wrong('has nothing to look for', 'Write words; quotes and blanks do not count.');
      }
      return keys.indexOf(key) < at ? wrong('stands twice', 'Take one of the two out.') : [];
    });
  });
}

/** Its own words are an example too: parts that do not find these are wrong. */
function exampleFindings(provision: Provision): Finding[] {
  const { id, text, examples, counterexamples } = provision;
  const national = compileNational([provision]);
  const evidenceIn = (sentence: string) => restate(sentence, national)[0]?.evidence[0] ?? null;
  const missed = (path: PropertyKey[], sentence: string): Finding[] => {
    if (evidenceIn(sentence) !== null) return [];
    const message = `an example of "${id}" is not found: "${sentence}"`;
    return [{ path, message, fix: 'Add a word to the part that misses it, or correct it.' }];
  };
  const found = (path: PropertyKey[], sentence: string): Finding[] => {
    const evidence = evidenceIn(sentence);
    if (evidence === null) return [];
    const message = `a counter-example of "${id}" is found, by "${evidence}": "${sentence}"`;
    return [{ path, message, fix: 'Narrow a part, add an exception, or correct it.' }];
  };
  const none = (key: 'examples' | 'counterexamples', fix: string): Finding[] =>
    provision[key].length > 0
      ? []
      : [{ path: [], message: `the provision "${id}" has no ${key}`, fix }];
  return [
    ...none('examples', 'Add sentences in which localities restate it.'),
    ...none('counterexamples', 'Add near misses: another figure, another matter.'),
    ...missed(['text'], text),
    ...examples.flatMap((one, at) => missed(['examples', at], one)),
    ...counterexamples.flatMap((one, at) => found(['counterexamples', at], one)),
  ];
}
