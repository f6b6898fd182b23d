/** Lines between the title and the text: a heading that lost its number is no second title. */
import { findBareHeadings, maybeHeading } from '../grammar/bare.ts';
import type { TrimmedLine } from '../grammar/line.ts';
import { readType } from '../grammar/types.ts';

/** Titles run over so many lines at most. */
const MOST_LINES = 4;

/**
 * Give the text back its first heading, where the others have no numbers either.
 *
 * @param lines with their fates, in order
 */
export function keepFirstHeading(lines: readonly TrimmedLine[]): TrimmedLine[] {
  const first = lines.findIndex(({ fate }) => fate === 'published');
  const line = lines[first - 1];
  if (line?.rule !== 'title' || !maybeHeading(line.text) || readType(line.text)) return [...lines];
  const titles = lines.slice(0, first - 1).filter(({ rule }) => rule === 'title');
  if (!titles.some((_, at) => isWhole(titles.slice(at, at + MOST_LINES))) || isNamed(line, lines))
    return [...lines];
  const texts = paragraphsFrom(lines, first - 1);
  if (!findBareHeadings(texts).has(0)) return [...lines];
  return lines.map((one) => (one === line ? { ...one, fate: 'published', rule: 'body' } : one));
}

/** Some of these lines, from the first on, read as one title. */
const isWhole = (lines: readonly TrimmedLine[]) =>
  lines.some((_, at) => {
    const title = lines
      .slice(0, at + 1)
      .map(({ text }) => text)
      .join('');
    return title.length >= 6 && readType(title) !== null;
  });

/** What the notice above calls by its name is what it forwards. */
const isNamed = ({ text }: TrimmedLine, lines: readonly TrimmedLine[]) =>
  /\d{4}年?/u.test(text) ||
  lines.some((one) => one.fate === 'metadata' && one.text !== text && one.text.includes(text));

/** The line and the paragraphs behind it, each in one. */
function paragraphsFrom(lines: readonly TrimmedLine[], from: number): string[] {
  const texts = [lines[from]?.text ?? ''];
  for (const { fate, text, joins } of lines.slice(from + 1)) {
    if (fate !== 'published') continue;
    if (joins) texts[texts.length - 1] += text;
    else texts.push(text);
  }
  return texts;
}
