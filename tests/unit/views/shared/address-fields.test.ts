import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressFields,
  anyText,
  listOf,
  numberFrom,
  oneOf,
  type Problem,
  sayProblems,
} from '../../../../src/views/shared/client/address-fields.client.ts';

const TOPICS: { [theme: string]: string[] } = { funding: [], teachers: ['pay', 'training'] };
const PLACES = ['泉州市', 'a&b=c', '元/生·年', 'x+y', '50%'];
const OPEN = ['first', 'second', 'third', 'fourth'];
const fields = addressFields(
  {
    theme: oneOf(Object.keys(TOPICS)),
    place: oneOf(PLACES),
    documents: listOf(OPEN, { most: 2 }),
    open: listOf(OPEN, { most: 3, order: 'known' }),
    q: anyText(10, (text) => text.replace(/^x/, '').trim()),
    shown: numberFrom(20),
  },
  ({ theme }) => ({ topic: oneOf(TOPICS[theme] ?? []) }),
);
type State = ReturnType<typeof fields.read>['state'];
const usual = fields.read('').state;

/** Every state that can be shown. */
const states: fc.Arbitrary<State> = fc
  .record({
    theme: fc.constantFrom('', ...Object.keys(TOPICS)),
    place: fc.constantFrom('', ...PLACES),
    documents: fc.shuffledSubarray(OPEN, { maxLength: 2 }),
    open: fc.subarray(OPEN, { maxLength: 3 }),
    q: fc
      .string({ unit: 'grapheme', maxLength: 10 })
      .filter((text) => text.trim() === text && text.length <= 10 && !text.startsWith('x')),
    shown: fc.integer({ min: 20, max: 999_999_999 }),
  })
  .chain((state) =>
    fc.constantFrom('', ...(TOPICS[state.theme] ?? [])).map((topic) => ({ ...state, topic })),
  );

/** Queries that name the fields, with right and wrong values in any order, and queries of any signs. */
const queries = fc.oneof(
  fc
    .array(
      fc.tuple(
        fc.constantFrom('theme', 'place', 'documents', 'open', 'q', 'shown', 'topic', '__proto__'),
        fc.oneof(
          fc.constantFrom(...OPEN, ...PLACES, 'teachers', 'pay', 'first,second', ',,', '%', '21'),
          fc.string({ unit: 'binary' }),
        ),
      ),
    )
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
  fc.string({ unit: 'binary' }),
  fc.webQueryParameters(),
);

