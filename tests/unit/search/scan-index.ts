/** An index that reads every text: what any other must find, and what may stand in its place in tests. */
import { Converter } from 'opencc-js/t2cn';
import { referenceSource } from '../../../src/citation/passage.ts';
import type { Document } from '../../../src/schema/document.ts';
import type { Theme } from '../../../src/schema/theme.ts';
import type { CatalogueText } from '../../../src/search/catalogue.ts';
import {
  type CorpusIndex,
  type DocumentNames,
  documentOf,
  type Manner,
  type NearPhrase,
  type PlaceKey,
  type PlaceLabels,
  type PlaceTraits,
  placeKey,
  placeOf,
} from '../../../src/search/corpus-index.ts';
import { comparable, fold, type Simplify } from '../../../src/search/fold.ts';
import { synonymTable } from '../../../src/search/synonyms.ts';
import { type SearchRecord, searchRecords } from '../../../src/search/text.ts';

/** Traditional signs and the simplified ones, as the index has them. */
export const simplify: Simplify = (() => {
  const convert = Converter({ from: 't', to: 'cn' });
  const signs = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) =>
    String.fromCodePoint(0x4e00 + at),
  );
  const pairs = signs.map((sign): [string, string] => [sign, convert(sign)]);
  return new Map(pairs.filter(([sign, simple]) => sign !== simple && simple.length === 1));
})();

interface Place {
  key: PlaceKey;
  document: Document;
  record: SearchRecord;
}

/**
 * Scan documents in place of an index.
 *
 * @param documents in the order of the site
 * @param themes in the order of the codebook; only names come from them
 */
export function scanIndex(
  documents: readonly Document[],
  themes: readonly Pick<Theme, 'id' | 'name' | 'topics' | 'synonyms' | 'shortNames'>[] = [],
): CorpusIndex {
  const places = documents.flatMap((document, d) =>
    searchRecords(document).map((record, p): Place => ({ key: placeKey(d, p), document, record })),
  );
  const byKey = new Map(places.map((place) => [place.key, place]));
  const folded = new Map<Manner, string[][]>();
  const textsOf = (manner: Manner) => {
    const made =
      folded.get(manner) ??
      places.map(({ record }) => record.blocks.map((text) => comparable(text, manner, simplify)));
    folded.set(manner, made);
    return made;
  };
  const lookUp = (phrase: string, manner: Manner): PlaceKey[] => {
    const wanted = comparable(phrase, manner, simplify);
    if (wanted === '') return [];
    const texts = textsOf(manner);
    const holds = (_: Place, at: number) => texts[at]?.some((text) => text.includes(wanted));
    return places.filter(holds).map(({ key }) => key);
  };
  const mapOf = <T>(keys: readonly PlaceKey[], make: (place: Place) => T) =>
    new Map(keys.flatMap((key) => (byKey.has(key) ? [[key, make(placeAt(key))] as const] : [])));
  const placeAt = (key: PlaceKey) => {
    const place = byKey.get(key);
    if (!place) throw new Error(`no place ${documentOf(key)}/${placeOf(key)}`);
    return place;
  };

  return {
    documents: documents.map(({ region, years, type, source }) => ({
      path: region?.path ?? [],
      level: region?.level ?? null,
      inferred: region?.certainty === 'inferred',
      years,
      type,
      grade: source.grade,
      completeness: source.completeness,
    })),
    themes: themes.map(({ id, name }) => ({ id, name })),
    topics: themes.flatMap((theme) =>
      theme.topics.map(({ id, name }) => ({ id: `${theme.id}/${id}`, name })),
    ),
    simplify,
    comparedAs: (phrase) => phrase,
    synonyms: async () => synonymTable(themes),
    lookUp: async (phrase, manner) => lookUp(phrase, manner),
    nearest: async (phrase) => nearestTo(phrase, lookUp),
    names: async (wanted) =>
      new Map(wanted.flatMap((at) => (documents[at] ? [[at, namesOf(documents[at])]] : []))),
    labels: async (keys) => mapOf(keys, labelsOf),
    traits: async (keys) => mapOf(keys, traitsOf),
    read: async (key) => ({ text: textOf(placeAt(key)), names: namesOf(placeAt(key).document) }),
  };
}

/** The longest parts of a phrase that stand somewhere. */
function nearestTo(phrase: string, lookUp: (part: string, manner: Manner) => PlaceKey[]) {
  const signs = Array.from(fold(phrase));
  for (let length = signs.length; length > 1; length -= 1) {
    const near = signs.flatMap((_, at): NearPhrase[] => {
      const part = signs.slice(at, at + length).join('');
      const places = at + length <= signs.length ? lookUp(part, 'loose') : [];
      return places.length > 0 ? [{ phrase: part, places }] : [];
    });
    if (near.length > 0) return near;
  }
  return [];
}

const namesOf = (document: Document): DocumentNames => ({
  id: document.id,
  title: document.title,
  source: referenceSource(document),
});

const clauseOf = ({ document, record }: Place) =>
  record.kind === 'clause' ? document.clauses.find(({ id }) => id === record.anchor) : undefined;

const labelsOf = ({ record }: Place): PlaceLabels => ({ themes: record.themes });

function topicsOf(place: Place): string[] {
  const { document, record } = place;
  const labels =
    clauseOf(place)?.sentences.flatMap((sentence) => sentence.labels) ??
    document.sections.find(({ id }) => id === record.anchor)?.labels ??
    [];
  return [...new Set(labels.map(({ theme, topic }) => `${theme}/${topic}`))];
}

function traitsOf(place: Place): PlaceTraits {
  const clause = clauseOf(place);
  const kinds = clause?.sentences.flatMap(({ commitment }) => commitment?.kind ?? []) ?? [];
  return {
    topics: topicsOf(place),
    commitments: [...new Set(kinds)],
    hasTarget: (clause?.targets.length ?? 0) > 0,
    bodies: clause?.bodies ?? [],
  };
}

function textOf(place: Place): CatalogueText {
  const { record } = place;
  let end = 0;
  const ends = clauseOf(place)?.sentences.map(({ text }) => {
    end += text.length;
    return end;
  });
  return {
    anchor: record.anchor,
    label: record.label,
    ...(record.kind === 'clause' && record.marker === null && { numbered: false }),
    heading: record.heading,
    kind: record.kind,
    blocks: record.blocks,
    ...(ends && ends.length > 1 && { ends }),
    ...(topicsOf(place).length > 0 && { topics: topicsOf(place) }),
  };
}
