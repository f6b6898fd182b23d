/** Headings that lost their number: converters of documents leave out what a program had counted. */
import { readMarker } from '../../text/numbering.ts';
import * as is from './features.ts';

const LONGEST = 30;

/** A line that may be a heading: a few Chinese words without a number and without any sign of a sentence. */
export const maybeHeading = (text: string): boolean =>
  text.length <= LONGEST &&
  /^[\p{Script=Han}“《][^。；！？：，,;!?:|｜>\t]{2,30}$/u.test(text) &&
  !/[）)]$/u.test(text) &&
  readMarker(text) === null &&
  !is.isSignature(text) &&
  !is.isDate(text);

/** Paragraphs may lack their end. */
const isProse = (text: string) => is.hasSentenceEnd(text) || /[，；]/u.test(text);

/**
 * Find the headings without numbers: short lines, each between the end of a paragraph and another paragraph.
 *
 * @param texts paragraphs, in order
 * @returns indexes into `texts`; empty where there is only one, which may be anything
 */
export function findBareHeadings(texts: readonly string[]): Set<number> {
  const found = texts.flatMap((text, at) => {
    const before = texts[at - 1];
    const next = texts[at + 1];
    const apart = before === undefined || isProse(before);
    return apart && next && isProse(next) && maybeHeading(text) ? [at] : [];
  });
  return new Set(found.length > 1 ? found : []);
}
