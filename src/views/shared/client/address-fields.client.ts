/** What a page shows, as it stands in the query of its address: its fields described once, read, written and checked by that. */

/** Something in an address that is not followed as it stands there. */
export interface Problem {
  kind: 'unknown-field' | ValueProblem;
  /** As the page names it, or of an unknown field as the address does, cut. */
  field: string;
  /** What is left out, or counted once; each once, and cut. None of an unknown field. */
  values: string[];
}

type ValueProblem = 'unknown-value' | 'repeated' | 'too-many';

/** A field of an address: what it takes of the values that are given, and how it is written. */
export interface Field<Value> {
  read(given: readonly string[]): { value: Value; problems: Pick<Problem, 'kind' | 'values'>[] };
  /** Write a value; empty where it is as usual, and need not be said. */
  write(value: Value): string;
}

type Shape<State> = { readonly [Name in keyof State]: Field<State[Name]> };

/** What is asked of a page. */
export interface Asked<State> {
  state: State;
  problems: readonly Problem[];
}

export interface AddressFields<State> {
  /** Follow the query of an address as far as it can be followed, whatever it holds. */
  read(query: string): Asked<State>;
  /** Write a state as a query: its fields in their order, those as usual left out; `''` where all are. */
  write(state: State): string;
}

/** Addresses are typed and cut by people; what they say wrongly is repeated to them in part. */
export const LONGEST = 40;
/** Nobody writes so many values by hand; the rest of such an address is not looked at. */
const READ_AT_MOST = 50;

const unique = <T>(values: Iterable<T>) => [...new Set(values)];
/** Cut a text, not between the halves of a sign. */
export const cut = (text: string, longest: number) =>
  text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');

/**
 * Describe the fields of a page's address.
 *
 * @param then further fields, whose values depend on those of the first
 * @example
 * const fields = addressFields({ year: oneOf(['2022', '2023']), open: listOf(['a', 'b']) });
 * fields.read('?year=2023&open=b,x') // { state: { year: '2023', open: ['b'] }, problems: [{ kind: 'unknown-value', … }] }
 * fields.write({ year: '', open: ['a', 'b'] }) // '?open=a,b'
 */
export function addressFields<First extends object, Then extends object = object>(
  first: Shape<First>,
  then: (state: First) => Shape<Then> = () => ({}) as Shape<Then>,
): AddressFields<First & Then> {
  return {
    read(query) {
      const given = new URLSearchParams(query);
      const start = readFields(first, given);
      const further = then(start.state);
      const rest = readFields(further, given);
      const known = Object.keys({ ...first, ...further });
      const unknown = unique(given.keys()).filter((name) => !known.includes(name));
      return {
        state: { ...start.state, ...rest.state },
        problems: [
          ...unknown.slice(0, READ_AT_MOST).map(unknownField),
          ...start.problems,
          ...rest.problems,
        ],
      };
    },
    write(state) {
      const query = new URLSearchParams();
      const all: [string, Field<unknown>][] = Object.entries({ ...first, ...then(state) });
      for (const [name, field] of all) {
        const value = field.write(state[name as keyof typeof state]);
        if (value !== '') query.set(name, value);
      }
      // Commas part the values of a list, and read better as themselves.
      const text = query.toString().replaceAll('%2C', ',');
      return text === '' ? '' : `?${text}`;
    },
  };
}

const unknownField = (name: string): Problem => ({
  kind: 'unknown-field',
  field: cut(name, LONGEST),
  values: [],
});

function readFields<State extends object>(
  shape: Shape<State>,
  given: URLSearchParams,
): Asked<State> {
  const all: [string, Field<unknown>][] = Object.entries(shape);
  const readings = all.map(([field, { read }]) => {
    const values = given.getAll(field).map((value) => value.trim());
    return { field, ...read(values.filter((value) => value !== '').slice(0, READ_AT_MOST)) };
  });
  return {
    state: Object.fromEntries(readings.map(({ field, value }) => [field, value])) as State,
    problems: readings.flatMap(({ field, problems }) =>
      problems
        .filter(({ values }) => values.length > 0)
        .map(({ kind, values }) => ({
          kind,
          field,
          values: unique(values.map((value) => cut(value, LONGEST))),
        })),
    ),
  };
}

