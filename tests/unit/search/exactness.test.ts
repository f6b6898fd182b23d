/** The search finds what a plain substring scan finds: no place too few, none too many. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/search/corpus-index.ts';
import { clause, document, loadRealCorpus } from '../corpus/fixtures.ts';
import { ask, compareWithScan, cutPhrases, type ServedIndex, serveIndex } from './harness.ts';

const corpus = await loadRealCorpus();
const { documents, themes } = corpus;
const topics = themes.flatMap((theme) => theme.topics);

describe('on the real corpus', () => {
  let served: ServedIndex;
  beforeAll(async () => {
    served = await serveIndex(corpus);
  });
  afterAll(() => served.close());

  it.each([
    ['every theme and topic name', [...themes, ...topics].map(({ name }) => name)],
    [
      'every term',
      [...themes, ...topics].flatMap(({ terms }) => terms.flatMap((term) => term.split('…'))),
    ],
    ['200 phrases cut at random', cutPhrases(documents, 200, 20_260_701)],
    ['single signs and punctuation', ['的', '，', '。', '“', '"', '》', '%', '5', '+', '—', '、']],
    ['phrases that stand nowhere', ['不存在的词句', '☆', '课☆后', '\u0301', 'zzzzzzz', '🙂']],
    ['other ways to write a phrase', ['课后 服务', '５Ｇ', '5g', '（一）', '(一)']],
  ])(
    'finds for %s what a scan finds, loosely and character by character',
    async (what, phrases) => {
      for (const manner of ['loose', 'literal'] as const) {
        const result = await compareWithScan(served.index, documents, phrases, manner);
        console.log(
          `search, ${manner}: ${what}: ${result.phrases} phrases, ${result.expected} places by scan, ` +
            `${result.found} by search, ${result.correct} in common`,
        );
        expect(result.differences).toEqual([]);
        expect(result.correct).toBe(result.expected);
      }
    },
  );

  it.each([
    ['雙減', '双减'],
    ['課後服務', '课后服务'],
    ['「双减」政策', '“双减”政策'],
    ['双 减\n政策', '“双减”政策'],
  ])('finds for %j the places of %j', async (typed, published) => {
    const found = await ask(served.index, typed);
    expect(found.size).toBeGreaterThan(0);
    expect(found).toEqual(await ask(served.index, published));
    expect(await ask(served.index, typed, 'literal')).toEqual(new Set());
  });

  it.each([
    ['课后服物', '课后服务'],
    ['双减政治', '双减”政策'],
    ['义务教育优质均横发展', '义务教育优质均衡发展'],
    ['课后服务质量监测平台', '课后服务质量'],
  ])('knows for %j, which stands nowhere, that %j is near', async (typed, published) => {
    expect(await ask(served.index, typed)).toEqual(new Set());
    const near = await served.index.nearest(typed);
    expect(near.map(({ phrase }) => phrase)).toContain(published);
    for (const { phrase, places } of near) {
      expect(await served.index.lookUp(phrase, 'loose')).toEqual(places);
      expect(places.length).toBeGreaterThan(0);
    }
  });

  it.each(['(.+)+$', '，。，；', '☆☆', '课☆☆☆☆☆☆☆务'])(
    'knows nothing that is near to %j',
    async (typed) => {
      expect(await served.index.nearest(typed)).toEqual([]);
    },
  );

  it('takes no words for near of which most are others', async () => {
    const near = await served.index.nearest('课后服物');
    expect(near.map(({ phrase }) => phrase)).not.toContain('课后延时');
  });

  it('finds nothing for a blank phrase', async () => {
    expect(await served.index.lookUp('　 ', 'loose')).toEqual([]);
    expect(await served.index.nearest('　 ')).toEqual([]);
  });

  it('answers in the order of the corpus, with the published text and what is known of places', async () => {
    const { index } = served;
    const keys = await index.lookUp('双减', 'loose');
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    const [labels, traits, names] = [
      await index.labels(keys),
      await index.traits(keys),
      await index.names(keys.map(documentOf)),
    ];
    for (const key of keys) {
      const { text } = await index.read(key);
      expect(text.blocks.join('\n')).toContain('双减');
      const document = documents.find(({ id }) => id === names.get(documentOf(key))?.id);
      expect(index.documents[documentOf(key)]?.path).toEqual(document?.region?.path ?? []);
      const clause = document?.clauses.find(({ id }) => id === text.anchor);
      if (!clause) continue;
      const topics = clause.sentences.flatMap(({ labels }) =>
        labels.map(({ theme, topic }) => `${theme}/${topic}`),
      );
      expect(new Set(traits.get(key)?.topics)).toEqual(new Set(topics));
      expect(new Set(labels.get(key)?.themes)).toEqual(new Set(clause.themes));
      expect(traits.get(key)).toMatchObject({
        hasTarget: clause.targets.length > 0,
        bodies: clause.bodies,
      });
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
  let served: ServedIndex;
  beforeAll(async () => {
    served = await serveIndex({ documents: hostile, themes: [], regions: [] });
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
    for (const manner of ['loose', 'literal'] as const) {
      const { differences } = await compareWithScan(served.index, hostile, phrases, manner);
      expect(differences).toEqual([]);
    }
  });

  it('does not take what is like the next sign for what is written', async () => {
    expect(await ask(served.index, '①', 'loose')).toEqual(new Set(['one#c1']));
    expect(await ask(served.index, '1', 'loose')).toEqual(new Set(['one#c2']));
    expect(await ask(served.index, 'm2', 'literal')).toEqual(new Set());
  });

  it('lets no phrase run from one place into the next', async () => {
    expect(await ask(served.index, '重复的话。重复的话。')).toEqual(new Set());
    expect(await ask(served.index, '话。重复')).toEqual(new Set());
  });

  it('tells equal clauses apart', async () => {
    expect(await ask(served.index, '重复的话')).toEqual(new Set(['two#c1', 'two#c2']));
  });
});
