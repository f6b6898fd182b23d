/** What is compared, as it stands in the address of the page, and what is wrong with it. */
import { MOST } from '../../compare/limits.ts';

export interface Selection {
  /** Null: all core themes. */
  theme: string | null;
  /** A topic of the theme to begin with; null: the first one. */
  topic: string | null;
  /** Without repetitions, all known, at most `MOST`. */
  documents: string[];
  problems: Problem[];
}

/** Something in the address that cannot be shown as it is asked for. */
export interface Problem {
  kind:
    | 'unknown-theme'
    | 'many-themes'
    | 'unknown-topic'
    | 'unknown-document'
    | 'repeated-document'
    | 'many-documents';
  /** What is left out, or counted once, as it stands in the address; each named once. */
  values: string[];
}

/** Longer than every id; what is longer still is none and need not be read to its end. */
const LONGEST = 100;
/** Nobody writes so many by hand; the rest of such an address is not looked at. */
const READ_AT_MOST = 50;

/** What an address may ask for. */
export interface Known {
  /** Ids of topics by theme. */
  themes: ReadonlyMap<string, ReadonlySet<string>>;
  documents: ReadonlySet<string>;
}

/**
 * Read what is to be compared from the query of an address.
 *
 * Documents stand in one field, with commas, or in several fields, as a form with checkboxes sends them.
 *
 * @example readSelection('?theme=funding&documents=a,b', known).documents // ['a', 'b']
 */
export function readSelection(query: string, known: Known): Selection {
  const fields = new URLSearchParams(query);
  const themes = valuesOf(fields, 'theme');
  const documents = valuesOf(fields, 'documents');
  const [theme = null, ...furtherThemes] = unique(themes.filter((one) => known.themes.has(one)));
  const topics = valuesOf(fields, 'topic');
  const ofTheme = known.themes.get(theme ?? '');
  const [topic = null] = topics.filter((one) => ofTheme?.has(one));
  const found = unique(documents.filter((one) => known.documents.has(one)));
  const problems: Problem[] = [
    { kind: 'unknown-theme', values: themes.filter((one) => !known.themes.has(one)) },
    { kind: 'many-themes', values: furtherThemes },
    { kind: 'unknown-topic', values: topics.filter((one) => one !== topic) },
    { kind: 'unknown-document', values: documents.filter((one) => !known.documents.has(one)) },
    { kind: 'repeated-document', values: found.filter((one) => isRepeated(one, documents)) },
    { kind: 'many-documents', values: found.slice(MOST) },
  ];
  return {
    theme,
    topic,
    documents: found.slice(0, MOST),
    problems: problems
      .filter(({ values }) => values.length > 0)
      .map(({ kind, values }) => ({ kind, values: unique(values) })),
  };
}

const unique = (values: readonly string[]) => [...new Set(values)];
const isRepeated = (value: string, values: readonly string[]) =>
  values.indexOf(value) !== values.lastIndexOf(value);

function valuesOf(fields: URLSearchParams, name: string): string[] {
  return fields
    .getAll(name)
    .flatMap((value) => value.split(/[,，]/, READ_AT_MOST))
    .map((value) => value.trim().slice(0, LONGEST))
    .filter((value) => value !== '')
    .slice(0, READ_AT_MOST);
}
