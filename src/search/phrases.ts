/** Which places hold a phrase, by what the index says of words. */
import { documentOf, type Manner, type PlaceKey, placeOf } from './corpus-index.ts';
import type { IndexFiles } from './files.ts';
import { comparable, fold, type Simplify } from './fold.ts';
import { slotsOf, type Usual } from './layout.ts';
import { exceptionsBySlot, isWrittenAt } from './literal.ts';
import { lastUpTo, placesOfRows, placesOfSigns, readTexts } from './place-finder.ts';
import { findRow, type Positions, type Rows } from './rows.ts';
import { spellMarked, spellPublished } from './spelling.ts';

export interface PhraseTools {
  files: IndexFiles;
  look(word: string): Promise<Positions>;
  usual: Usual;
  /** Published signs that fold to others. */
  alike: readonly string[];
  /** Traditional signs of the texts. */
  simplify: Simplify;
  /** How often a pair of signs stands in the corpus, where that is often. */
  frequency(pair: string): number;
}

/** Keep the places whose text, which is read, holds a phrase. */
async function keepRead(
  { files, simplify }: PhraseTools,
  keys: readonly PlaceKey[],
  phrase: string,
  manner: Manner,
): Promise<PlaceKey[]> {
  const wanted = comparable(phrase, manner, simplify);
  const kept = await Promise.all(
    keys.map(async (key) => {
      const { file, at } = await files.texts(documentOf(key), placeOf(key));
      const blocks = file.places[at]?.blocks ?? [];
      return blocks.some((block) => comparable(block, manner, simplify).includes(wanted));
    }),
  );
  return keys.filter((_, at) => kept[at]);
}

/** List places that hold one folded sign, in whatever form it is published. */
async function findSign(tools: PhraseTools, sign: string): Promise<PlaceKey[]> {
  const forms = tools.alike.filter((form) => fold(form, tools.simplify).includes(sign));
  const found = await Promise.all(
    [sign, ...forms].map(async (form) =>
      placesOfSigns(tools.files, await tools.look(spellPublished(form))),
    ),
  );
  return [...new Set(found.flat())].sort((a, b) => a - b);
}

async function placesOf(
  tools: PhraseTools,
  { starts, isSure }: Rows,
  /** Folded. */
  phrase: string,
): Promise<PlaceKey[]> {
  const keys = await placesOfRows(tools.files, starts, Array.from(phrase).length);
  return isSure ? keys : keepRead(tools, keys, phrase, 'loose');
}

/**
 * List the places that hold a phrase, whatever way it is written.
 *
 * @param simplify for a phrase in traditional signs
 */
export async function findLoosely(
  tools: PhraseTools,
  phrase: string,
  simplify: Simplify = tools.simplify,
): Promise<PlaceKey[]> {
  const folded = fold(phrase, simplify);
  const signs = Array.from(folded);
  // Of quotation marks alone nothing is left to compare: they are looked for as they are.
  if (signs.length === 0) return phrase.trim() === '' ? [] : findLiterally(tools, phrase);
  const [only] = signs;
  if (signs.length === 1 && only !== undefined) return findSign(tools, only);
  return placesOf(tools, await findRow(signs, tools.look, tools.frequency), folded);
}

/** Keep the places where rows of signs are published as a phrase is typed. */
async function keepWritten(
  { files, simplify, usual }: PhraseTools,
  starts: Positions,
  phrase: string,
): Promise<PlaceKey[]> {
  const slots = slotsOf(phrase, simplify);
  const [texts, exceptions] = await Promise.all([
    readTexts(files, starts.keys()),
    files.shared('exceptions', starts.keys()),
  ]);
  const kept = new Map<number, number[]>();
  for (const [document, positions] of starts) {
    const shared = exceptions.get(document);
    const written = exceptionsBySlot(shared?.file[shared.at] ?? []);
    const begins = texts.get(document)?.begins ?? [];
    // Behind each text is a slot without a sign.
    const isWritten = (at: number) => isWrittenAt(slots, at + lastUpTo(begins, at), written, usual);
    kept.set(document, positions.filter(isWritten));
  }
  // The last slot of a phrase has no sign.
  return placesOfRows(files, kept, slots.length - 1);
}

/** List the places that hold a phrase character by character. */
export async function findLiterally(tools: PhraseTools, phrase: string): Promise<PlaceKey[]> {
  const { files, look, simplify } = tools;
  const published = Array.from(phrase);
  const [only, next] = published;
  if (only === undefined) return [];
  if (next === undefined) return placesOfSigns(files, await look(spellPublished(only)));
  const folded = Array.from(fold(phrase, simplify));
  if (folded.length > 1) {
    const { starts, isSure } = await findRow(folded, look, tools.frequency);
    if (isSure) return keepWritten(tools, starts, phrase);
    return keepRead(tools, await placesOfRows(files, starts, folded.length), phrase, 'literal');
  }
  // One sign at most among marks that are left out: each two in a row are a word.
  const pairs = published.slice(1).map((sign, at) => spellMarked(published[at] ?? '', sign));
  let keys: PlaceKey[] | undefined;
  for (const pair of new Set(pairs)) {
    const found = await placesOfSigns(files, await look(pair));
    const others = new Set(found);
    keys = keys ? keys.filter((key) => others.has(key)) : found;
  }
  return pairs.length > 1 ? keepRead(tools, keys ?? [], phrase, 'literal') : (keys ?? []);
}
