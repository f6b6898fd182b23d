/** Seed text is untrusted: the work that a rule does grows with the text, not with its square. */
import { describe, expect, it } from 'vitest';
import { findByteShifts } from '../../../../src/ingest/byte-shift/index.ts';
import { findBlanks } from '../../../../src/ingest/restore/blanks.ts';
import { findDates } from '../../../../src/ingest/restore/dates.ts';
import { findGarbled } from '../../../../src/ingest/restore/garbled.ts';
import { restore } from '../../../../src/ingest/restore/index.ts';
import { findPinyin } from '../../../../src/ingest/restore/pinyin.ts';
import { findDoubled, findNarrowed } from '../../../../src/ingest/restore/punctuation.ts';
import { findEntities, findUnseen } from '../../../../src/ingest/restore/remains.ts';
import { findTraditional } from '../../../../src/ingest/script/simplify.ts';
import { untouched } from '../../../../src/text/edited.ts';

const rules: [name: string, run: (text: string) => unknown][] = [
  ['unseen', findUnseen],
  ['entities', findEntities],
  ['pinyin', findPinyin],
  ['byte shifts', (text) => findByteShifts(text)],
  ['traditional', (text) => findTraditional(untouched(text))],
  ['dates', findDates],
  ['narrowed', (text) => findNarrowed(text)],
  ['doubled', findDoubled],
  ['blanks', findBlanks],
  ['garbled', (text) => findGarbled({ text })],
  ['all of them', (text) => restore(untouched(text))],
];

/** Each makes one of the patterns try hard: repeats of what it begins with, never what it ends with. */
const hostile = [
  ...['(', ')', '教(', '教(guo', '(guó ', '教(a a a ', 'ā', "教'", '教"', '（', '"“'],
  ...[' ', '　', '教 ', '教 1 ', '总 ', '1 ', '， ', '2023 ', '\n2023 4 ', '局\n2023 4 26\n'],
  ...['?', '?剑', '?!蹦J剑略鲛k', '??', '？教', '?qū)', '\ufffd'],
  ...['&', '&nbsp', '&amp;', '&#1', 'nbsp;', '\u200b', '\u200b教', ',,', '，', '教,', '，，'],
  ...['學', '學學學學\n', '教', 'a', '\n', '教\n', '\ud800', '😀'],
];

const SMALL = 10_000;
const TIMES = 4;
/** Four times the text may take four times the work, and as much again for noise; a square would take sixteen. */
const MOST = 10;
/** Too little to be measured, in microseconds. */
const NOTHING = 20_000;

/** The least work of a few runs, in microseconds of this thread: others may be busy meanwhile. */
function work(run: (text: string) => unknown, text: string): number {
  const runs = [1, 2].map(() => {
    const before = process.threadCpuUsage();
    run(text);
    const { user } = process.threadCpuUsage(before);
    return user;
  });
  return Math.min(...runs);
}

describe.each(rules)('the work of %s', (_, run) => {
  it('grows with the text', () => {
    for (const piece of hostile) {
      const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
      run(text(100));
      const small = Math.max(work(run, text(SMALL)), NOTHING);
      expect(work(run, text(SMALL * TIMES)), JSON.stringify(piece)).toBeLessThan(small * MOST);
    }
  });
});
