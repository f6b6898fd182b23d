/** The model at hand: pairs counted in this project's texts, and pairs of a dictionary. */
import { toSimplified } from '../simplify.ts';
import { createModel, type Model, readPairs, toSymbol } from './model.ts';
import { counted, words } from './pairs.ts';

let model: Model | null = null;

/** The character model of official Chinese, read once, when a text first needs it. */
export function language(): Model {
  model ??= createModel(readPairs(counted), readPairs(words), symbolsOf);
  return model;
}

const simplified = new Map<string, string>();

/** The symbol of one character; remembered, since converting is slow. */
export function symbolOf(character: string): string {
  const known = simplified.get(character);
  if (known !== undefined) return known;
  const symbol = toSymbol(character, toSimplified);
  simplified.set(character, symbol);
  return symbol;
}

/**
 * Cut a text into the symbols that the model counts; blanks are none.
 *
 * @example symbolsOf('學校 12') // ['学', '校', '#', '#']
 */
export const symbolsOf = (text: string): string[] =>
  Array.from(text.replace(/\s/gu, ''), symbolOf);
