import { describe, expect, it } from 'vitest';
import { compareTheme } from '../../../../src/corpus/theme.ts';
import type { Document } from '../../../../src/schema/document.ts';
import {
  COLUMNS,
  closeTheme,
  themeParts,
} from '../../../../src/views/shared/matrix/theme-pages.ts';
import * as f from '../../corpus/fixtures.ts';

const theme = f.doubleReduction;

const many = (count: number, region: string) =>
  Array.from({ length: count }, (_, at) => f.document(`${region}-${at}`, { region: f.at(region) }));
const compare = (documents: readonly Document[]) =>
  compareTheme({ theme, documents, regions: f.regions });

describe('a theme of few documents', () => {
  const documents = many(COLUMNS, 'quanzhou');

  it('stands on one page', () => {
    expect(closeTheme(compare(documents))).toBeNull();
    expect(themeParts(documents, f.regions).size).toBe(0);
  });
});

describe('a theme of many documents', () => {
  const speaking = f.document('jinjiang-says', {
    region: f.at('jinjiang'),
    clauses: [f.clause('c1', [['加强作业管理。', 'double-reduction/homework']])],
  });
  const documents = [...many(COLUMNS, 'quanzhou'), speaking, ...many(3, 'qingdao')];
  const whole = compare(documents);
  const parts = (closeTheme(whole) ?? []).flatMap((group) => group.parts);

  it('is cut so that no page has more than a person can lay side by side', () => {
    expect(parts.map(({ id, rows }) => `${id} ${rows.length}`)).toEqual([
      `quanzhou ${COLUMNS}`,
      'quanzhou--2 1',
      'shandong 3',
    ]);
  });

  it('has every document once, with the same positions as the whole', () => {
    const positions = parts.flatMap((part) => part.comparison.positions);
    expect(positions).toEqual(whole.positions);
    whole.topics.forEach(({ topic, positions }, at) => {
      expect(
        parts.flatMap((part) => part.comparison.topics[at]?.positions ?? []),
        topic.name,
      ).toEqual(positions);
    });
  });

  it('counts for each part who speaks on the theme and on each topic', () => {
    const [, second] = parts;
    const spoken = second?.cells.map(({ said }) => said);
    expect(spoken).toEqual([1, ...theme.topics.map(({ id }) => (id === 'homework' ? 1 : 0))]);
    for (const part of parts) {
      for (const { said, silences } of part.cells) {
        const silent = silences.reduce((sum, { count }) => sum + count, 0);
        expect(said + silent).toBe(part.rows.length);
      }
    }
  });

  it('tells of each document which part has it', () => {
    const pages = themeParts(documents, f.regions);
    expect([...pages.keys()].sort()).toEqual(documents.map(({ id }) => id).sort());
    for (const part of parts) {
      for (const { document } of part.rows) expect(pages.get(document.id)).toBe(part.id);
    }
  });
});
