import { describe, expect, it } from 'vitest';
import { type AskOptions, ask, nearTo } from '../../../src/search/ask.ts';
import {
  documentOf,
  type Manner,
  type PhraseIndex,
  type PlaceKey,
  placeOf,
} from '../../../src/search/corpus-index.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { synonymTable } from '../../../src/search/synonyms.ts';
import { clause, document } from '../corpus/fixtures.ts';
import { scanIndex } from './scan-index.ts';

/** One place for each text, counted over all documents; their titles are none. */
function indexOf(...documents: string[][]): PhraseIndex {
  const scan = scanIndex(
    documents.map((texts, d) =>
      document(`d${d}`, {
        title: null,
        clauses: texts.map((text, at) => clause(`c${at}`, [[text]])),
      }),
    ),
  );
  return scan;
}

const index = indexOf(
  [
    '加强作业管理，保证睡眠。',
    '作业不留到家里。',
    '书面作业不超过60分钟。',
    '保证学生睡眠，管理作业。',
  ],
  ['建设特殊教育学校。', '特教教师的津贴。', '开展延时服务。', '睡眠时间。'],
  ['作业另行规定。', '“课后服务”与睡眠。'],
);
/** The first digit is that of the document, the second that of the place. */
const name = (place: PlaceKey) => documentOf(place) * 10 + placeOf(place);
const answer = (query: string, options?: AskOptions, manner?: Manner) =>
  ask(index, parseQuery(query, manner), options);
const places = async (query: string, options?: AskOptions, manner?: Manner) =>
  (await answer(query, options, manner)).hits.map(({ place }) => name(place));

describe('a question', () => {
  it('is answered by the phrase where it stands somewhere', async () => {
    const { reading, hits, documents, missing } = await answer('作业 管理');
    expect([reading, hits.map(({ phrases }) => phrases)]).toEqual(['phrase', [['作业 管理']]]);
    expect([documents, missing]).toEqual([null, []]);
  });

  it('is answered by its words in one place where the phrase stands nowhere', async () => {
    const { reading, hits, lookedUp } = await answer('睡眠 作业');
    expect(reading).toBe('words');
    expect(hits.map(({ place }) => name(place))).toEqual([0, 3]);
    expect(hits[0]?.phrases).toEqual(['睡眠', '作业']);
    expect(lookedUp.map(({ phrase, forms }) => [phrase, forms[0]?.places?.length])).toEqual([
      ['睡眠', 4],
      ['作业', 5],
    ]);
  });

  it('is answered by the words of a list where the list stands nowhere', async () => {
    const { reading, hits } = await answer('保证睡眠、管理作业');
    expect([reading, hits]).toEqual(['words', []]);
    expect(await places('作业管理，睡眠')).toEqual([0]);
    expect((await answer('作业管理，保证睡眠')).reading).toBe('phrase');
  });

  it('is not tried as a phrase where it says how it is meant', async () => {
    expect(await places('"作业" "管理"')).toEqual([0, 3]);
    expect(await places('特教|延时')).toEqual([11, 12]);
    expect(await places('作业 -睡眠')).toEqual([1, 2, 20]);
    expect(await places('"作业" 分钟|家里 -超过')).toEqual([1]);
  });

  it('says in how many documents all words stand where no place has them', async () => {
    const { hits, documents } = await answer('睡眠 规定');
    expect([hits, documents]).toEqual([[], 1]);
    expect(await places('睡眠 规定', { scope: 'document' })).toEqual([20, 21]);
    expect(await places('作业 -津贴 -规定', { scope: 'document' })).toEqual([0, 1, 2, 3]);
    expect((await answer('睡眠 无处')).documents).toBe(0);
  });

  it('finds numbers that are written otherwise, and says how', async () => {
    const { hits } = await answer('六十分钟');
    expect(hits.map(({ phrases }) => phrases)).toEqual([['60分钟']]);
    expect(await places('六十分钟', {}, 'literal')).toEqual([]);
  });

  it('takes marks for the same as none, but where there is nothing else or it is literal', async () => {
    expect(await places('"课后"服务')).toEqual([21]);
    expect(await places('“')).toEqual([21]);
    expect(await places('"课后"服务', {}, 'literal')).toEqual([]);
    expect(await places('“课后服务”', {}, 'literal')).toEqual([21]);
    expect(await places('作业 管理', {}, 'literal')).toEqual([]);
  });

  it('is nothing without words', async () => {
    expect(await answer(' ')).toMatchObject({ reading: 'nothing', hits: [], missing: [] });
    expect((await (await answer(' ')).wider(table)).hits).toEqual([]);
  });
});

const table = synonymTable([
  {
    synonyms: [
      ['特殊教育', '特教'],
      ['课后服务', '延时服务'],
    ],
    shortNames: { 睡觉: ['睡眠'] },
  },
]);

