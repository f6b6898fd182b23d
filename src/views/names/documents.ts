/** The names of documents, and the numbers within them. */

import type { Document, DocumentSummary } from '../../schema/document.ts';
import type { Named, NameTrust, NumberedPlace } from '../../search/names/entry.ts';
import { pathOfId } from '../../search/names/key.ts';
import { address } from '../../site/address.ts';
import { words } from '../../site/words.ts';
import { titleOf } from '../shared/place/names.ts';
import { trustOf } from '../shared/place/trust.ts';
import { trustInWords } from '../shared/place/words.ts';
import { bothForms, nameIt, type SoundOf } from './keys.ts';
import { nameWords as w } from './words.ts';

type Summary = Omit<DocumentSummary, 'version'>;

/** How far a document can be relied on, which goes wherever its name goes. */
export function nameTrust(document: Pick<Summary, 'id' | 'region' | 'source'>): NameTrust {
  const trust = trustOf(document);
  return { ...trust, words: trustInWords(trust) };
}

const YEARS = /^(?:19|20)\d\d(?:\s?[-—–至到]{1,2}\s?(?:19|20)\d\d)?年?度?/u;

/** A title without the year that it begins with, and without the name of its place. */
export function partsOf(title: string, region: string | null): string[] {
  const undated = title.replace(YEARS, '');
  const place = bothForms(region ?? '').find((name) => name !== '' && undated.includes(name));
  return place === undefined ? [undated] : [undated, undated.replace(place, '')];
}

/** The title of a letter from its 关于 on: who sends it is left out as often as not. */
function withoutIssuer(title: string | null): string[] {
  const at = title?.indexOf('关于') ?? -1;
  return title !== null && at > 0 ? [title.slice(at)] : [];
}

/** Names that people give a document: its place, its year and what it is, in both orders. */
export function shortNames({ region, years, type }: Pick<Summary, 'region' | 'years' | 'type'>) {
  const kind = type ?? words.document;
  if (!region) return [];
  const spans = years ? [...new Set([`${years.from}`, `${years.from}${years.to}`])] : [];
  const dated = years?.from === years?.to ? spans.slice(0, 1) : spans;
  return bothForms(region.name).flatMap((place) => [
    `${place}${kind}`,
    ...dated.flatMap((span) => [`${place}${span}${kind}`, `${span}${place}${kind}`]),
  ]);
}

/** Name a document: by its titles, its numbers, its place and year. */
export function documentName(document: Summary, soundOf: SoundOf): Named {
  const { title, noticeTitle, docNumber, indexNumber, region, type } = document;
  const place = region?.name ?? null;
  const name = titleOf(document);
  const parts = partsOf(name, place);
  const [, stem = place ?? ''] = bothForms(place ?? '');
  return nameIt(
    {
      kind: 'document',
      name,
      href: address.document(document.id),
      note: w.join([region?.path.join('') ?? words.unknownPlace, docNumber ?? '']),
      trust: nameTrust(document),
      filter: { facet: 'document', value: document.id },
    },
    {
      own: [title, noticeTitle, docNumber],
      short: shortNames(document),
      part: [...parts, ...withoutIssuer(noticeTitle)],
      // In full they are as good as a name; nobody knows their beginning.
      word: [indexNumber ?? '', document.id],
      typed: [parts[0] ?? name, ...(stem === '' ? [] : [`${stem}${type ?? words.document}`])],
    },
    soundOf,
  );
}

const WORDS = 24;

/** List the numbered places of a document: sections and clauses. */
export function numberedPlaces({ sections, clauses }: Document): NumberedPlace[] {
  const all: NumberedPlace[] = [
    ...sections.map((one): NumberedPlace => [one.id, one.label ?? one.marker, one.heading]),
    ...clauses.map((one): NumberedPlace => {
      const text = one.heading ?? one.sentences[0]?.text ?? '';
      return [one.id, one.label, text];
    }),
  ];
  return all
    .filter(([id]) => pathOfId(id) !== null)
    .map(([id, label, text]) => [id, label, Array.from(text).slice(0, WORDS).join('')]);
}
