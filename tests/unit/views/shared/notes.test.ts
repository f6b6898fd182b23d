import { describe, expect, it } from 'vitest';
import { theme } from '../../../../src/schema/theme.ts';
import { tally } from '../../../../src/views/document/tally.ts';
import { labelNotes } from '../../../../src/views/shared/passage/notes.ts';

const topics = ['homework', 'after-school'].map((id) => ({
  id,
  name: id,
  counts: '…',
  excludes: null,
  terms: [id],
}));
const doubleReduction = theme.parse({
  id: 'double-reduction',
  name: '双减',
  kind: 'core',
  order: 1,
  definition: '减轻负担',
  stages: [],
  topics,
});
const label = (topic: string) => ({
  theme: 'double-reduction',
  topic,
  by: 'term' as const,
  evidence: [],
});

describe('labelNotes', () => {
  it('says each topic once, with the numbers of its sentences, in the order of the codebook', () => {
    const notes = labelNotes(
      [
        { id: 'c1-s1', labels: [label('after-school')] },
        { id: 'c1-s2', labels: [] },
        { id: 'c1-s3', labels: [label('homework'), label('after-school')] },
      ],
      [doubleReduction],
    );
    expect(notes.map(({ topic }) => topic.id)).toEqual(['homework', 'after-school']);
    expect(notes.map(({ sentences }) => sentences.map(({ number }) => number))).toEqual([
      [3],
      [1, 3],
    ]);
  });

  it('leaves out labels of themes that no file defines', () => {
    expect(labelNotes([{ id: 'c1-s1', labels: [label('homework')] }], [])).toEqual([]);
  });
});

describe('tally', () => {
  it('adds sizes up by key in the order of first use', () => {
    const items = [['正文', 3] as const, ['杂项', 1] as const, ['正文', 2] as const];
    expect(
      tally(
        items,
        ([key]) => key,
        ([, size]) => size,
      ),
    ).toEqual([
      ['正文', 5],
      ['杂项', 1],
    ]);
  });
});