describe('other words', () => {
  const wide = async (query: string, options?: AskOptions, manner?: Manner) =>
    (await answer(query, options, manner)).wider(table);

  it('are found beside the answer, each place with what was changed', async () => {
    const { hits, wordings, missing } = await wide('特教');
    const by = { from: '特教', to: '特殊教育', phrase: '特殊教育' };
    expect(hits.map(({ place, ...hit }) => ({ ...hit, name: name(place) }))).toEqual([
      { name: 10, phrases: ['特殊教育'], by: [by] },
    ]);
    expect([wordings, missing]).toEqual([[by], []]);
  });

  it('may stand for one of several words, and never for one that is left out', async () => {
    const { hits } = await wide('课后服务|特教 教师|延时|学校');
    expect(hits.map(({ place, phrases }) => [name(place), phrases])).toEqual([
      [10, ['特殊教育', '学校']],
      [12, ['延时服务', '延时']],
    ]);
    expect((await wide('睡觉 -特教')).hits.map(({ place }) => name(place))).toEqual([0, 3, 13, 21]);
  });

  it('are found over a whole document as well', async () => {
    const { hits } = await wide('睡觉 规定', { scope: 'document' });
    expect(hits.map(({ place, by }) => [name(place), by.length])).toEqual([
      [20, 1],
      [21, 1],
    ]);
  });

  it('are known by traditional signs where the signs are', async () => {
    const { hits } = await wide('課後服務');
    expect(hits.map(({ place }) => name(place))).toEqual([12]);
  });

  it('are none where the question is literal', async () => {
    expect(await wide('特教', {}, 'literal')).toEqual({ hits: [], wordings: [], missing: [] });
  });
});

describe('what could not be looked up', () => {
  const asked: string[] = [];
  const without = (...lost: string[]): PhraseIndex => ({
    ...index,
    lookUp: async (phrase, manner) => {
      asked.push(phrase);
      if (lost.includes(phrase)) throw new Error(`no ${phrase}`);
      return index.lookUp(phrase, manner);
    },
  });
  const partial = (query: string, ...lost: string[]) => {
    asked.length = 0;
    return ask(without(...lost), parseQuery(query));
  };

  it('is never nothing', async () => {
    await expect(partial('作业', '作业')).rejects.toThrow('no 作业');
    await expect(partial('"作业" "睡眠"', '作业', '睡眠')).rejects.toThrow();
    await expect(partial('作业|睡眠 -管理', '作业', '睡眠', '管理')).rejects.toThrow();
  });

  it('is named where another alternative was, and the hits are sure', async () => {
    const { hits, missing, unchecked } = await partial('特教|津贴', '特教');
    expect(hits.map(({ place }) => name(place))).toEqual([11]);
    expect([missing, unchecked]).toEqual([['特教'], []]);
  });

  it('is named as unchecked where hits may lack it, or hold what was to be left out', async () => {
    const lacking = await partial('"作业" "睡眠"', '睡眠');
    expect(lacking.hits).toHaveLength(5);
    expect([lacking.missing, lacking.unchecked]).toEqual([['睡眠'], ['睡眠']]);
    const holding = await partial('作业 -睡眠', '睡眠');
    expect(holding.hits).toHaveLength(5);
    expect(holding.unchecked).toEqual(['睡眠']);
  });

  it('is a form of a phrase that may be elsewhere as well', async () => {
    const { hits, missing } = await partial('60分钟', '六十分钟');
    expect([hits.length, missing]).toEqual([1, ['六十分钟']]);
  });

  it('does not keep the words from being found where it is the phrase', async () => {
    const { reading, hits, missing } = await partial('睡眠 作业', '睡眠 作业');
    expect([reading, hits.length, missing]).toEqual(['words', 2, ['睡眠 作业']]);
  });

  it('gives no number of documents that nobody knows', async () => {
    expect((await partial('睡眠 规定 无处', '无处')).documents).toBeNull();
  });

  it('leaves the answer as it is where it is another wording', async () => {
    const { wider, hits } = await partial('特教', '特殊教育');
    expect(hits).toHaveLength(1);
    expect(await wider(table)).toEqual({ hits: [], wordings: [], missing: ['特殊教育'] });
  });

  it('is not asked on for after two failures', async () => {
    const lost = ['甲', '乙', '丙', '丁'];
    await expect(partial('甲|乙|丙|丁|作业', ...lost)).rejects.toThrow();
    expect(asked).toEqual(['甲', '乙']);
    const { hits, missing } = await partial('作业|甲|乙|丙|丁', ...lost);
    expect([hits.length, missing]).toEqual([5, ['甲', '乙', '丙', '丁']]);
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});

describe('what is near', () => {
  it('is told of phrases that stand nowhere, and of no others', async () => {
    const given = await answer('作业关里 睡眠');
    expect(await nearTo(index, given)).toEqual([
      { phrase: '作业关里', near: [{ phrase: '作业', places: expect.any(Array) }] },
    ]);
    expect(await nearTo(index, await answer('作业'))).toEqual([]);
  });
});
