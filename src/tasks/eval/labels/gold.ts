/** The hand labels of `tests/gold`, read into one shape. Pure: the texts of the files are handed in. */
import { Converter } from 'opencc-js/t2cn';

/** Texts of the gold files: `labels.tsv`, `units/000_….tsv` … by path. */
export type GoldFiles = ReadonlyMap<string, string>;

/** A sentence or line of a seed as a person cut it, `43.2`: line 43, second sentence. */
export interface GoldUnit {
  id: string;
  text: string;
}

export interface GoldClause {
  label: string;
  heading: string;
  themes: string[];
  units: GoldUnit[];
  bodies: string[];
}

export interface GoldTarget {
  unit: string;
  comparator: string;
  value: number;
  measure: string;
}

export interface GoldCited {
  unit: string;
  title: string;
  number: string | null;
}

export interface GoldDocument {
  /** The seed's name without its extension. */
  id: string;
  /** Lines that head a section. */
  headings: GoldUnit[];
  clauses: GoldClause[];
  /** `theme/topic` by unit; a unit that is not in it has no label. */
  labels: Map<string, string[]>;
  /** Labels that count neither way. */
  optional: Map<string, string[]>;
  targets: GoldTarget[];
  cited: GoldCited[];
}

const HEADING =
  /^(?:第[一二三四五六七八九十]{1,3}[章节部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、])/u;

const toSimplified = Converter({ from: 't', to: 'cn' });

type Column =
  | 'doc'
  | 'unit'
  | 'line'
  | 'clause'
  | 'label'
  | 'labels'
  | 'heading'
  | 'first_unit'
  | 'last_unit'
  | 'themes'
  | 'bodies'
  | 'comparator'
  | 'value'
  | 'unit_of_measure'
  | 'title'
  | 'number'
  | 'garbled'
  | 'restoration';
type Row = { readonly [column in Column]?: string };

/**
 * Read the gold of every document, in the order of their names.
 *
 * @example readGold(files)[0]?.clauses[0]?.label // 'p1'
 */
export function readGold(files: GoldFiles): GoldDocument[] {
  const table = (name: string) => readTable(files.get(`${name}.tsv`) ?? '');
  const clauses = table('clauses');
  const ids = [...new Set(clauses.map(({ doc = '' }) => doc))].toSorted();
  return ids.map((id) => {
    const ofDocument = (name: string) => table(name).filter(({ doc }) => doc === id);
    const units = readUnits(files.get(`units/${id}.tsv`) ?? '', ofDocument('repairs'));
    const bodies = new Map(ofDocument('bodies').map((row) => [row.clause, row.bodies ?? '']));
    const read = clauses
      .filter(({ doc }) => doc === id)
      .map((row) => readClause(row, units, bodies.get(row.label) ?? ''));
    return {
      id,
      headings: headingsOf(units, read, ofDocument('boilerplate')),
      clauses: read,
      labels: readLabels(ofDocument('labels')),
      optional: readLabels(ofDocument('optional')),
      targets: ofDocument('targets').map((row) => ({
        unit: row.unit ?? '',
        comparator: row.comparator ?? '',
        value: Number(row.value),
        measure: row.unit_of_measure ?? '',
      })),
      cited: ofDocument('cited').map((row) => ({
        unit: row.unit ?? '',
        title: row.title ?? '',
        number: row.number || null,
      })),
    };
  });
}

function readTable(text: string): Row[] {
  const [head = '', ...lines] = text.split('\n');
  const columns = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    });
}

/** Units are printed as scraped; what a person could repair is repaired, as the ingest does. */
function readUnits(text: string, repairs: readonly Row[]): GoldUnit[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', scraped = ''] = line.split('\t');
      const repaired = repairs
        .filter((row) => row.line === id.split('.')[0])
        .reduce((unit, { garbled = '', restoration = '' }) => {
          return unit.replaceAll(toSimplified(garbled), toSimplified(restoration));
        }, scraped);
      return { id, text: repaired };
    });
}

function readClause(row: Row, units: readonly GoldUnit[], bodies: string): GoldClause {
  const first = units.findIndex(({ id }) => id === row.first_unit);
  const last = units.findIndex(({ id }) => id === row.last_unit);
  return {
    label: row.label ?? '',
    heading: row.heading ?? '',
    themes: (row.themes ?? '').split(' ').filter((theme) => theme !== ''),
    units: units.slice(first, last + 1),
    bodies: bodies.split('|').filter((body) => body !== ''),
  };
}

function headingsOf(
  units: readonly GoldUnit[],
  clauses: readonly GoldClause[],
  boilerplate: readonly Row[],
): GoldUnit[] {
  const inClauses = new Set(clauses.flatMap((clause) => clause.units.map(({ id }) => id)));
  const lines = new Set(boilerplate.map(({ line }) => line));
  return units.filter(
    ({ id, text }) =>
      !inClauses.has(id) && !lines.has(id.split('.')[0] ?? '') && HEADING.test(text),
  );
}

function readLabels(rows: readonly Row[]): Map<string, string[]> {
  return new Map(rows.map((row) => [row.unit ?? '', (row.labels ?? '').split(' ')]));
}
