/** What the facets of a corpus can be narrowed to: which values there are, in which order, and what they are called. */
import type { RegionLevel } from '../../schema/common.ts';
import type { CommitmentKind } from '../../schema/document.ts';
import type { CorpusIndex, DocumentNames } from '../../search/corpus-index.ts';
import { FACETS, type Facet, UNGRADED, valuesOfDocument } from '../../search/facets.ts';
import { terms } from '../../site/terms.ts';
import { trustInWords } from '../shared/place/words.ts';
import { titleOf, trustOf } from './place-names.client.ts';
import { searchWords as w } from './words.ts';

/** A value that can be chosen. */
export interface FacetValue {
  value: string;
  name: string;
  /** What it stands under in a list. */
  under?: string;
}

/** Values that are known before anything was found; of the others null. */
export type CorpusValues = Record<Facet, ReadonlyMap<string, FacetValue> | null>;

const mapOf = (values: Iterable<FacetValue>) => new Map([...values].map((one) => [one.value, one]));
const plain = (value: string): FacetValue => ({ value, name: value });

/** List the values of documents in a facet, in the order in which they come. */
function ofDocuments({ documents }: CorpusIndex, facet: Facet): string[] {
  const values = new Set<string>();
  for (const facts of documents) {
    for (const value of valuesOfDocument(facts, facet)) values.add(value);
  }
  return [...values];
}

const GRADES: readonly string[] = ['A', 'B', 'C', 'D', UNGRADED];
const levelName = (level: string) => terms.level[level as RegionLevel];
const gradeName = (grade: string) =>
  grade === UNGRADED
    ? terms.gradeUnknown.name
    : terms.gradeTitle(grade as 'A', terms.grade[grade as 'A'].name);

/**
 * List what the facets of a corpus can be narrowed to.
 *
 * Documents come by region code, so that places met on the way down stand in the order of the tree.
 */
export function corpusValues(index: CorpusIndex): CorpusValues {
  const themes = new Map(index.themes.map(({ id, name }) => [id, name]));
  const all = (facet: Facet) => ofDocuments(index, facet);
  return {
    region: mapOf(
      all('region').map((value) => {
        const steps = value.split('/');
        return { value, name: w.indent.repeat(steps.length - 1) + (steps.at(-1) ?? '') };
      }),
    ),
    province: mapOf(all('province').map(plain)),
    year: mapOf(
      all('year')
        .sort((a, b) => Number(b) - Number(a))
        .map(plain),
    ),
    type: mapOf(all('type').map(plain)),
    level: mapOf(all('level').map((value) => ({ value, name: levelName(value) }))),
    grade: mapOf(
      all('grade')
        .sort((a, b) => GRADES.indexOf(a) - GRADES.indexOf(b))
        .map((value) => ({ value, name: gradeName(value) })),
    ),
    theme: mapOf(index.themes.map(({ id, name }) => ({ value: id, name }))),
    topic: mapOf(
      index.topics.map(({ id, name }) => ({
        value: id,
        name,
        under: themes.get(id.split('/')[0] ?? '') ?? '',
      })),
    ),
    commitment: mapOf(
      (Object.keys(terms.commitment) as CommitmentKind[]).map((kind) => ({
        value: kind,
        name: terms.commitment[kind].name,
      })),
    ),
    target: mapOf([
      { value: 'yes', name: w.target.yes },
      { value: 'no', name: w.target.no },
    ]),
    document: null,
    body: null,
  };
}

/** Name the documents that can be chosen, in the order of the site. */
export function documentValues(
  { documents }: CorpusIndex,
  names: ReadonlyMap<number, DocumentNames>,
): Map<string, FacetValue> {
  const known = [...names].sort(([a], [b]) => a - b);
  return mapOf(
    known.flatMap(([at, one]) => {
      const facts = documents[at];
      if (!facts) return [];
      const name = w.graded(titleOf(facts, one), trustInWords(trustOf(one.id, facts)));
      return [{ value: one.id, name }];
    }),
  );
}

/** Name what is chosen of a facet. */
export function nameOfValue(values: CorpusValues, facet: Facet, value: string): string {
  return (values[facet]?.get(value)?.name ?? value).trim();
}

/** Facets that are in sight; the others wait until they are asked for. */
export const IN_SIGHT = ['region', 'year', 'theme', 'grade'] as const satisfies readonly Facet[];
export const FURTHER: readonly Facet[] = FACETS.filter(
  (facet) => !(IN_SIGHT as readonly Facet[]).includes(facet),
);

/**
 * List the values of a facet that would leave something, with how much; what is chosen always.
 *
 * @param values null where only those that were found are known: the most frequent come first
 */
export function optionsOf(
  values: ReadonlyMap<string, FacetValue> | null,
  counts: ReadonlyMap<string, number>,
  chosen: string,
): (FacetValue & { count: number })[] {
  const all = values
    ? [...values.values()]
    : [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => plain(value));
  return all.flatMap((one) => {
    const count = counts.get(one.value) ?? 0;
    return count > 0 || one.value === chosen ? [{ ...one, count }] : [];
  });
}
