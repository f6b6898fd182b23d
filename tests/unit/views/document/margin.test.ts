import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../src/schema/document.ts';
import { theme } from '../../../../src/schema/theme.ts';
import {
  damageNotes,
  labelNotes,
  marginOf,
  repairNotes,
} from '../../../../src/views/document/margin.ts';
import { noteLines } from '../../../../src/views/document/note-lines.ts';
import * as f from '../../corpus/fixtures.ts';

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
    expect(notes.map(({ theme }) => theme.id)).toEqual(['double-reduction']);
    const said = notes[0]?.topics.map(({ topic, sentences }) => [
      topic.id,
      sentences.map(({ number }) => number),
    ]);
    expect(said).toEqual([
      ['homework', [3]],
      ['after-school', [1, 3]],
    ]);
  });

  it('leaves out labels of themes that no file defines', () => {
    expect(labelNotes([{ id: 'c1-s1', labels: [label('homework')] }], [])).toEqual([]);
  });
});

/** A clause whose sentences follow each other in the seed as in the text. */
function clauseOf(...texts: string[]): Clause {
  let at = 0;
  const made = f.clause(
    'c1',
    texts.map((text) => [text] as const),
  );
  const sentences = made.sentences.map((sentence) => {
    const start = at;
    at += sentence.text.length;
    return { ...sentence, span: [start, at] as [number, number] };
  });
  return { ...made, sentences };
}

describe('damage and repairs', () => {
  const damaged = clauseOf('二级总?!蹦J学组合。');
  const guess = f.edit([3, 7], '?!蹦J', '校', { confidence: 'guess' });

  it('are said once where a guess was made for the damage', () => {
    const notes = damageNotes(damaged, [[3, 8]], [guess]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ text: '?!蹦J', guess });
  });

  it('make a guess damage, not a repair, for who quotes', () => {
    expect(repairNotes(damaged, [guess])).toEqual([]);
    const [note] = damageNotes(damaged, [], [guess]);
    expect(note?.sentence.number).toBe(1);
  });

  it('have the number of their sentence; punctuation and spaces are not told', () => {
    const clause = clauseOf('一，二。', '三向四。');
    const edits = [
      f.edit([1, 2], ',', '，', { rule: 'punctuation' }),
      f.edit([5, 6], 'X', '向'),
      f.edit([6, 7], 'Y', '四'),
    ];
    expect(repairNotes(clause, edits).map(({ sentence }) => sentence.number)).toEqual([2, 2]);
    expect(damageNotes(clause, [], edits)).toEqual([]);
  });
});

describe('the margin of a clause', () => {
  const clause: Clause = {
    ...f.clause(
      'c1',
      [['据《某办法》建校。', 'double-reduction/homework'], ['见本文件。']],
      ['teachers'],
    ),
    evidence: [{ theme: 'teachers', words: ['教师'] }],
    cited: ['elsewhere', 'here'].map((document, at) => ({
      sentence: `c1-s${at + 1}`,
      title: '某办法',
      number: null,
      document,
      level: null,
      evidence: [],
    })),
    responsible: [
      { sentence: 'c1-s1', name: '甲局', normalized: '某市甲局', role: 'lead', evidence: [] },
      { sentence: 'c1-s1', name: '乙局', normalized: '乙局', role: 'support', evidence: [] },
      { sentence: 'c1-s2', name: '丙局', normalized: null, role: 'support', evidence: [] },
    ],
    curated: [
      { quote: '建校', add: ['double-reduction/homework'], remove: ['gone/away'], reason: '…' },
    ],
  };
  const context = { document: 'here', themes: f.themes, edits: [], garbled: [] };
  const margin = marginOf(clause, context, []);

  it('names a national document once, with all words that restate it and the sentences that do', () => {
    const restating = (id: string, number: string | null, words: string) => ({
      id,
      document: '《意见》',
      number,
      evidence: [words],
    });
    const own = [
      [restating('x', '一号', '甲'), restating('y', '一号', '乙')],
      [restating('x', '一号', '甲'), restating('z', null, '丙')],
    ];
    const sentences = clause.sentences.map((one, at) => ({ ...one, national: own[at] ?? [] }));
    const { national } = marginOf({ ...clause, sentences }, context, []);
    expect(
      national.map((one) => [one.name, one.evidence, one.sentences.map(({ number }) => number)]),
    ).toEqual([
      ['一号', ['甲', '乙'], [1, 2]],
      ['《意见》', ['丙'], [2]],
    ]);
    const lines = noteLines({ ...margin, labels: [], targets: [], national });
    expect(lines.map((one) => [one.number, one.national])).toEqual([
      [null, false],
      [1, true],
      [2, true],
    ]);
  });

  it('names the secondary themes with the words behind them', () => {
    expect(margin.secondary).toEqual([{ id: 'teachers', name: 'teachers' }]);
    expect(margin.reasons).toEqual([{ name: 'teachers', words: ['教师'] }]);
  });

  it('leads to a cited document of the corpus, but not to the page itself', () => {
    expect(margin.cited.map(({ here, sentences }) => [here, sentences[0]?.number])).toEqual([
      ['elsewhere', 1],
      [null, 2],
    ]);
  });

  it('groups bodies by their part, and tells the full names that the text does not', () => {
    expect(margin.bodies).toEqual([
      { role: 'lead', names: ['甲局'] },
      { role: 'support', names: ['乙局', '丙局'] },
    ]);
    expect(margin.fullNames).toEqual(['某市甲局']);
  });

  it('names the labels that a curator changed, and keeps the id of one that is gone', () => {
    expect(margin.curations).toMatchObject([
      { add: ['double-reduction·homework'], remove: ['gone/away'] },
    ]);
  });
});
