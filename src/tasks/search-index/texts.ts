/** Texts of places as the page of a search shows them. */
import { referenceSource } from '../../citation/passage.ts';
import { damagedSpans } from '../../corpus/damage.ts';
import type { Document } from '../../schema/document.ts';
import type { CatalogueMark, CatalogueText } from '../../search/catalogue.ts';
import type { DocumentNames } from '../../search/corpus-index.ts';
import type { TextsFile } from '../../search/index-files.ts';
import type { SearchRecord } from '../../search/text.ts';
import { markedPlaces } from '../../text/marked-places.ts';
import { topicsOf } from './facts.ts';
import { jsonFile, type OutputFile, share } from './files.ts';

/** What a document is called. */
export const namesOf = (document: Document): DocumentNames => ({
  id: document.id,
  title: document.title,
  source: referenceSource(document),
});

/** Name the headings that a section stands under and its own, the outermost first. */
function headingsOf(document: Document, section: string | null): string[] {
  const headings: string[] = [];
  for (let id = section; id !== null; ) {
    const found = document.sections.find((one) => one.id === id);
    if (!found) break;
    headings.unshift(`${found.marker ?? ''}${found.heading}`);
    id = found.parent;
  }
  return headings;
}

/** Lay out the sentences of a clause in its first block: where each ends, and what in it was repaired or is damaged. */
function sentencesOf({ edits }: Document, clause: Clause, garbled: Garbled) {
  const ends: number[] = [];
  const marks: CatalogueMark[] = [];
  let from = 0;
  for (const sentence of clause.sentences) {
    for (const { start, end, id, words } of markedPlaces(sentence, edits, garbled)) {
      marks.push([from + start, from + end, id, words]);
    }
    from += sentence.text.length;
    ends.push(from);
  }
  return {
    ...(ends.length > 1 && { ends }),
    ...(marks.length > 0 && { marks }),
  };
}

type Clause = Document['clauses'][number];
type Garbled = ReturnType<typeof damagedSpans>;

/** Say what the sentences of a clause commit to. */
function commitmentsOf({ sentences, targets }: Clause): Partial<CatalogueText> {
  const commitments = sentences.map(({ commitment }) => commitment?.kind ?? null);
  const numbers = new Map(sentences.map(({ id }, at) => [id, at + 1]));
  return {
    ...(commitments.some((one) => one !== null) && { commitments }),
    ...(targets.length > 0 && {
      targets: targets.map(({ sentence, indicator, text }): [number, string, string] => [
        numbers.get(sentence) ?? 1,
        indicator,
        text,
      ]),
    }),
  };
}

/** Lay out what a search shows of a document, some places to a file. */
export function textsFiles(
  document: Document,
  at: number,
  records: readonly SearchRecord[],
  block: number,
): OutputFile[] {
  const clauses = new Map(document.clauses.map((clause) => [clause.id, clause]));
  const sections = new Map(document.sections.map(({ id, parent }) => [id, parent]));
  const garbled = damagedSpans(document);
  const places = records.map(({ anchor, label, marker, heading, kind, blocks }): CatalogueText => {
    const clause = kind === 'clause' && anchor !== null ? clauses.get(anchor) : undefined;
    const under = headingsOf(
      document,
      clause ? clause.section : anchor === null ? null : (sections.get(anchor) ?? null),
    );
    const topics = topicsOf(document, { kind, anchor });
    return {
      anchor,
      label,
      ...(kind === 'clause' && marker === null && { numbered: false }),
      heading,
      kind,
      blocks,
      ...(under.length > 0 && { under }),
      ...(topics.length > 0 && { topics }),
      ...(clause && sentencesOf(document, clause, garbled)),
      ...(clause && commitmentsOf(clause)),
    };
  });
  const names = namesOf(document);
  return share(places, block).map((some, n) =>
    jsonFile(`texts/${at}-${n}.json`, { names, places: some } satisfies TextsFile),
  );
}
