/** What a person reads after a document was added: what was understood, what was left out, what is still to do. */
import { editsOnce } from '../../corpus/repairs.ts';
import { speaks } from '../../ingest/grammar/features.ts';
import { UNSURE } from '../../ingest/grammar/line.ts';
import type { Document } from '../../schema/document.ts';
import type { Theme } from '../../schema/theme.ts';
import { beginning } from './beginning.ts';

/** Of a line that a person should read, so many signs are enough to know it. */
const LONGEST_SHOWN = 120;
/** Lines of one fate and rule that are shown. */
const SHOWN = 3;
/** Rules that leave out no words. */
const WORDLESS = new Set(['whitespace', 'markup']);

type Row = [name: string, value: string | null];

/**
 * Write a review of a document.
 *
 * @param text the decoded seed
 */
export function review(document: Document, text: string, themes: readonly Theme[]): string {
  return [
    ...table(fields(document)),
    '',
    ...table(counts(document, themes)),
    '',
    'Left out:',
    ...leftOut(document, text),
    ...section('Left out, though it reads like a sentence:', spoken(document, text)),
    ...section('Published, though it may be the words of the page:', unsure(document, text)),
    ...section(
      'Noticed:',
      document.diagnostics.map(({ code, message }) => `${code}: ${beginning(message, 120)}`),
    ),
    ...section('For a person to decide:', questions(document)),
  ].join('\n');
}

function fields(document: Document): Row[] {
  const { region, years, source } = document;
  return [
    ['Title', document.title],
    ['Notice', document.noticeTitle],
    ['Region', region && `${region.path.join(' ')} (${region.id}, ${region.certainty})`],
    ['Issuers', document.issuers.join('、') || null],
    ['Number', document.docNumber],
    ['Index number', document.indexNumber],
    ['Signed', document.signed],
    ['Published', document.published],
    ['Years', years && (years.from === years.to ? `${years.from}` : `${years.from}-${years.to}`)],
    ['Type', document.type],
    ['Stages', document.stages.join(', ') || null],
    ['Source', source.kind],
    ['Completeness', source.completeness],
  ];
}

function counts(document: Document, themes: readonly Theme[]): Row[] {
  const { sections, clauses } = document;
  const sentences = clauses.flatMap((clause) => clause.sentences);
  const labelled = themes
    .filter(({ kind }) => kind === 'core')
    .map(({ id, name }) => {
      const own = sentences.filter(({ labels }) => labels.some(({ theme }) => theme === id));
      return `${name} ${own.length}`;
    });
  const sum = (count: (clause: Document['clauses'][number]) => number) =>
    clauses.reduce((total, clause) => total + count(clause), 0);
  const rules = Map.groupBy(editsOnce(document), ({ rule }) => rule);
  return [
    [
      'Text',
      `${sections.length} sections, ${clauses.length} clauses, ${sentences.length} sentences, ${sum(({ tables = [] }) => tables.length)} tables`,
    ],
    ['Sentences on', labelled.join(', ')],
    ['Targets', String(sum(({ targets }) => targets.length))],
    ['Bodies', String(sum(({ bodies }) => bodies.length))],
    ['Cited', String(sum(({ cited }) => cited.length))],
    ['Edits', [...rules].map(([rule, { length }]) => `${rule} ${length}`).join(', ') || 'none'],
  ];
}

function leftOut({ ledger }: Document, text: string): string[] {
  const left = ledger.filter(({ fate, rule }) => fate !== 'published' && !WORDLESS.has(rule));
  const groups = Map.groupBy(left, ({ fate, rule }) => `${fate}, ${rule}`);
  if (groups.size === 0) return ['  nothing'];
  return [...groups].flatMap(([name, lines]) => [
    `  ${name}: ${lines.length} ${lines.length === 1 ? 'piece' : 'pieces'}`,
    ...lines
      .slice(0, SHOWN)
      .map(
        ({ span: [from, to] }) =>
          `    ${beginning(text.slice(from, Math.min(to, from + 400)), 40)}`,
      ),
    ...(lines.length > SHOWN ? ['    …'] : []),
  ]);
}

/** Nothing that says something goes unseen; a second printing stands in the text already. */
const spoken = ({ ledger }: Document, text: string): string[] =>
  ledger
    .filter(
      ({ fate, rule }) => (fate === 'metadata' || fate === 'boilerplate') && rule !== 'markup',
    )
    .map(({ span, rule }) => ({ rule, words: text.slice(...span) }))
    .filter(({ words }) => speaks(words))
    .map(({ rule, words }) => `${rule}: ${beginning(words, LONGEST_SHOWN)}`);

const unsure = ({ ledger }: Document, text: string): string[] =>
  ledger
    .filter(({ fate, rule }) => fate === 'published' && rule === UNSURE)
    .map(({ span }) => beginning(text.slice(...span), LONGEST_SHOWN));

/** What the text does not say, or says in a way that only a person can judge. */
function questions(document: Document): string[] {
  const { region, source, diagnostics } = document;
  const has = (code: string) => diagnostics.some((one) => one.code === code);
  const unsure = editsOnce(document).filter(({ confidence }) => confidence !== 'certain').length;
  const asked: [boolean, string][] = [
    [true, 'the id: it is part of the address and never changes once published'],
    [document.title === null, 'the title: none was found (metadata.title)'],
    [document.issuers.length === 0, 'who issued it (metadata.issuers)'],
    [region === null, 'the region: the text names none, or several'],
    [document.stages.length === 0, 'the stages: the title names none; empty means all'],
    [document.stages.length > 0, 'the stages: read from the title alone'],
    [document.years === null, 'the years it is about (metadata.years)'],
    [source.kind === null, 'the kind of source: official, repost or content-farm'],
    [source.kind !== null, `whether the source is really "${source.kind}"`],
    [source.url === null, 'the address it came from, and the day (source.url, source.retrieved)'],
    [source.completeness === null, 'whether the text is whole'],
    [source.completeness !== null, `whether the text is really "${source.completeness}"`],
    [has('garbled'), 'the damaged places: correct them by quotation (corrections)'],
    [unsure > 0, `${unsure} restored places that are not certain`],
  ];
  return asked.flatMap(([ask, question]) => (ask ? [question] : []));
}

function table(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(
    ([name, value]) => `${name.padEnd(width)}  ${value === null ? '-' : beginning(value, 120)}`,
  );
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  - ${line}`)];
}
