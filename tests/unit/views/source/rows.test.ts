import { describe, expect, it } from 'vitest';
import type { Document, Edit } from '../../../../src/schema/document.ts';
import { damageId, editId } from '../../../../src/views/shared/passage/segments.ts';
import { placeId, rows, sums } from '../../../../src/views/source/rows.ts';
import { edit, loadRealCorpus, loadSmallCorpus } from '../../corpus/fixtures.ts';

type Text = Pick<Document, 'ledger' | 'edits' | 'sections' | 'clauses'>;
const made = (ledger: Document['ledger'], edits: Edit[] = []): Text => ({
  ledger,
  edits,
  sections: [],
  clauses: [],
});
const name = ({ id }: { id: string }) => id;
const textOf = (all: ReturnType<typeof rows>) =>
  all.flatMap(({ parts, space }) => [...parts, ...space].map(({ text }) => text)).join('');

describe('rows', () => {
  const seed = '标题\n\n向?qū)W前。\n';
  const ledger: Document['ledger'] = [
    { span: [0, 2], fate: 'metadata', rule: 'title' },
    { span: [2, 4], fate: 'boilerplate', rule: 'whitespace' },
    { span: [4, 12], fate: 'published', rule: 'body' },
    { span: [12, 13], fate: 'boilerplate', rule: 'whitespace' },
  ];

  it('put the white space between lines behind the line before', () => {
    const all = rows(seed, made(ledger), [], name);
    expect(all.map(({ rule }) => rule)).toEqual(['title', 'body']);
    expect(all.map(({ space }) => space.map(({ text }) => text).join(''))).toEqual(['\n\n', '\n']);
    expect(textOf(all)).toBe(seed);
  });

  it('show a change at its place, with an id that notes lead to', () => {
    const change = edit([5, 10], '?qū)W', '学');
    const [, body] = rows(seed, made(ledger, [change]), [], name);
    expect(body?.parts).toEqual([
      { text: '向', edit: null, damaged: false, id: null },
      { text: '?qū)W', edit: change, damaged: false, id: editId(change) },
      { text: '前。', edit: null, damaged: false, id: null },
    ]);
  });

  it('keep damage as it is, with a guess beside it', () => {
    const guess = edit([5, 10], '?qū)W', '学', { confidence: 'guess' });
    const [, body] = rows(seed, made(ledger, [guess]), [[5, 10]], name);
    expect(body?.parts[1]).toMatchObject({ text: '?qū)W', damaged: true, id: placeId(guess) });
  });

  it('name damage even where a quiet edit has touched it', () => {
    const quiet = edit([6, 8], 'qū', 'qu', { rule: 'simplified' });
    const [, body] = rows(seed, made(ledger, [quiet]), [[5, 10]], name);
    expect(body?.parts.filter(({ damaged }) => damaged).map(({ text }) => text)).toEqual([
      '?',
      'qū',
      ')W',
    ]);
    expect(body?.parts.map(({ id }) => id).filter(Boolean)).toEqual([damageId([5, 10])]);
  });

  it('show what was put in where nothing stood', () => {
    const added = edit([11, 11], '', '教育');
    const [, body] = rows(seed, made(ledger, [added]), [], name);
    expect(body?.parts.map(({ text, edit }) => [text, edit?.to ?? null])).toEqual([
      ['向?qū)W前', null],
      ['', '教育'],
      ['。', null],
    ]);
  });
});

describe.each([
  ['invented', loadSmallCorpus],
  ['real', loadRealCorpus],
] as const)('the %s documents', async (_, load) => {
  const { documents, texts } = await load();

  it.each(documents.map((document) => ({ id: document.id, document })))(
    'show every character of the seed of $id, in order',
    ({ document }) => {
      const seed = texts.get(document.id) ?? '';
      expect(seed).not.toBe('');
      expect(textOf(rows(seed, document, [], name))).toBe(seed);
      expect(sums(document).reduce((sum, { size }) => sum + size, 0)).toBe(seed.length);
    },
  );

  it('lead from published rows to every clause', () => {
    for (const document of documents) {
      const seed = texts.get(document.id) ?? '';
      const led = rows(seed, document, [], name).flatMap(({ places }) =>
        places.map(({ id }) => id),
      );
      const clauses = document.clauses.map(({ id }) => id);
      expect(clauses.filter((id) => !led.includes(id))).toEqual([]);
    }
  });
});
