import type { RepairPlace } from '../../../schema/repair-place.ts';
import { damageId, editId, type Segment } from './segments.ts';
import { passageWords as w } from './words.ts';

/** What the mark of a segment says and which note it leads to; null where its words are the seed's own. */
export function markOf({
  text,
  edit,
  damage,
  guess,
}: Segment): Pick<RepairPlace, 'kind' | 'note' | 'id'> | null {
  if (edit) {
    const note = text === '' ? w.deleted(edit.from) : w.repaired(edit.from);
    return { kind: 'repair', note, id: editId(edit) };
  }
  if (damage) {
    return { kind: 'garbled', note: guess ? w.guessed(guess.to) : w.garbled, id: damageId(damage) };
  }
  return null;
}

/**
 * List where a sentence was repaired or is damaged, for pages that a browser draws.
 *
 * @param parts all segments of the sentence, in order
 * @example repairPlaces(segments(sentence, edits, garbled)) // [{ start: 4, end: 6, kind: 'repair', note: '复原，原始文件作“…”', id: 'e519-531' }]
 */
export function repairPlaces(parts: readonly Segment[]): RepairPlace[] {
  const places: RepairPlace[] = [];
  let at = 0;
  for (const part of parts) {
    const start = at;
    at += part.text.length;
    const mark = markOf(part);
    if (!mark) continue;
    const last = places.at(-1);
    // A hidden character in a repaired place is a segment of its own, but no place of its own.
    if (last && last.id === mark.id && last.end === start && start < at) last.end = at;
    else places.push({ start, end: at, ...mark });
  }
  return places;
}
