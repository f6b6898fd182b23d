/** The page of a document: what the corpus, its seed and the other documents say of it. */
import { citationOf } from '../../citation/citation.ts';
import { metadataOf } from '../../citation/metadata.ts';
import { referenceSource } from '../../citation/passage.ts';
import { documentNote } from '../../citation/quotation-note.ts';
import type { SharedText } from '../../compare/shared-text/index.ts';
import { damagedSpans } from '../../corpus/damage.ts';
import { cellOf, summarize } from '../../corpus/matrix.ts';
import type { RegionPair } from '../../corpus/vertical-pairs.ts';
import type { Document } from '../../schema/document.ts';
import { address, publishedAt } from '../../site/address.ts';
import type { Corpus, Profiles } from '../../site/load.ts';
import { ways } from '../../site/ways.ts';
import { aboutSilence } from '../shared/marks/about-silence.ts';
import { rowAddresses } from '../shared/matrix/pages.ts';
import { shortName, titleOf } from '../shared/place/names.ts';
import { trustOf } from '../shared/place/trust.ts';
import { verticalWays } from '../shared/place/vertical-ways.ts';
import { profileWords } from '../shared/profile/words.ts';
import { documentWays } from '../shared/ways/model.ts';
import { contentsOf } from './outline.ts';
import { provenanceModel } from './provenance-model.ts';
import { sharedNotes } from './shared-notes.ts';
import { type ClauseModel, textModel } from './text-model.ts';
import { documentWords } from './words.ts';

/** So many regions below are named one by one. */
const FEW = 2;

export type DocumentModel = ReturnType<ReturnType<typeof documentModels>>;

/**
 * Prepare the pages of all documents.
 *
 * @returns makes the page of one of them, for the site that its permalinks lead to; without one they are paths
 */
export function documentModels(
  corpus: Corpus &
    Profiles & {
      seeds: ReadonlyMap<string, string>;
      sharedText: SharedText;
      pairs: readonly RegionPair[];
    },
) {
  const { records, themes, seeds, pairs, benchmarks, distinctive } = corpus;
  const shared = sharedNotes(corpus.sharedText, corpus.documents);
  const rows = rowAddresses(corpus);
  return (document: Document, site: URL | undefined) => {
    const { id, edits, region } = document;
    const path = address.document(id);
    const url = publishedAt(path, site);
    const title = titleOf(document);
    const text = textModel(document, {
      document: id,
      themes,
      edits,
      garbled: damagedSpans(document),
      seed: seeds.get(id) ?? null,
      shared: (clause) => shared(id, clause),
    });
    const clauses = text.filter((item) => item.kind === 'clause');
    const note = documentNote({
      restored: clauses.some(({ margin }) => margin.repairs.length > 0),
      damaged: clauses.some(({ margin }) => margin.damage.length > 0),
    });
    const citation = citationOf(referenceSource(document), url ?? path, note);
    const { above, below } = verticalWays(region?.id, pairs);
    const benchmark = clauses.length > 0 ? benchmarks.get(id) : undefined;
    return {
      id,
      title,
      /** Who, which number, when; what is not known is left out. */
      facts: factsOf(document),
      trust: trustOf(document),
      /** What copies from it say of it. */
      summary: summarize(document),
      shortName: shortName(document),
      description: documentWords.description(title, document.issuers.join('、')),
      metadata: metadataOf(document, title, url),
      /** What it says on each core theme. */
      readings: themes
        .filter(({ kind }) => kind === 'core')
        .map((theme) => {
          const cell = cellOf(document, theme);
          const elsewhere = cell.kind === 'said' ? [] : cell.elsewhere;
          return { theme, cell, about: aboutSilence(document, theme, null, elsewhere) };
        }),
      next: documentWays(document, rows.get(id)),
      /** Where it can be seen beside others. */
      ways: [
        { name: ways.compare.withOthers, href: address.compare(null, [id]) },
        ...above,
        ...(below.length <= FEW
          ? below
          : [
              {
                name: ways.vertical.asUpperOfMany(below.length),
                href: address.vertical(null, region?.id),
              },
            ]),
        ...(benchmark ? [{ name: profileWords.jump, href: '#profile' }] : []),
      ],
      provenance: provenanceModel(document, records.get(id) ?? null, citation),
      contents: contentsOf(document),
      /** Some sentence reads otherwise in the seed. */
      differs: clauses.some(hasOtherSeed),
      text,
      profile: benchmark && {
        document,
        benchmark,
        sentences: distinctive.byDocument.get(id) ?? [],
        /** Documents that it was compared with, itself among them. */
        documents: distinctive.documents,
      },
    };
  };
}

/** @returns the place where nobody is named as the issuer */
function factsOf({ issuers, region, docNumber, published, signed }: Document): string[] {
  const day = published
    ? documentWords.publishedOn(published)
    : signed && documentWords.signedOn(signed);
  return [issuers.join('、') || region?.name, docNumber, day].flatMap((fact) => fact || []);
}

const hasOtherSeed = ({ title, paragraphs }: ClauseModel) =>
  [title, ...paragraphs.flatMap(({ sentences }) => sentences)].some(
    (sentence) => sentence !== null && sentence.inSeed !== null,
  );
