/** Whether the words of a figure are the source's own. */
import type { Document, Target } from '../schema/document.ts';
import { isMarked } from '../text/marked-edit.ts';
import { editsWithin, isWithin, placeWithin } from '../text/published.ts';
import type { Range } from '../text/range.ts';
import { damagedSpans } from './damage.ts';

/**
 * Tell whether the words that a figure was read from were restored, were guessed at, or are damaged.
 *
 * Edits that a reader need not see at their place (pinyin, traditional characters) do not count.
 */
export function isRestored(
  { sentence: id, text }: Pick<Target, 'sentence' | 'text'>,
  document: Pick<Document, 'clauses' | 'edits' | 'diagnostics'>,
): boolean {
  const sentence = document.clauses
    .flatMap(({ sentences }) => sentences)
    .find((one) => one.id === id);
  if (!sentence) return false;
  const edits = editsWithin(sentence.span, document.edits);
  const damage = damagedSpans(document)
    .filter((span) => isWithin(span, sentence.span))
    .map((span) => placeWithin(span, sentence.span, edits));
  const touched: Range[] = [...edits.filter(({ edit }) => isMarked(edit)), ...damage];
  const at = sentence.text.indexOf(text);
  // Words that are put together from several places of the sentence stand for all of it.
  const [from, to] = at < 0 ? [0, sentence.text.length] : [at, at + text.length];
  return touched.some(({ start, end }) => start < to && end > from);
}