describe('the fields of an address', () => {
  it('give back every state that they write, without a problem', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(fields.read(fields.write(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  it('take what they can of any query, and write that as it is', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { state } = fields.read(query);
        expect(fields.read(fields.write(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  it('tell each problem once, in the order of the fields, with values that are no longer than can be read', () => {
    const kinds: Problem['kind'][] = ['unknown-field', 'unknown-value', 'repeated', 'too-many'];
    const names = [...Object.keys(usual)];
    fc.assert(
      fc.property(queries, (query) => {
        const { problems } = fields.read(query);
        const places = problems.map(({ kind, field }) =>
          kind === 'unknown-field' ? -1 : names.indexOf(field) * kinds.length + kinds.indexOf(kind),
        );
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const told = problems.map(({ kind, field }) => `${kind} ${field}`);
        expect(new Set(told).size).toBe(told.length);
        for (const { kind, field, values } of problems) {
          expect(field.length).toBeLessThanOrEqual(40);
          expect(values.length > 0).toBe(kind !== 'unknown-field');
          expect(new Set(values).size).toBe(values.length);
          for (const value of values) expect(value.length).toBeLessThanOrEqual(40);
        }
      }),
    );
  });

  it('that are as usual are left out of the address, and others are legible in it', () => {
    expect(fields.write(usual)).toBe('');
    expect(fields.write({ ...usual, theme: 'funding', documents: ['second', 'first'] })).toBe(
      '?theme=funding&documents=second,first',
    );
  });

  it('may name values in one field with commas, or in several, as a form with checkboxes sends them', () => {
    for (const query of [
      '?documents=first，second',
      '?documents=first&documents=&documents=second',
    ]) {
      expect(fields.read(query)).toEqual({
        state: { ...usual, documents: ['first', 'second'] },
        problems: [],
      });
    }
  });

  it('stand in the order of the address, or in that of the known values', () => {
    const { state } = fields.read('?documents=third,first&open=third,first');
    expect(state).toMatchObject({ documents: ['third', 'first'], open: ['first', 'third'] });
  });

  it('may depend on another field, wherever it stands', () => {
    expect(fields.read('?topic=pay&theme=teachers').state.topic).toBe('pay');
    expect(fields.read('?topic=pay&theme=funding')).toMatchObject({
      state: { topic: '' },
      problems: [{ kind: 'unknown-value', field: 'topic', values: ['pay'] }],
    });
  });
});

describe('an address that asks for what is not there', () => {
  it.each<[string, Problem['kind'], string, string[]]>([
    ['?theme=nothing', 'unknown-value', 'theme', ['nothing']],
    ['?theme=nothing&theme=teachers', 'unknown-value', 'theme', ['nothing']],
    ['?documents=x,first,y,x', 'unknown-value', 'documents', ['x', 'y']],
    ['?place=%3Cscript%3E', 'unknown-value', 'place', ['<script>']],
    ['?shown=19', 'unknown-value', 'shown', ['19']],
    ['?theme=funding&theme=funding', 'repeated', 'theme', ['funding']],
    ['?documents=first,second,first,first', 'repeated', 'documents', ['first']],
    ['?theme=funding&theme=teachers', 'too-many', 'theme', ['teachers']],
    ['?theme=funding,teachers', 'too-many', 'theme', ['teachers']],
    ['?documents=third,second,first', 'too-many', 'documents', ['first']],
    ['?open=fourth,third,second,first', 'too-many', 'open', ['fourth']],
    ['?q=a&q=b', 'too-many', 'q', ['b']],
    ['?thema=funding&thema=x', 'unknown-field', 'thema', []],
    ['?__proto__=1', 'unknown-field', '__proto__', []],
  ])('%s is told of: %s', (query, kind, field, values) => {
    expect(fields.read(query).problems).toEqual([{ kind, field, values }]);
  });

  it('is followed in what it has besides', () => {
    const { state } = fields.read('?x=1&theme=y&theme=funding&documents=x,first,first&shown=z');
    expect(state).toEqual({ ...usual, theme: 'funding', documents: ['first'] });
  });

  it('may be as long as it likes: only so much of it is read, and less is repeated', () => {
    const long = `?documents=${'x'.repeat(1e5)},${'y,'.repeat(5e4)}&q=${'𠮷'.repeat(1e4)}`;
    const { state, problems } = fields.read(`${long}&${'z=&'.repeat(100)}${'w'.repeat(1e5)}=`);
    expect(state.q).toBe('𠮷'.repeat(5));
    expect(JSON.stringify(problems).length).toBeLessThan(1000);
    const names = Array.from({ length: 1000 }, (_, at) => `f${at}=`);
    expect(fields.read(names.join('&')).problems).toHaveLength(50);
  });

  it('is said in words, by what its values are called; what there are no words for is not', () => {
    const { problems } = fields.read('?x=&theme=funding,teachers&documents=a,b&shown=1');
    const words = {
      unknownField: (name: string) => `no ${name}`,
      fields: {
        theme: { 'too-many': (values: string) => `without ${values}` },
        documents: { 'unknown-value': (values: string) => `what is ${values}?` },
      },
    };
    const nameOf = (value: string) => (value === 'teachers' ? '教师队伍' : value);
    expect(sayProblems(problems, words, nameOf)).toEqual([
      'no x',
      'without 教师队伍',
      'what is a、b?',
    ]);
    expect(sayProblems(problems, { fields: {} })).toEqual([]);
  });
});
