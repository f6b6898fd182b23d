/**
 * A text under restoration: what it reads now, and which characters of the seed stand behind each of its own. The
 * one place that knows: whatever is found in the text is said of the seed by `seedSpan`, and found again by
 * `placeIn`.
 */
import type { Span } from '../schema/common.ts';
import type { Edit } from '../schema/document.ts';
import { editsOfSource, type Opened, sourceSpan } from './opened.ts';
import { firstWhere, outside, type Range } from './range.ts';

export interface Edited {
  /** What is edited: the seed, or the text of a page that was opened. */
  ground: string;
  /** The layer below, null for a seed that is plain text. */
  opened: Opened | null;
  text: string;
  /** `origin[i]` is the offset of `text[i]` in the ground; one more entry, the ground's length, closes it. */
  origin: Uint32Array;
  /** Of the ground, in order, without overlaps. */
  edits: Edit[];
}

/** One change to the present text: `[start, end)` of it is replaced, or, for a guess, only proposed. */
export interface Replacement extends Range {
  to: string;
  rule: string;
  confidence: Edit['confidence'];
  by?: Edit['by'];
  /** Why a curator wants it. */
  reason?: string;
}

/** What a rule is sure of. */
export const certainly = (start: number, end: number, to: string, rule: string): Replacement => ({
  start,
  end,
  to,
  rule,
  confidence: 'certain',
});

/** An edit and the range of the present text that it gave; a guess gave nothing and stands where it would. */
export interface PlacedEdit extends Range {
  edit: Edit;
}

/** Begin with a seed as it is. */
export const untouched = (seed: string): Edited => compose(seed, null, []);

/** Begin with the text of a page. */
export const openedText = (opened: Opened): Edited => compose(opened.text, opened, []);

/**
 * Give the seed's span of a range of the text.
 *
 * What was deleted right behind a character goes with that character, so that spans of neighbours tile.
 */
export function seedSpan({ origin, opened }: Edited, start: number, end: number): Span {
  const from = origin[start] ?? 0;
  const span: Span = [from, Math.max(from, origin[end] ?? from)];
  return opened ? sourceSpan(opened, span) : span;
}

/** Find the first character of the text that stands at a place of the seed or behind it. */
export function placeIn({ text, origin, opened }: Edited, place: number): number {
  return firstWhere(text.length, (at) => {
    const own = origin[at] ?? 0;
    return (opened ? (opened.starts[own] ?? 0) : own) >= place;
  });
}

/**
 * Give all edits as edits of the seed.
 *
 * @param shown spans of the seed that are published
 */
export const editsOf = ({ edits, opened }: Edited, shown: readonly Span[]): Edit[] =>
  opened ? editsOfSource(opened, edits, shown) : edits;

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
 * the seed has it, and later replacements leave its place alone, a curator's aside.
 *
 * @throws RangeError where two replacements overlap
 */
export function replace(edited: Edited, replacements: readonly Replacement[]): Edited {
  const placed = placeEdits(edited.edits);
  const wanted = outsideOfGuesses(replacements, placed);
  if (wanted.length === 0) return edited;
  const edits: Edit[] = [];
  for (const group of groupTouching(placed, wanted)) edits.push(...toEdits(edited, group));
  return compose(edited.ground, edited.opened, edits);
}

/** Put a ground and its edits together again. */
function compose(ground: string, opened: Opened | null, edits: readonly Edit[]): Edited {
  const parts: string[] = [];
  const origin = new Uint32Array(
    edits.reduce((length, { to }) => length + to.length, ground.length) + 1,
  );
  let done = 0;
  let length = 0;
  const keep = (end: number) => {
    parts.push(ground.slice(done, end));
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
  keep(ground.length);
  origin[length] = ground.length;
  return {
    ground,
    opened,
    text: parts.join(''),
    origin: origin.slice(0, length + 1),
    edits: [...edits],
  };
}

/** Rules leave the places of guesses alone; a curator has read what they could only guess. */
function outsideOfGuesses(
  replacements: readonly Replacement[],
  placed: readonly PlacedEdit[],
): Replacement[] {
  for (const [at, { start }] of replacements.entries())
    if (start < (replacements[at - 1]?.end ?? 0)) throw new RangeError(`overlap at ${start}`);
  const guesses = placed.filter(({ edit }) => edit.confidence === 'guess');
  const free = new Set(outside(replacements, guesses));
  return replacements.filter((one) => one.by === 'curator' || free.has(one));
}

interface Group extends Range {
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

function toEdits({ ground, text, origin }: Edited, group: Group): Edit[] {
  const { start, end, placed, replacements } = group;
  const [main] = replacements;
  if (!main) return placed.map(({ edit }) => edit);
  const from = origin[start] ?? ground.length;
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
  const to = parts.join('');
  const all = [...placed.map(({ edit }) => edit), ...replacements];
  if (all.some(({ by }) => by === 'curator')) return curated(ground, span, to, all);
  const read = ground.slice(...span);
  if (to === read && main.confidence !== 'guess') return [];
  const rule = all.map((one) => one.rule).reduce(weightier);
  const confidence = all.map((one) => one.confidence).reduce(weaker);
  return [{ span, from: read, to, rule, confidence, by: 'rule' }];
}

/** What a curator wants is certain, and takes over what rules made of the place; all reasons are kept. */
function curated(
  ground: string,
  whole: Span,
  written: string,
  all: readonly (Edit | Replacement)[],
): Edit[] {
  const rule = all.find(({ by }) => by === 'curator')?.rule ?? '';
  const reason = all.flatMap((one) => one.reason ?? []).join('；');
  return splitAtSentences(written, whole).map(({ span, to }) => {
    const from = ground.slice(...span);
    return { span, from, to, rule, confidence: 'certain', by: 'curator', reason };
  });
}

/** Cut an edit where a sentence ends in it, so that no sentence holds half of one. */
function splitAtSentences(written: string, span: Span): { span: Span; to: string }[] {
  const [from, end] = span;
  const pieces = sentencesOf(written);
  if (pieces.length < 2 || pieces.length > end - from) return [{ span, to: written }];
  return pieces.map((to, at) => ({
    span: [from + at, at === pieces.length - 1 ? end : from + at + 1],
    to,
  }));
}

/** The sentences that a replacement consists of: each needs a piece of the seed to stand on. */
export const sentencesOf = (text: string): string[] =>
  text.match(/[^。；！？;!?]{0,9999}[。；！？;!?]{1,9}|[^。；！？;!?]{1,9999}/gu) ?? [];

/** What says most about a change comes first; rules that are not named weigh least. */
const WEIGHT = ['byte-shift', 'simplified', 'date', 'punctuation', 'entity', 'pinyin'];

const weightier = (one: string, other: string) => (weightOf(other) < weightOf(one) ? other : one);

const weightOf = (rule: string) => (WEIGHT.includes(rule) ? WEIGHT.indexOf(rule) : WEIGHT.length);

const CONFIDENCES: readonly Edit['confidence'][] = ['certain', 'likely', 'guess'];

const weaker = (one: Edit['confidence'], other: Edit['confidence']) =>
  CONFIDENCES.indexOf(one) < CONFIDENCES.indexOf(other) ? other : one;
