import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST } from '../../../../src/compare/limits.ts';
import { address } from '../../../../src/site/address.ts';
import { selectionFields } from '../../../../src/views/compare/selection.client.ts';

const known = {
  themes: new Map([
    ['double-reduction', new Set(['homework', 'after-school'])],
    ['funding', new Set<string>()],
  ]),
  documents: new Set(['a', 'b', 'c', 'd', 'e']),
};
const { read, write } = selectionFields(known);

describe('the address of a comparison', () => {
  it('names a theme and documents, joined by commas', () => {
    expect(read('?theme=funding&documents=b,a')).toEqual({
      state: { theme: 'funding', topic: '', documents: ['b', 'a'] },
      problems: [],
    });
  });

  it('may name documents in several fields, as a form with checkboxes sends them', () => {
    expect(read('?theme=funding&documents=a&documents=&documents=c').state.documents).toEqual([
      'a',
      'c',
    ]);
  });

  it('is about all core themes where it names none', () => {
    for (const query of ['', '?theme=', '?documents=a,b']) expect(read(query).state.theme).toBe('');
  });

  it.each([
    ['an unknown theme', '?theme=x', 'theme', 'unknown-value', ['x']],
    [
      'a second theme',
      '?theme=funding&theme=double-reduction',
      'theme',
      'too-many',
      ['double-reduction'],
    ],
    ['an unknown topic', '?theme=double-reduction&topic=x', 'topic', 'unknown-value', ['x']],
    [
      'a topic of another theme',
      '?theme=funding&topic=homework',
      'topic',
      'unknown-value',
      ['homework'],
    ],
    ['a topic of no theme', '?topic=homework', 'topic', 'unknown-value', ['homework']],
    [
      'a second topic',
      '?theme=double-reduction&topic=homework&topic=after-school',
      'topic',
      'too-many',
      ['after-school'],
    ],
    ['unknown documents', '?documents=x,a,y,x', 'documents', 'unknown-value', ['x', 'y']],
    ['a repeated document', '?documents=a,b,a,a', 'documents', 'repeated', ['a']],
    ['a fifth document', '?documents=a,b,c,d,e', 'documents', 'too-many', ['e']],
    ['markup', '?documents=%3Cimg%3E', 'documents', 'unknown-value', ['<img>']],
  ])(
    'that has %s is followed as far as it can be, and says so',
    (_, query, field, kind, values) => {
      expect(read(query).problems).toEqual([{ kind, field, values }]);
    },
  );

  it('may name a topic of its theme to begin with', () => {
    expect(read('?theme=double-reduction&topic=after-school').state.topic).toBe('after-school');
  });

  it('keeps what is right beside what is wrong', () => {
    const { theme, documents } = read('?theme=x&theme=funding&documents=x,a,a,b').state;
    expect({ theme, documents }).toEqual({ theme: 'funding', documents: ['a', 'b'] });
  });

  it('gives known documents, each once and at most four, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x', ',', '&', '=')),
        (parts) => {
          const { documents } = read(`?documents=${parts.join(',')}`).state;
          expect(documents.length).toBeLessThanOrEqual(MOST);
          expect(new Set(documents).size).toBe(documents.length);
          expect(documents.every((id) => known.documents.has(id))).toBe(true);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(read(query).state).toMatchObject({ theme: '', documents: [] });
      }),
    );
  });

  it('is written as links to the page are', () => {
    const state = { theme: 'double-reduction', documents: ['b', 'a'], topic: 'homework' };
    expect(write(state)).toBe('?theme=double-reduction&documents=b,a&topic=homework');
    expect(address.compare(state.theme, state.documents, state.topic)).toContain(write(state));
  });

  it('may be as long as it likes: only so much of it is read', () => {
    const { problems } = read(`?documents=${'x'.repeat(100_000)},${'y,'.repeat(50_000)}`);
    expect(JSON.stringify(problems).length).toBeLessThan(1000);
  });
});
