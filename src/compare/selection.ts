/** What is compared, as it stands in the address of the page, and what is wrong with it. */

export const FEWEST = 2;
export const MOST = 4;

export interface Selection {
  /** Null: all core themes. */
  theme: string | null;
  /** Without repetitions, all known, at most `MOST`. */
  documents: string[];
  problems: Problem[];
}

/** Something in the address that cannot be shown as it is asked for. */
export type Problem =
  | { kind: 'unknown-theme'; value: string }
  | { kind: 'many-themes'; value: string }
  | { kind: 'unknown-document'; value: string }
  | { kind: 'repeated-document'; value: string }
  /** The documents that are left out, ids joined by commas. */
  | { kind: 'many-documents'; value: string };

/** Longer than every id; what is longer still is none and need not be read to its end. */
const LONGEST = 100;
/** Nobody writes so many by hand; the rest of such an address is not looked at. */
const READ_AT_MOST = 50;

/**
 * Read what is to be compared from the query of an address.
 *
 * Documents stand in one field, with commas, or in several fields, as a form with checkboxes sends them.
 *
 * @example readSelection('?theme=funding&documents=a,b', known).documents // ['a', 'b']
 */
export function readSelection(
  query: string,
  known: { themes: ReadonlySet<string>; documents: ReadonlySet<string> },
): Selection {
  const fields = new URLSearchParams(query);
  const problems: Problem[] = [];

  const themes = [...new Set(valuesOf(fields, 'theme'))];
  const unknown = themes.filter((theme) => !known.themes.has(theme));
  problems.push(...unknown.map((value) => ({ kind: 'unknown-theme', value }) as const));
  const [theme = null, ...further] = themes.filter((one) => known.themes.has(one));
  problems.push(...further.map((value) => ({ kind: 'many-themes', value }) as const));

  const documents: string[] = [];
  for (const value of valuesOf(fields, 'documents')) {
    if (documents.includes(value)) problems.push({ kind: 'repeated-document', value });
    else if (known.documents.has(value)) documents.push(value);
    else problems.push({ kind: 'unknown-document', value });
  }
  const left = documents.splice(MOST);
  if (left.length > 0) problems.push({ kind: 'many-documents', value: left.join(',') });
  return { theme, documents, problems: withoutRepetitions(problems) };
}

function valuesOf(fields: URLSearchParams, name: string): string[] {
  return fields
    .getAll(name)
    .flatMap((value) => value.split(/[,，]/, READ_AT_MOST))
    .map((value) => value.trim().slice(0, LONGEST))
    .filter((value) => value !== '')
    .slice(0, READ_AT_MOST);
}

function withoutRepetitions(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [`${one.kind} ${one.value}`, one])).values()];
}
