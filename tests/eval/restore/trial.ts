/** Damages sentences and repairs them again, and counts what comes of it. Pure: the same seed, the same counts. */
import { findByteShifts } from '../../../src/ingest/byte-shift/index.ts';
import {
  countedSentences,
  createLanguage,
  symbolsOf,
} from '../../../src/ingest/byte-shift/language.ts';
import { garble, randomStream } from './garbler.ts';

/** What became of a damaged sentence: repaired at some confidence, only proposed, or not found. */
export type Outcome = 'certain' | 'likely' | 'guess' | 'none';

export interface Tally {
  /** Comes out as it was. */
  exact: number;
  /** Comes out otherwise; for a guess, would, if it were put in. */
  wrong: number;
}

export interface Trial {
  total: number;
  tallies: Record<Outcome, Tally>;
  /** What was repaired wrongly, for the person who reads the figures. */
  mistakes: { outcome: Outcome; clean: string; damaged: string; repaired: string }[];
}

/**
 * Damage one sentence after another and repair them by a model that does not know the sentence.
 *
 * @param count of damages
 * @param seed of the random places
 */
export function tryGarbles(sentences: readonly string[], count: number, seed: number): Trial {
  const model = createLanguage();
  const known = new Set(countedSentences());
  const random = randomStream(seed);
  const tally = (): Tally => ({ exact: 0, wrong: 0 });
  const tallies = { certain: tally(), likely: tally(), guess: tally(), none: tally() };
  const trial: Trial = { total: 0, tallies, mistakes: [] };
  while (trial.total < count) {
    const clean = sentences[Math.floor(random() * sentences.length)] ?? '';
    const garbled = garble(clean, random);
    if (!garbled) continue;
    trial.total++;
    const symbols = symbolsOf(clean);
    const counted = known.has(symbols.join(''));
    if (counted) model.forget(symbols);
    const repairs = findByteShifts(garbled.damaged, model);
    if (counted) model.learn(symbols);
    const repaired = apply(garbled.damaged, repairs);
    const outcome = weakest(repairs.map(({ confidence }) => confidence));
    const exact = symbolsOf(repaired).join('') === symbols.join('');
    trial.tallies[outcome][exact ? 'exact' : 'wrong'] += 1;
    if (!exact && (outcome === 'certain' || outcome === 'likely'))
      trial.mistakes.push({ outcome, clean, damaged: garbled.damaged, repaired });
  }
  return trial;
}

function apply(text: string, repairs: ReturnType<typeof findByteShifts>): string {
  return repairs
    .toReversed()
    .reduce((whole, { start, end, to }) => whole.slice(0, start) + to + whole.slice(end), text);
}

function weakest(confidences: readonly Outcome[]): Outcome {
  const order: readonly Outcome[] = ['guess', 'likely', 'certain'];
  return order.find((one) => confidences.includes(one)) ?? 'none';
}
