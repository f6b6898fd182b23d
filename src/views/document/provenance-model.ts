/** Where a document comes from, how whole it is, and what was done to its text. */
import type { Citation } from '../../citation/citation.ts';
import { editsOnce } from '../../corpus/repairs.ts';
import type { Document } from '../../schema/document.ts';
import type { Record } from '../../schema/record.ts';
import { terms } from '../../site/terms.ts';
import { words } from '../../site/words.ts';
import { isApplied, isMarked } from '../shared/passage/segments.ts';
import { titleOf } from '../shared/place/names.ts';
import { gradeTitle } from '../shared/place/words.ts';
import { restoration } from '../shared/restoration/words.ts';
import { documentWords as w } from './words.ts';

export type ProvenanceModel = ReturnType<typeof provenanceModel>;

/** Traces in the text of what is missing; the rest of the diagnostics are about its wording. */
const CUT = new Set(['pages-before', 'pages-after', 'starts-late', 'ends-open']);

/** @param record what a person knows about the document; null for a seed without a record */
export function provenanceModel(document: Document, record: Record | null, citation: Citation) {
  const { id, stages, source, region, diagnostics } = document;
  const { kind, completeness } = source;
  const made = editsOnce(document);
  const applied = made.filter(isApplied);
  const { noticeTitle } = document;
  const whole =
    completeness === null ? words.wholenessUnverified : terms.completeness[completeness];
  const inferred = region?.certainty === 'inferred';
  const facts: [name: string, value: string | null][] = [
    [w.issuers, document.issuers.join('、') || null],
    [w.docNumber, document.docNumber],
    [w.indexNumber, document.indexNumber],
    [w.signed, document.signed],
    [w.published, document.published],
    [w.type, document.type],
  ];
  return {
    id,
    /** What a reader should know before the first word; the rest is folded below it. */
    summary: [
      gradeTitle(source.grade),
      w.wholeness(whole.name),
      w.repairs(applied.length, applied.filter(isMarked).length),
      ...(inferred ? [w.inferredRegion(region.name)] : []),
    ],
    /** Title of the notice that it was sent out with. */
    notice: noticeTitle === titleOf(document) ? null : noticeTitle,
    stages,
    source,
    region,
    facts: facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }])),
    /** Names of the facts that the source does not tell. */
    unknown: facts.flatMap(([name, value]) => (value === null ? [name] : [])),
    /** Why the region is what it is, where it was concluded. */
    regionEvidence: inferred && record?.region?.evidence,
    grade: source.grade,
    /** What is known of the source in two respects, what a person bases it on, and traces of it in the text. */
    verdicts: [
      {
        about: w.kind,
        ...(kind === null ? words.unverified : terms.sourceKind[kind]),
        caution: kind !== 'official',
        evidence: record?.source.evidence,
        traces: [],
      },
      {
        about: w.completeness,
        ...(completeness === null ? words.wholenessUnverified : terms.completeness[completeness]),
        caution: completeness !== 'complete',
        evidence: record?.completeness.evidence,
        traces: diagnostics.filter(({ code }) => CUT.has(code)),
      },
    ],
    /** How many edits each rule made. */
    edits: tally(applied.map((edit) => [restoration.ruleOf(edit), 1])),
    guesses: made.length - applied.length,
    /** On the wording of the text. */
    flags: diagnostics.filter(({ code }) => !CUT.has(code)),
    /** How many characters of the seed met each fate. */
    fates: tally(document.ledger.map(({ fate, span }) => [fate, span[1] - span[0]])),
    citation,
  };
}

/**
 * Add up sizes by key, in the order in which the keys first occur.
 *
 * @example tally([['a', 1], ['b', 1], ['a', 1]]) // [['a', 2], ['b', 1]]
 */
export function tally<Key extends string>(
  items: readonly (readonly [key: Key, size: number])[],
): [Key, number][] {
  const sums = new Map<Key, number>();
  for (const [key, size] of items) sums.set(key, (sums.get(key) ?? 0) + size);
  return [...sums];
}
