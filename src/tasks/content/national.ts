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
  const findings = sourceFindings(text);
  if (!isProvision(text)) return [...findings, ...phraseFindings(text)];
  const terms = termFindings(text);
  // An empty term would be found in no sentence, which is said of it already.
  return [...findings, ...terms, ...(terms.length > 0 ? [] : exampleFindings(text))];
}

/** A number, a day or an address says of which document. */
function sourceFindings(text: NationalText): Finding[] {
  if (text.document !== null) return [];
  return (['number', 'date', 'url'] as const)
    .filter((key) => text[key] !== null)
    .map((key) => ({
      path: [key],
      message: `"${text.id}" has a ${key} and no document`,
      fix: 'Name the document that it belongs to.',
    }));
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
  return lists.flatMap(({ path, terms }) =>
    terms.flatMap((term, at): Finding[] => {
      const key = keyOf(term).text;
      const named = { path: [...path, at], message: `the term "${term}" of "${id}"` };
      if (key === '') {
        const message = `${named.message} has nothing to look for`;
        return [{ ...named, message, fix: 'Write words; quotes and blanks do not count.' }];
      }
      if (terms.findIndex((other) => keyOf(other).text === key) === at) return [];
      const message = `${named.message} stands twice`;
      return [{ ...named, message, fix: 'Take one of the two out.' }];
    }),
  );
}

/** Its own words are an example too: what does not find these finds nothing. */
function exampleFindings(provision: Provision): Finding[] {
  const { id, text, document, examples, counterexamples } = provision;
  const national = compileNational([provision]);
  const found = (sentence: string) => restate(sentence, national)[0]?.evidence[0] ?? null;
  const missed = (path: PropertyKey[], sentence: string): Finding[] =>
    found(sentence) !== null
      ? []
      : [
          {
            path,
            message: `an example of "${id}" is not found: "${sentence}"`,
            fix: 'Add a word to the part that misses it, or correct the example.',
          },
        ];
  return [
    ...(document === null
      ? [
          {
            path: ['document'],
            message: `the provision "${id}" names no document`,
            fix: 'Look up the national document that it stands in, or take the entry out.',
          },
        ]
      : []),
    ...missed(['text'], text),
    ...(examples.length === 0
      ? [
          {
            path: [],
            message: `the provision "${id}" has no examples`,
            fix: 'Add sentences in which localities restate it.',
          },
        ]
      : []),
    ...examples.flatMap((one, at) => missed(['examples', at], one)),
    ...counterexamples.flatMap((one, at): Finding[] => {
      const evidence = found(one);
      if (evidence === null) return [];
      return [
        {
          path: ['counterexamples', at],
          message: `a counter-example of "${id}" is found, by "${evidence}": "${one}"`,
          fix: 'Narrow a part, add an exception, or correct the counter-example.',
        },
      ];
    }),
  ];
}
