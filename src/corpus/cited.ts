/** Which documents are cited by whom: citations grouped by the document that they mean. */
import { group } from 'd3';
import type { RegionLevel } from '../schema/common.ts';
import type { CitedDocument, Clause, Document, DocumentSummary } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import { compareText } from '../text/compare-text.ts';
import { partsOfTitle } from './cited-title.ts';
import { summarize } from './matrix.ts';
import { orderDocuments } from './order.ts';
import { equalPart } from './targets.ts';

export interface Citation {
  document: DocumentSummary;
  clause: Pick<Clause, 'label' | 'marker' | 'sentences'>;
  cited: CitedDocument;
}

export interface CitedWork {
  /** `w1`, `w2` …, in the order of the list: an HTML id on its page. */
  id: string;
  /** As most citations write it, the fuller one where they are level. */
  title: string;
  number: string | null;
  /** Null where no citation says who made it. */
  level: RegionLevel | null;
  /** Id of the document of the corpus that it is. */
  document: string | null;
  /** In the order of the site, then of the text. */
  citations: Citation[];
  /** Ids of the documents that cite it, each once. */
  citedBy: string[];
}

export const LEVELS = ['national', 'province', 'city', 'county', null] as const;

/**
 * List every document that is cited, from the highest level down and the most cited first.
 *
 * Every citation of `cited.csv` stands under exactly one of them.
 *
 * @example citedWorks({ documents, regions })[0]?.title // '中华人民共和国家庭教育促进法'
 */
export function citedWorks(corpus: {
  documents: readonly Document[];
  regions: readonly Region[];
}): CitedWork[] {
  const citations = orderDocuments(corpus.documents, corpus.regions).flatMap((document) => {
    const summary = summarize(document);
    return document.clauses.flatMap((clause) =>
      clause.cited.map((cited): Citation => ({ document: summary, clause, cited })),
    );
  });
  const rank = ({ level }: Pick<CitedWork, 'level'>) => LEVELS.indexOf(level);
  return groupCitations(citations)
    .map(describe)
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        b.citedBy.length - a.citedBy.length ||
        compareText(a.title, b.title) ||
        compareText(a.number ?? '', b.number ?? ''),
    )
    .map((work, at) => ({ ...work, id: `w${at + 1}` }));
}

export interface CitedGroup {
  level: RegionLevel | null;
  works: CitedWork[];
  /** How many more there are than `works`. */
  more: number;
}

/** As many rows as leave the page of cited documents below 200 kB, compressed, with ten places that cite in each. */
export const MOST_WORKS = 400;

/** Group cited documents by level, the highest first, and show at most `limit`, of every level some. */
export function groupWorks(works: readonly CitedWork[], limit: number): CitedGroup[] {
  const groups = LEVELS.map((level) => ({
    level,
    works: works.filter((work) => work.level === level),
  })).filter((group) => group.works.length > 0);
  const most = equalPart(
    groups.map((group) => group.works.length),
    limit,
  );
  return groups.map((group) => ({
    level: group.level,
    works: group.works.slice(0, most),
    more: Math.max(0, group.works.length - most),
  }));
}

/** What two citations of one title must not differ in, where both say it. */
interface Marks {
  document: string | null;
  number: string | null;
  issuer: string | null;
  years: string | null;
  level: RegionLevel | null;
}

interface Bundle {
  marks: Marks;
  citations: Citation[];
}

/**
 * Group citations that mean one document: the same title, however it is written, and nothing that tells them apart.
 *
 * A citation that says less goes to the one group that it fits. Where it fits several it stands by itself,
 * because nobody can say which of them it means.
 */
export function groupCitations(citations: readonly Citation[]): Citation[][] {
  const byCore = new Map<string, Map<string, Bundle>>();
  for (const citation of citations) {
    const { title, number, document, level } = citation.cited;
    const { core, issuer, years } = partsOfTitle(title);
    const marks = { document, number: number && plainNumber(number), issuer, years, level };
    const bundles = byCore.get(core) ?? new Map<string, Bundle>();
    byCore.set(core, bundles);
    const key = JSON.stringify(Object.values(marks));
    const bundle = bundles.get(key) ?? { marks, citations: [] };
    bundle.citations.push(citation);
    bundles.set(key, bundle);
  }
  const place = new Map(citations.map((citation, at) => [citation, at]));
  const inOrder = (a: Citation, b: Citation) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  return [...byCore.values()].flatMap((bundles) =>
    joinBundles([...bundles.values()]).map((group) => group.citations.toSorted(inOrder)),
  );
}

/** Those that say most come first, so that those that say less find a group to go to. */
function joinBundles(bundles: readonly Bundle[]): Bundle[] {
  const said = ({ marks }: Bundle) => Object.values(marks).filter((mark) => mark !== null).length;
  const groups: Bundle[] = [];
  for (const bundle of bundles.toSorted((a, b) => said(b) - said(a))) {
    const fitting = groups.filter((group) => agree(group.marks, bundle.marks));
    const [only] = fitting;
    if (!only || fitting.length > 1) {
      groups.push({ marks: bundle.marks, citations: [...bundle.citations] });
      continue;
    }
    only.marks = merge(only.marks, bundle.marks);
    only.citations.push(...bundle.citations);
  }
  return groups;
}

const MARKS = ['document', 'number', 'issuer', 'years', 'level'] as const;

const agree = (a: Marks, b: Marks) =>
  MARKS.every((mark) => a[mark] === null || b[mark] === null || a[mark] === b[mark]);

const merge = (a: Marks, b: Marks): Marks => ({
  document: a.document ?? b.document,
  number: a.number ?? b.number,
  issuer: a.issuer ?? b.issuer,
  years: a.years ?? b.years,
  level: a.level ?? b.level,
});

/** `闽教〔2022〕1号`, in whichever brackets. */
const plainNumber = (number: string) =>
  number
    .normalize('NFKC')
    .replace(/[\s]/gu, '')
    .replace(/[〔［[(【]/gu, '〔')
    .replace(/[〕］\])】]/gu, '〕');

function describe(citations: readonly Citation[]): CitedWork {
  const first = <T>(values: readonly (T | null)[]) =>
    values.find((value) => value !== null) ?? null;
  return {
    id: '',
    title: usual(citations.map(({ cited }) => cited.title)),
    number: first(citations.map(({ cited }) => cited.number)),
    level: first(citations.map(({ cited }) => cited.level)),
    document: first(citations.map(({ cited }) => cited.document)),
    citations: [...citations],
    citedBy: [...new Set(citations.map(({ document }) => document.id))],
  };
}

function usual(titles: readonly string[]): string {
  const [best] = [...group(titles, (title) => title)].sort(
    ([a, x], [b, y]) => y.length - x.length || b.length - a.length || compareText(a, b),
  );
  return best?.[0] ?? '';
}