/**
 * Describe a field that holds several known values, each once, in one field with commas or in several.
 *
 * @param most how many it takes
 * @param order that of the address, or that of the known values
 */
export function listOf<Value extends string>(
  known: Iterable<Value>,
  { most = READ_AT_MOST, order = 'given' }: { most?: number; order?: 'given' | 'known' } = {},
): Field<Value[]> {
  const all = new Set<string>(known);
  return {
    read(given) {
      const pieces = given.flatMap((value) => (all.has(value) ? [value] : split(value)));
      const values = pieces.slice(0, READ_AT_MOST);
      const found = unique(values.filter((value) => all.has(value))) as Value[];
      const sorted =
        order === 'given' ? found : ([...all] as Value[]).filter((one) => found.includes(one));
      return {
        value: sorted.slice(0, most),
        problems: [
          { kind: 'unknown-value', values: values.filter((value) => !all.has(value)) },
          { kind: 'repeated', values: found.filter((value) => isRepeated(value, values)) },
          { kind: 'too-many', values: sorted.slice(most) },
        ],
      };
    },
    write: (values) => values.filter((value) => value !== '').join(','),
  };
}

const split = (value: string) =>
  value
    .split(/[,，]/, READ_AT_MOST)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

const isRepeated = (value: string, values: readonly string[]) =>
  values.indexOf(value) !== values.lastIndexOf(value);

/** Describe a field that holds one known value; of several the first is taken, and without one it is empty. */
export function oneOf<Value extends string>(known: Iterable<Value>): Field<Value | ''> {
  const list = listOf(known, { most: 1 });
  return {
    read(given) {
      const { value, problems } = list.read(given);
      return { value: value[0] ?? '', problems };
    },
    write: (value) => value,
  };
}

/**
 * Describe a field that holds any text.
 *
 * @param longest what is longer is cut, in UTF-16 units
 * @param clean takes away what does not count, of a text that is cut and without space around it
 */
export function anyText(longest: number, clean = (text: string) => text): Field<string> {
  return {
    read([text = '', ...others]) {
      return {
        value: clean(cut(text, longest).trim()),
        problems: [{ kind: 'too-many', values: others }],
      };
    },
    write: (text) => text,
  };
}

/** Describe a field that holds a whole number, and without one the least. */
export function numberFrom(least: number): Field<number> {
  const isOne = (text: string) => /^\d{1,9}$/.test(text) && Number(text) >= least;
  return {
    read([text, ...others]) {
      const wrong = text !== undefined && !isOne(text);
      return {
        value: text === undefined || wrong ? least : Number(text),
        problems: [
          { kind: 'unknown-value', values: wrong ? [text] : [] },
          { kind: 'too-many', values: others },
        ],
      };
    },
    write: (value) => (value === least ? '' : String(value)),
  };
}

/** What a page says of the problems of its address; of what it has no sentence for it says nothing. */
export interface ProblemWords {
  unknownField?: (name: string) => string;
  readonly fields: {
    readonly [field: string]: { readonly [Kind in ValueProblem]?: (values: string) => string };
  };
}

/**
 * Say what of an address is not followed, a sentence for each problem.
 *
 * @param nameOf what a value is called, where it is known
 */
export function sayProblems(
  problems: readonly Problem[],
  words: ProblemWords,
  nameOf: (value: string) => string = (value) => value,
): string[] {
  return problems.flatMap(({ kind, field, values }) => {
    if (kind === 'unknown-field') return words.unknownField?.(field) ?? [];
    return words.fields[field]?.[kind]?.(values.map(nameOf).join('、')) ?? [];
  });
}
