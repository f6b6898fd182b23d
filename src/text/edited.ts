import type { Span } from '../schema/common.ts';
import type { Edit } from '../schema/document.ts';

/** A text under restoration: what it reads now, and where each of its characters stands in the seed. */
export interface Restored {
  seed: string;
  text: string;
  /** `origin[i]` is the seed offset of `text[i]`; one more entry, the seed's length, closes it. */
  origin: Uint32Array;
  /** In the order of the seed, without overlaps. */
  edits: Edit[];
}

/** One change to the present text: `[start, end)` of it is replaced, or, for a guess, only proposed. */
export interface Replacement {
  start: number;
  end: number;
  to: string;
  rule: string;
  confidence: Edit['confidence'];
  by?: Edit['by'];
}

/** An edit and the range of the present text that it gave; a guess gave nothing and stands where it would. */
export interface PlacedEdit {
  edit: Edit;
  start: number;
  end: number;
}

/** Begin with a seed as it is. */
export function untouched(seed: string): Restored {
  return compose(seed, []);
}

/**
 * Give the seed's span of a range of the restored text.
 *
 * What was deleted right behind a character goes with that character, so that spans of neighbours tile.
 */
export function seedSpan({ origin }: Restored, start: number, end: number): Span {
  const from = origin[start] ?? 0;
  return [from, Math.max(from, origin[end] ?? from)];
}

/** Find the range of the present text that each edit gave. */
export function placeEdits(edits: readonly Edit[]): PlacedEdit[] {
  let shift = 0;
  return edits.map((edit) => {
    const [from, to] = edit.span;
    const start = from + shift;
    if (edit.confidence === 'guess') return { edit, start, end: to + shift };
    shift += edit.to.length - (to - from);
    return { edit, start, end: start + edit.to.length };
  });
}

/**
 * Apply replacements, in order and without overlaps, and record each as an edit of the seed.
 *
 * A replacement that meets what earlier edits gave becomes one edit with them: from the seed's characters of
 * all of them to what now stands there. It goes by the rule that says most about it (see `WEIGHT`), with the
 * lower confidence. A guess changes nothing: it undoes the edits in its place, so that damaged text shows as
 * the seed has it, and later replacements leave its place alone.
 *
 * @throws RangeError where two replacements overlap
 */
export function replace(restored: Restored, replacements: readonly Replacement[]): Restored {
  const placed = placeEdits(restored.edits);
  const wanted = outsideOfGuesses(replacements, placed);
  if (wanted.length === 0) return restored;
  const edits: Edit[] = [];
  for (const group of groupTouching(placed, wanted)) edits.push(...toEdits(restored, group));
  return compose(restored.seed, edits);
}

/** Put a seed and its edits together again. */
function compose(seed: string, edits: readonly Edit[]): Restored {
  const parts: string[] = [];
  const origin = new Uint32Array(
    edits.reduce((length, { to }) => length + to.length, seed.length) + 1,
  );
  let done = 0;
  let length = 0;
  const keep = (end: number) => {
    parts.push(seed.slice(done, end));
    for (; done < end; done++) origin[length++] = done;
  };
  for (const { span, to, confidence } of edits) {
    if (confidence === 'guess') continue;
    keep(span[0]);
    parts.push(to);
    // Characters that take the place of others stand where those stood, as far as there are any.
    for (let at = 0; at < to.length; at++) origin[length++] = Math.min(span[0] + at, span[1]);
    done = span[1];
  }
  keep(seed.length);
  origin[length] = seed.length;
  return { seed, text: parts.join(''), origin: origin.slice(0, length + 1), edits: [...edits] };
}

function outsideOfGuesses(
  replacements: readonly Replacement[],
  placed: readonly PlacedEdit[],
): Replacement[] {
  const guesses = placed.filter(({ edit }) => edit.confidence === 'guess');
  let next = 0;
  let done = 0;
  return replacements.filter(({ start, end }) => {
    if (start < done) throw new RangeError(`replacements overlap at ${start}`);
    done = end;
    while ((guesses[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return end <= (guesses[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

interface Group {
  start: number;
  end: number;
  placed: PlacedEdit[];
  replacements: Replacement[];
}

/** Put replacements together with the earlier edits whose characters they change. */
function groupTouching(
  placed: readonly PlacedEdit[],
  replacements: readonly Replacement[],
): Group[] {
  const groups: Group[] = [];
  const add = (item: PlacedEdit | Replacement) => {
    const last = groups.at(-1);
    const touches = last && item.start < last.end && item.end > last.start;
    const group = touches
      ? last
      : { start: item.start, end: item.end, placed: [], replacements: [] };
    if (!touches) groups.push(group);
    group.end = Math.max(group.end, item.end);
    if ('edit' in item) group.placed.push(item);
    else group.replacements.push(item);
  };
  let at = 0;
  for (const replacement of replacements) {
    // Of what begins at one place, a deletion stands before what follows it.
    for (let one = placed[at]; one && isBefore(one, replacement); one = placed[++at]) add(one);
    add(replacement);
  }
  for (const one of placed.slice(at)) add(one);
  return groups;
}

const isBefore = (one: PlacedEdit, { start, end }: Replacement) =>
  one.start < start || (one.start === start && (one.start === one.end || start < end));

function toEdits({ seed, text, origin }: Restored, group: Group): Edit[] {
  const { start, end, placed, replacements } = group;
  const [main] = replacements;
  if (!main) return placed.map(({ edit }) => edit);
  const from = origin[start] ?? seed.length;
  const ending = placed.find((one) => one.end === end && one.start < end);
  const last = end > start ? (origin[end - 1] ?? from) + 1 : from;
  const span: Span = [from, ending ? ending.edit.span[1] : last];
  const parts: string[] = [];
  let done = start;
  for (const replacement of replacements) {
    parts.push(text.slice(done, replacement.start), replacement.to);
    done = replacement.end;
  }
  parts.push(text.slice(done, end));
  const before = placed.map(({ edit }) => edit);
  const to = parts.join('');
  const read = seed.slice(...span);
  if (to === read && main.confidence !== 'guess') return [];
  return [
    {
      span,
      from: read,
      to,
      rule: [...before, ...replacements].map(({ rule }) => rule).reduce(weightier),
      confidence: [...before, ...replacements].map((one) => one.confidence).reduce(weaker),
      by: [...before, ...replacements].some(({ by }) => by === 'curator') ? 'curator' : 'rule',
    },
  ];
}

/** What says most about a change comes first; rules that are not named weigh least. */
const WEIGHT = ['curator', 'byte-shift', 'simplified', 'date', 'punctuation', 'entity', 'pinyin'];

const weightier = (one: string, other: string) => (weightOf(other) < weightOf(one) ? other : one);

const weightOf = (rule: string) => (WEIGHT.includes(rule) ? WEIGHT.indexOf(rule) : WEIGHT.length);

const CONFIDENCES: readonly Edit['confidence'][] = ['certain', 'likely', 'guess'];

const weaker = (one: Edit['confidence'], other: Edit['confidence']) =>
  CONFIDENCES.indexOf(one) < CONFIDENCES.indexOf(other) ? other : one;

/** Rebuild the published form of a span of the seed: the seed's characters with the edits applied. */
export function rebuild(seed: string, edits: readonly Edit[], [start, end]: Span): string {
  const parts: string[] = [];
  let at = start;
  for (const edit of edits) {
    const [from, to] = edit.span;
    if (from < start || to > end || edit.confidence === 'guess') continue;
    parts.push(seed.slice(at, from), edit.to);
    at = to;
  }
  parts.push(seed.slice(at, end));
  return parts.join('');
}
