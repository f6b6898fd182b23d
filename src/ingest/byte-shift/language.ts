/** The model at hand: sentences of this project's texts, and words of a dictionary. */
import { toSimplified } from '../script/simplify.ts';
import { createModel, type Model, toSymbol } from './model.ts';
import lines from './sentences.json' with { type: 'json' };

let model: Model | null = null;

/** The character model of official Chinese, read once, when a text first needs it. */
export function language(): Model {
  model ??= createLanguage();
  return model;
}

/** A model of one's own, to leave sentences out of it. */
export function createLanguage(): Model {
  return createModel(countedSentences().map((line) => Array.from(line)));
}

/** The sentences and phrases that the model has counted, in symbols; in the file several share a line. */
export const countedSentences = (): string[] => lines.flatMap((line) => line.split(' '));

const symbols = new Map<string, string>();

/** The symbol of one character; remembered, since converting is slow. */
export function symbolOf(character: string): string {
  const known = symbols.get(character);
  if (known !== undefined) return known;
  const symbol = toSymbol(character, toSimplified);
  // Seeds decide what is asked for here: what GBK can write is remembered, no more.
  if (symbols.size < MOST_REMEMBERED) symbols.set(character, symbol);
  return symbol;
}

const MOST_REMEMBERED = 30_000;

/**
 * Cut a text into the symbols that the model counts; blanks are none.
 *
 * @example symbolsOf('學校 12') // ['学', '校', '#', '#']
 */
export const symbolsOf = (text: string): string[] => Array.from(text.replace(/\s/gu, ''), symbolOf);
