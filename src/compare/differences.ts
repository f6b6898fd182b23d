/** What each sentence of a row says that none of the others says. */
// Not from the package as a whole, which would send browsers its own ways to cut words.
import { diffArrays } from 'diff/lib/diff/array.js';
import { type Bordered, type Word, wordsOf } from './words.ts';

export interface Segment {
  text: string;
  /** `own`: no other sentence of the row has it; `figure`: and it is a figure. */
  mark: 'own' | 'figure' | null;
}

/** Two texts that differ in more places than this have nothing in common that is worth showing. */
const EDITS_AT_MOST = 800;

/** A text, its words, and which of its UTF-16 units another text has too. */
interface Side {
  text: string;
  words: readonly Word[];
  /** Where each word begins, and where the last one ends. */
  starts: readonly number[];
  shared: boolean[];
}

/** A run of words of one text, `[from, to)`. */
type Run = readonly [from: number, to: number];

/**
 * Mark what each text has by itself; what any of the others has too, in order, is left unmarked.
 *
 * The marks are on whole words, and do not depend on the order in which the texts are given.
 *
 * @returns for each text its segments, which put together are the text
 * @example differences([cut('达到90%。'), cut('达到95%。')])[0] // [{ text: '达到', mark: null }, { text: '90%', mark: 'figure' }, …]
 */
export function differences(texts: readonly Bordered[]): Segment[][] {
  const sides = texts.map(sideOf);
  sides.forEach((one, at) => {
    for (const other of sides.slice(at + 1)) {
      // A comparison may find another solution the other way round: the order is always the same.
      if (one.text <= other.text) markShared(one, other);
      else markShared(other, one);
    }
  });
  return sides.map(segmentsOf);
}

function sideOf(given: Bordered): Side {
  const { text } = given;
  const words = wordsOf(given);
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) ?? 0) + word.text.length);
  return { text, words, starts, shared: Array.from({ length: text.length }, () => false) };
}

/** Compare word by word; between the words that are the same, what is only cut differently is the same too. */
function markShared(one: Side, other: Side): void {
  const changes = diffArrays(
    one.words.map(({ key }) => key),
    other.words.map(({ key }) => key),
    { maxEditLength: EDITS_AT_MOST },
  );
  let [here, there] = [0, 0];
  let [changedHere, changedThere] = [0, 0];
  const close = () => {
    markRecut(one, [changedHere, here], other, [changedThere, there]);
  };
  for (const { added, removed, count } of changes ?? []) {
    const same = !added && !removed && !(count === 1 && isStray(one, here, other, there));
    if (same) {
      close();
      share(one, [here, here + count]);
      share(other, [there, there + count]);
    }
    if (!added) here += count;
    if (!removed) there += count;
    if (same) [changedHere, changedThere] = [here, there];
  }
  close();
}

/** One character amid other words (化 of 优化 and of 信息化) says nothing; 个 behind a figure does. */
function isStray(one: Side, here: number, other: Side, there: number): boolean {
  const isAmid = ({ words }: Side, at: number) =>
    words[at]?.kind === 'word' &&
    words[at].text.length === 1 &&
    (words[at - 1]?.kind === 'word' || words[at + 1]?.kind === 'word');
  return isAmid(one, here) || isAmid(other, there);
}

function share({ starts, shared }: Side, [from, to]: Run): void {
  shared.fill(true, starts[from], starts[to]);
}

/** 义务|教育 and 义务教育 are the same: find such words in two runs that are cut into other words. */
function markRecut(one: Side, run: Run, other: Side, otherRun: Run): void {
  const left = charactersOf(one, run);
  const right = charactersOf(other, otherRun);
  if (left.length === 0 || right.length === 0) return;
  const changes = diffArrays(
    left.map(({ key }) => key),
    right.map(({ key }) => key),
    { maxEditLength: EDITS_AT_MOST },
  );
  let [here, there] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) {
      const same = Array.from({ length: count }, (_, step) => step);
      const [first, last] = [
        same.find((step) => left[here + step]?.opens && right[there + step]?.opens),
        same.findLast((step) => left[here + step]?.closes && right[there + step]?.closes),
      ];
      if (first !== undefined && last !== undefined && first < last) {
        shareCharacters(one, left.slice(here + first, here + last + 1));
        shareCharacters(other, right.slice(there + first, there + last + 1));
      }
    }
    if (!added) here += count;
    if (!removed) there += count;
  }
}

/** A character of a word; figures and signs stay whole. */
interface Character {
  key: string;
  start: number;
  end: number;
  /** A word begins, or ends, with it. */
  opens: boolean;
  closes: boolean;
}

function charactersOf({ words, starts }: Side, [from, to]: Run): Character[] {
  return words.slice(from, to).flatMap(({ text, key, kind }, at) => {
    const parts = kind === 'word' ? [...text] : [text];
    let start = starts[from + at] ?? 0;
    return parts.map((part, place) => {
      const character = {
        key: parts.length === 1 ? key : part.normalize('NFKC').toLowerCase(),
        start,
        end: start + part.length,
        opens: place === 0,
        closes: place === parts.length - 1,
      };
      start = character.end;
      return character;
    });
  });
}

function shareCharacters({ shared }: Side, characters: readonly Character[]): void {
  for (const { start, end } of characters) shared.fill(true, start, end);
}

/** Join neighbours of one mark; signs have none. */
function segmentsOf({ words, starts, shared }: Side): Segment[] {
  const marks = words.map(({ kind }, at): Segment['mark'] => {
    if (kind === 'sign' || shared[starts[at] ?? 0]) return null;
    return kind === 'figure' ? 'figure' : 'own';
  });
  const segments: Segment[] = [];
  words.forEach(({ text }, at) => {
    const mark = marks[at] ?? null;
    const last = segments.at(-1);
    if (last?.mark === mark) last.text += text;
    else segments.push({ text, mark });
  });
  return segments;
}
