/** The search finds what a plain substring scan finds: no place too few, none too many. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clause, document, loadRealCorpus } from '../corpus/fixtures.ts';
import { ask, compareWithScan, cutPhrases, type ServedSearch, serveSearch } from './harness.ts';

const corpus = await loadRealCorpus();
const { documents, themes } = corpus;
const topics = themes.flatMap((theme) => theme.topics);

describe('on the real corpus', () => {
  let served: ServedSearch;
  beforeAll(async () => {
    served = await serveSearch(corpus);
  });
  afterAll(() => served.close());

  it.each([
    ['every theme and topic name', [...themes, ...topics].map(({ name }) => name)],
    [
      'every term',
      [...themes, ...topics].flatMap(({ terms }) => terms.flatMap((term) => term.split('…'))),
    ],
    ['40 phrases cut at random', cutPhrases(documents, 40, 20_260_701)],
    ['single signs and punctuation', ['的', '，', '。', '“', '"', '》', '%', '5', '+', '—', '、']],
    ['phrases that stand nowhere', ['不存在的词句', '☆', '课☆后', '\u0301', 'zzzzzzz', '🙂']],
    ['other ways to write a phrase', ['课后 服务', '５Ｇ', '5g', '（一）', '(一)']],
  ])('finds for %s what a scan finds', async (what, phrases) => {
    const result = await compareWithScan(served.search, documents, phrases);
    console.log(
      `search: ${what}: ${result.phrases} phrases, ${result.expected} places by scan, ` +
        `${result.found} by search, ${result.correct} in common`,
    );
    expect(result.differences).toEqual([]);
    expect(result.correct).toBe(result.expected);
  });

  it('finds nothing for a blank phrase', async () => {
    expect(await served.search.find('　 ')).toEqual({ matches: [], missing: [] });
  });

  it('answers in the order of the corpus, with the published text', async () => {
    const { matches } = await served.search.find('双减');
    const order = served.search.catalogue.documents.map(({ id }) => id);
    const places = matches.map((match) => order.indexOf(match.document.id) * 10_000 + match.place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const match of matches) {
      const { text, source } = await served.search.read(match);
      expect(text.blocks.join('\n')).toContain('双减');
      expect(source.title).toBe(match.document.title);
    }
  });
});

describe('on hostile texts', () => {
  const hostile = [
    document('one', {
      title: '题名“甲”',
      noticeTitle: '乙<b>&amp;"丙"',
      clauses: [
        clause('c1', [['"引号"里的“词”。'], ['é e\u0301 か が 한글 𠮷野家 ①②③ ㎡']]),
        clause('c2', [['word-with-hyphen don’t x_y a.b.c 3.14 1,000']]),
      ],
    }),
    // The same words twice: two places, not one.
    document('two', {
      title: '题名“甲”',
      clauses: [clause('c1', [['重复的话。']]), clause('c2', [['重复的话。']])],
    }),
  ];
  let served: ServedSearch;
  beforeAll(async () => {
    served = await serveSearch({ documents: hostile, themes: [], regions: [] });
  });
  afterAll(() => served.close());

  it('finds what a scan finds', async () => {
    const phrases = [
      ...cutPhrases(hostile, 120, 7),
      ...[
        '"',
        '"引',
        'e',
        'é',
        'か',
        'が',
        '한',
        '𠮷',
        '1',
        '2',
        '㎡',
        'm2',
        '-',
        '_',
        '.',
        ',',
        '’',
        '<b>',
        '&amp;',
      ],
    ];
    const { differences } = await compareWithScan(served.search, hostile, phrases);
    expect(differences).toEqual([]);
  });

  it('tells equal clauses apart', async () => {
    expect(await ask(served.search, '重复的话')).toEqual(new Set(['two#c1', 'two#c2']));
  });
});
