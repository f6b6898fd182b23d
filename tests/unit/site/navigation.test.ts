import { describe, expect, it } from 'vitest';
import { lineAt, mapOf } from '../../../src/site/navigation.ts';

const themes = [
  { id: 'double-reduction', name: '双减', kind: 'core' as const },
  { id: 'funding', name: '经费与资助', kind: 'secondary' as const },
];
const map = mapOf(themes, true);
const names = (id: string) => map.find((group) => group.id === id)?.lines.map(({ name }) => name);

describe('the map of the site', () => {
  it('names the core themes, and leads to all others by their list', () => {
    expect(names('themes')).toEqual(['双减', '全部主题']);
  });

  it('leads to no page twice', () => {
    const all = map.flatMap(({ lines }) => lines.map(({ href }) => href));
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(12);
  });

  it('leaves the feed out where there is none', () => {
    const feeds = (hasFeed: boolean) =>
      mapOf(themes, hasFeed).flatMap(({ lines }) => lines.filter(({ href }) => /xml$/.test(href)));
    expect(feeds(true)).toHaveLength(1);
    expect(feeds(false)).toEqual([]);
  });
});

describe('the place of a page on the map', () => {
  it.each([
    ['/themes/', '全部主题'],
    ['/themes/double-reduction/', '双减'],
    ['/themes/double-reduction/jinjiang-2023-basic/', '双减'],
    ['/themes/funding/', '全部主题'],
    ['/documents/jinjiang-2023-basic/source/', '文件'],
    ['/vertical/jinjiang/', '上下对读'],
  ])('of %s is %s', (path, name) => expect(lineAt(map, path)?.name).toBe(name));

  it.each(['/', '/404.html'])('there is none of %s', (path) => {
    expect(lineAt(map, path)).toBeUndefined();
  });
});
