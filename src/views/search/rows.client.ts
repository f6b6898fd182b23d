/** All that was found as rows of a table that is kept as a file. */
import { documentOf, type PlaceKey } from '../../search/corpus-index.ts';
import { quotesOf } from '../../search/quotes.ts';
import { address } from '../../site/address.ts';
import { terms } from '../../site/terms.ts';
import { words } from '../../site/words.ts';
import { addressHere } from '../shared/client/here.client.ts';
import type { Hit, ReadHit } from './hit.client.ts';
import { type Model, readHit, soughtIn } from './model.client.ts';
import { placeOfQuote } from './place-names.client.ts';
import { searchWords } from './words.ts';

const w = searchWords.csv;

/** A table of more is no table that anybody reads; who needs them all has the data of the site. */
export const MOST_ROWS = 2000;
/** So many texts are asked for at once: those of one document come together. */
const AT_ONCE = 16;

/** What was read of the places that were found. */
export interface Reading {
  texts: ReadonlyMap<PlaceKey, ReadHit>;
  /** Places whose texts did not come. */
  lost: number;
}

/**
 * Read the texts of hits.
 *
 * @param tell is told how many were read
 * @throws Where not one of them came.
 */
export async function readAll(
  model: Model,
  hits: readonly Hit[],
  tell: (read: number) => void,
): Promise<Reading> {
  const texts = new Map(model.texts);
  let failure: unknown;
  let lost = 0;
  for (let at = 0; at < hits.length; at += AT_ONCE) {
    const some = hits.slice(at, at + AT_ONCE).filter(({ place }) => !texts.has(place));
    await Promise.all(
      some.map(async (hit) => {
        try {
          const one = readHit(model.index, hit, await model.index.read(hit.place), model);
          if (one) texts.set(hit.place, one);
        } catch (error) {
          failure = error;
          lost += 1;
        }
      }),
    );
    // Where nothing comes any more, nobody waits for hundreds of others.
    if (lost > AT_ONCE && texts.size === 0) break;
    tell(Math.min(hits.length, at + AT_ONCE));
  }
  if (texts.size === 0 && failure) throw failure;
  return { texts, lost };
}

/** Put what was found into rows, one for each quotation, below the names of the columns. */
export function tableRows(model: Model, hits: readonly Hit[], texts: Reading['texts']): string[][] {
  return [
    [...w.columns],
    ...hits.flatMap((hit) => {
      const read = texts.get(hit.place);
      return read ? rowsOf(model, read) : [bareRow(model, hit)];
    }),
  ];
}

/** The columns that say which document it is, and how far it can be relied on. */
function sourceCells({ index, names }: Model, { place }: Hit, read?: ReadHit): string[] {
  const document = documentOf(place);
  const facts = index.documents[document];
  const known = read?.names ?? names.get(document);
  if (!facts) return [];
  const { path, years, grade, inferred, completeness } = facts;
  return [
    path.join('') || words.unknownPlace,
    known?.title ?? '',
    known?.id ?? '',
    years ? words.years(years.from, years.to) : '',
    grade ?? terms.gradeUnknown.name,
    path.length === 0 ? '' : inferred ? terms.certainty.inferred : terms.certainty.stated,
    completeness === null ? w.unverified : terms.completeness[completeness].name,
  ];
}

/** The columns that say what a place is about. */
function aboutCells({ nameOf, labels }: Model, { place }: Hit, read?: ReadHit): string[] {
  const { themes = [] } = labels.get(place) ?? {};
  return [
    themes.map((theme) => nameOf('theme', theme)).join('；'),
    (read?.text.topics ?? []).map((topic) => nameOf('topic', topic)).join('；'),
  ];
}

function rowsOf(model: Model, read: ReadHit): string[][] {
  const { hit, text, names } = read;
  const source = sourceCells(model, hit, read);
  const about = aboutCells(model, hit, read);
  const by = hit.why.map(({ from, to }) => searchWords.why(from, to)).join('；');
  return quotesOf(text, soughtIn(model, hit)).quotes.map((quote) => {
    const { anchor, place } = placeOfQuote(quote, text);
    const marked = new Set(quote.pieces.flatMap(({ text, marked }) => (marked ? [text] : [])));
    return [
      ...source,
      [place, text.kind === 'clause' ? text.heading : null].filter(Boolean).join(' '),
      ...about,
      quote.pieces.map((piece) => piece.text).join(''),
      [...marked].join('；'),
      by || w.exact,
      addressHere(address.document(names.id, anchor)),
    ];
  });
}

/** A place that is known, without its text. */
function bareRow(model: Model, hit: Hit): string[] {
  const source = sourceCells(model, hit);
  const id = model.names.get(documentOf(hit.place))?.id;
  const place = id === undefined ? '' : addressHere(address.document(id));
  return [...source, '', ...aboutCells(model, hit), '', hit.sought.join('；'), '', place];
}
