import { describe, expect, it } from 'vitest';
import {
  documentWays,
  neighbourWays,
  pageWays,
  readingWays,
  regionWays,
  themeWays,
} from '../../../../src/views/shared/ways/model.ts';
import * as f from '../../corpus/fixtures.ts';

const wayTo = ({ id }: { id: string }) => ({ name: id, href: `/${id}/` });
const list = ['a', 'b', 'c'].map((id) => ({ id }));
const beside = (id: string) =>
  neighbourWays(list, { id }, ['before', 'behind'], wayTo).map(({ name, note, rel }) =>
    [name, note, rel].join(' '),
  );

describe('the ways on from something in a list', () => {
  it('lead to what stands before and behind it', () => {
    expect(beside('b')).toEqual(['a before prev', 'c behind next']);
  });

  it('are fewer at the ends, and none where it is not in the list', () => {
    expect(beside('a')).toEqual(['b behind next']);
    expect(beside('c')).toEqual(['b before prev']);
    expect(beside('x')).toEqual([]);
  });
});

describe('the ways on', () => {
  it('to pages of the site say what these show', () => {
    for (const { name, href, note } of pageWays('matrix', 'codebook')) {
      expect(name).not.toBe('');
      expect(href).toMatch(/^\/[a-z]+\/$/);
      expect(note).not.toBe('');
    }
  });

  it('of a theme lead to its targets where it has any', () => {
    const leads = (targets: number) =>
      themeWays(f.doubleReduction, f.themes, targets).some(({ href }) =>
        href.startsWith('/targets/'),
      );
    expect([leads(0), leads(1)]).toEqual([false, true]);
  });

  it('of a document lead to its row, to others beside it, to its region and to its seed', () => {
    const known = f.document('one', { region: f.at('jinjiang') });
    expect(documentWays(known, '/matrix/#row-one').map(({ href }) => href)).toEqual([
      '/matrix/#row-one',
      '/compare/?documents=one',
      '/regions/jinjiang/',
      '/documents/one/source/',
    ]);
    const unknown = { ...known, region: null };
    expect(documentWays(unknown, undefined).map(({ href }) => href)).toEqual([
      '/compare/?documents=one',
      '/documents/one/source/',
    ]);
  });

  it('of a reading lead to other documents on the theme, and to other themes of the document', () => {
    const [one, other] = [f.document('one', {}), f.document('other', {})];
    const ways = readingWays(f.doubleReduction, one, [one, other], [f.doubleReduction, f.teachers]);
    expect(ways.map(({ href, document }) => [href, document?.id])).toEqual([
      ['/themes/double-reduction/other/', 'other'],
      [`/themes/${f.teachers.id}/one/`, undefined],
      ['/themes/double-reduction/', undefined],
      ['/documents/one/', undefined],
    ]);
  });

  it('of a region lead to those of the same parent, and to that one', () => {
    for (const region of f.regions) {
      const ways = regionWays(region, f.regions);
      const above = f.regions.find(({ id }) => id === region.parent);
      expect(ways.some(({ href }) => href === `/regions/${above?.id}/`)).toBe(above !== undefined);
      const beside = ways.filter(({ rel }) => rel).map(({ href }) => href);
      for (const href of beside) {
        const sibling = f.regions.find(({ id }) => href === `/regions/${id}/`);
        expect(sibling?.parent).toBe(region.parent);
      }
    }
  });
});
