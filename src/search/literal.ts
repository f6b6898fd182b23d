/** Tell whether a row of folded signs is published exactly as a phrase is typed. */
import { type Exception, type Slot, type Usual, usually } from './layout.ts';

interface Written {
  leftOut: string;
  /** Absent where the sign of the slot is written as usual; null for the second sign of a form. */
  form?: string | null;
}

/** Give the exceptions of a document by their slots. */
export function exceptionsBySlot(exceptions: readonly Exception[]): Map<number, Written> {
  const slots = new Map<number, Written>();
  let at = -1;
  for (const [distance, leftOut, form] of exceptions) {
    at += distance + 1;
    slots.set(at, form === undefined ? { leftOut } : { leftOut, form: form === '' ? null : form });
  }
  return slots;
}

/**
 * Tell whether a phrase is written as typed where its folded signs begin.
 *
 * @param phrase its slots; the last has no sign
 * @param start slot of its first sign
 */
export function isWrittenAt(
  phrase: readonly Slot[],
  start: number,
  exceptions: ReadonlyMap<number, Written>,
  usual: Usual,
): boolean {
  const last = phrase.length - 1;
  return phrase.every(({ sign, leftOut, written }, at) => {
    const there = exceptions.get(start + at);
    const left = there?.leftOut ?? '';
    // Around the phrase more may stand.
    const isLeftOut =
      at === 0 ? left.endsWith(leftOut) : at === last ? left.startsWith(leftOut) : left === leftOut;
    if (!isLeftOut) return false;
    if (at === last) return true;
    const form = there && 'form' in there ? there.form : usually(sign, usual);
    return form === written;
  });
}
