/** Questions are answered by the index that is served as by one that scans, and every answer can be marked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderDocuments } from '../../../src/corpus/order.ts';
import { ask } from '../../../src/search/ask.ts';
import type { CorpusIndex } from '../../../src/search/corpus-index.ts';
import { parseQuery, type Query } from '../../../src/search/query.ts';
import { quotesOf } from '../../../src/search/quotes.ts';
import { loadRealCorpus } from '../corpus/fixtures.ts';
import { type ServedIndex, serveIndex } from './harness.ts';
import { PASTED } from './pasted.ts';
import { scanIndex } from './scan-index.ts';

const corpus = await loadRealCorpus();
const scan = scanIndex(orderDocuments(corpus.documents, corpus.regions), corpus.themes);

const QUESTIONS = [
  ...PASTED.map(({ text }) => text),
  ...[
    '双减|减负 -作业',
    '"课后" "服务" 资源',
    '作业 睡眠 无处可寻',
    '“',
    '，',
    '60分钟',
    '三年',
    '十所',
    '5个',
    '100%',
  ],
  ...[
    '課後延時服務 三至六年級',
    '書面作業 不超過六十分鐘',
    '特教學校',
    '一带一路 姊妹校',
    '-双减',
    '|',
    '\u0301',
  ],
];

/** What is found exactly, and then in other words; each with what is marked in its text. */
async function answerOf(index: CorpusIndex, query: Query) {
  const answer = await ask(index, query);
  const wider = await answer.wider(await index.synonyms());
  const places = (hits: typeof answer.hits) => hits.map(({ place }) => place);
  const marks = await Promise.all(
    [...answer.hits, ...wider.hits].map(async ({ place, phrases }) => {
      const { text } = await index.read(place);
      const sought = { phrases, manner: query.manner, simplify: index.simplify };
      return quotesOf(text, sought).quotes.flatMap(({ pieces }) =>
        pieces.flatMap((piece) => (piece.marked ? [piece.text] : [])),
      );
    }),
  );
  const { reading, documents, missing } = answer;
  return {
    reading,
    documents,
    missing,
    hits: places(answer.hits),
    wide: places(wider.hits),
    marks,
  };
}

describe('a question', () => {
  let served: ServedIndex;
  beforeAll(async () => {
    served = await serveIndex(corpus);
  });
  afterAll(() => served.close());

  it.each(QUESTIONS)('%j is answered as by a scan, and marked', async (text) => {
    const found = await answerOf(served.index, parseQuery(text));
    expect(found).toEqual(await answerOf(scan, parseQuery(text)));
    expect(found.missing).toEqual([]);
    expect(found.marks.filter((marked) => marked.length === 0)).toEqual([]);
    const literal = parseQuery(text, 'literal');
    expect(await answerOf(served.index, literal)).toEqual(await answerOf(scan, literal));
  });
});
