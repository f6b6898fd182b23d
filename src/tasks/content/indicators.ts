import {
  type Indicator,
  plainWords,
  indicators as shape,
  termStands,
} from '../../schema/indicator.ts';
import type { Problem } from '../../schema/problem.ts';
import { suggest } from './suggest.ts';
import { holds } from './texts.ts';
import { loadYaml, type YamlFile } from './yaml.ts';

const FILE = 'content/indicators.yaml';

/** What indicators refer to; an empty list could not be read, and then nothing is called unknown. */
export interface KnownIds {
  themes: readonly string[];
  documents: readonly string[];
  /** The lines of a document. */
  texts: (document: string) => readonly string[];
}

type Report = (path: PropertyKey[], message: string, fix: string) => void;

/**
 * Read the indicators that documents share, in the order of their file.
 *
 * Ids and names are unique, terms can be found, and no two indicators claim the same figure.
 *
 * @example (await loadIndicators('.', known)).indicators[0]?.name // '普惠性幼儿园在园幼儿占比'
 */
export async function loadIndicators(
  root: string,
  known: KnownIds,
): Promise<{ indicators: Indicator[]; problems: Problem[] }> {
  const yaml = await loadYaml(root, FILE, shape);
  const indicators = yaml.value ?? [];
  return { indicators, problems: [...yaml.problems, ...check(indicators, yaml, known)] };
}

function check(
  indicators: readonly Indicator[],
  { problem }: YamlFile<Indicator[]>,
  known: KnownIds,
): Problem[] {
  const problems: Problem[] = [];
  indicators.forEach((one, index) => {
    const report: Report = (path, message, fix) =>
      problems.push(problem([index, ...path], message, fix));
    checkNames(one, indicators.slice(0, index), report);
    checkCaution(one, report);
    checkReferences(one, known, report);
    checkTerms(one, report);
    checkOverlap(one, indicators.slice(0, index), report);
  });
  return problems;
}

function checkNames({ id, name }: Indicator, before: readonly Indicator[], report: Report): void {
  if (before.some((other) => other.id === id)) {
    report(['id'], `the indicator "${id}" stands twice`, 'Make one of the two, or rename one.');
  }
  const namesake = before.find((other) => other.name === name);
  if (namesake) {
    const fix = 'Say in the names in what they differ.';
    report(['name'], `the name ${name} is already that of "${namesake.id}"`, fix);
  }
}

/** Who takes away from what may be compared says why: readers are told. */
function checkCaution({ caution, comparable }: Indicator, report: Report): void {
  if (comparable === null || caution !== null) return;
  const fix = 'Say in `caution` why the values cannot be compared as they are.';
  report(['comparable'], `it is "${comparable}" without a reason`, fix);
}

function checkReferences(one: Indicator, known: KnownIds, report: Report): void {
  const theme = (id: string, path: PropertyKey[]) => {
    if (known.themes.length === 0 || known.themes.includes(id)) return;
    report(
      path,
      `the theme "${id}" does not exist`,
      suggest(id, known.themes, 'the id of a theme'),
    );
  };
  theme(one.theme, ['theme']);
  for (const [at, id] of one.within.entries()) theme(id, ['within', at]);
  for (const key of ['include', 'exclude'] as const) {
    one[key].forEach(({ document, quote }, at) => {
      if (known.documents.length === 0) return;
      if (!known.documents.includes(document)) {
        const fix = suggest(document, known.documents, 'the id of a document');
        report([key, at, 'document'], `the document "${document}" does not exist`, fix);
      } else if (!holds(known.texts(document), quote)) {
        const message = `the quotation "${quote}" does not stand in "${document}"`;
        report([key, at, 'quote'], message, 'Quote the target as its page shows it.');
      }
    });
  }
}

/** Every term must be able to find something. */
function checkTerms({ units, terms, exceptions, include }: Indicator, report: Report): void {
  if (units.length === 0) {
    report(['units'], 'it has no unit', 'Write what the values are counted in, such as "%".');
  }
  if (terms.length === 0 && include.length === 0) {
    report(['terms'], 'it has no terms', 'Add words that stand in the indicator.');
  }
  for (const [key, list] of Object.entries({ terms, exceptions })) {
    list.forEach((term, at) => {
      if (plainWords(term).split('\0').includes('')) {
        const fix = 'Write words on both sides of …, or take the term out.';
        report([key, at], `the term "${term}" is empty, or empty beside its …`, fix);
      } else if (list.indexOf(term) < at) {
        report([key, at], `the term "${term}" stands twice`, 'Take one of the two out.');
      }
    });
  }
  terms.forEach((term, at) => {
    const blocking = exceptions.find((exception) => covers(term, exception));
    if (blocking === undefined) return;
    const message = `the term "${term}" holds the exception "${blocking}", so that it finds nothing`;
    report(['terms', at], message, 'Take one of the two out.');
  });
}

/** What one indicator's term finds, a term of another of the same unit must not find too. */
function checkOverlap(one: Indicator, before: readonly Indicator[], report: Report): void {
  for (const other of before) {
    if (!one.units.some((unit) => other.units.includes(unit))) continue;
    if (apart(one.within, other.within)) continue;
    one.terms.forEach((term, at) => {
      const claimed = other.terms.find((theirs) => bothFind(one, term, other, theirs));
      if (claimed === undefined) return;
      const message = `the term "${term}" overlaps with "${claimed}" of "${other.id}"`;
      const fix = 'Name in `exceptions` of the wider one what belongs to the narrower one.';
      report(['terms', at], message, fix);
    });
  }
}

const apart = (a: readonly string[], b: readonly string[]) =>
  a.length > 0 && b.length > 0 && !a.some((theme) => b.includes(theme));

/** The longer text of two terms is found by both, and neither indicator excepts it. */
function bothFind(one: Indicator, term: string, other: Indicator, theirs: string): boolean {
  const excepted = (text: string) =>
    [...one.exceptions, ...other.exceptions].some((exception) => covers(text, exception));
  if (covers(term, theirs) && !excepted(term)) return true;
  return covers(theirs, term) && !excepted(theirs);
}

/** Whether a text that has no more words than `outer` holds `term`. */
const covers = (outer: string, term: string) =>
  termStands(term, plainWords(outer).replaceAll('\0', ''));
