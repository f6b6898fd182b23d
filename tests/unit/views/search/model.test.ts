import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { orderDocuments, orderThemes } from '../../../../src/corpus/order.ts';
import type { Document } from '../../../../src/schema/document.ts';
import { type CorpusIndex, documentOf, placeKey } from '../../../../src/search/corpus-index.ts';
import type { SimilarIndex } from '../../../../src/search/similar.ts';
import { csvText } from '../../../../src/text/csv.ts';
import { askIndex } from '../../../../src/views/search/ask.client.ts';
import { columnsOf, soughtFor } from '../../../../src/views/search/columns.client.ts';
import { type Model, modelOf } from '../../../../src/views/search/model.client.ts';
import { readAll, tableRows } from '../../../../src/views/search/rows.client.ts';
import { searchFields } from '../../../../src/views/search/state.client.ts';
import { said } from '../../../../src/views/search/status.client.ts';
import { corpusValues, optionsOf } from '../../../../src/views/search/values.client.ts';
import { searchWords as w } from '../../../../src/views/search/words.ts';
import { parseCsv } from '../../../site/csv.ts';
import { loadSmallCorpus } from '../../corpus/fixtures.ts';
import { scanIndex } from '../../search/scan-index.ts';

const synonyms = async () => ({ groups: [['课后服务', '放学托管']], short: [] });

let documents: Document[];
let index: CorpusIndex & SimilarIndex;

beforeAll(async () => {
  const corpus = await loadSmallCorpus();
  documents = orderDocuments(corpus.documents, corpus.regions);
  index = {
    ...scanIndex(documents, orderThemes(corpus.themes)),
    synonyms,
    similar: async () => [],
  };
});

afterEach(() => vi.unstubAllGlobals());

/** What the page shows for an address. */
async function shown(query: string, over: Partial<CorpusIndex> = {}, further = false) {
  const own = { ...index, ...over };
  const asked = searchFields.read(query);
  const first = await askIndex(own, asked.state);
  const reply = first.more ? await first.more() : first.reply;
  const findings = {
    index: own,
    values: corpusValues(own),
    state: asked.state,
    manner: reply.answer.query.manner,
    hits: reply.hits,
    columns: columnsOf(reply),
  };
  const model = await modelOf(findings, { further, isLate: () => false });
  return { model, reply, ...said(asked, reply, model) };
}

const countOf = (model: Model) => model.arranged.flatMap(({ hits }) => hits).length;
const fails = () => Promise.reject(new Error('did not come'));

describe('what was found', () => {
  it('is read as far as it is in sight, and counted whole', async () => {
    const read = vi.fn(index.read);
    const { model, sentences } = await shown('?q=教育', { read });
    expect(read).toHaveBeenCalledTimes(20);
    expect(model.texts.size).toBe(20);
    expect(countOf(model)).toBeGreaterThan(20);
    expect(sentences.join('')).toMatch(`找到${countOf(model)}处，`);
  });

  it('is narrowed to what each option promises', async () => {
    const { model } = await shown('?q=教育', {}, true);
    const facets = ['region', 'year', 'theme', 'topic', 'level', 'grade', 'commitment'] as const;
    for (const facet of facets) {
      const options = optionsOf(model.values[facet], model.counts[facet], '');
      expect(options.length, facet).toBeGreaterThan(0);
      for (const { value, count } of options.slice(0, 4)) {
        const narrowed = await shown(`?${new URLSearchParams({ q: '教育', [facet]: value })}`);
        expect([facet, value, countOf(narrowed.model)]).toEqual([facet, value, count]);
      }
    }
  });

  it('asks for no traits and no names of documents until somebody looks at them', async () => {
    const [traits, names] = [vi.fn(index.traits), vi.fn(index.names)];
    await shown('?q=教育&region=浙江省', { traits, names });
    expect(traits).not.toHaveBeenCalled();
    expect(names).not.toHaveBeenCalled();
    await shown('?q=教育&target=yes', { traits, names });
    expect(traits).toHaveBeenCalledOnce();
  });
});

describe('a list of documents', () => {
  const manyOf = (count: number) => {
    const keys = Array.from({ length: count }, (_, document) => placeKey(document, 0));
    const [facts] = index.documents;
    if (!facts) throw new Error('there are no documents');
    const names = vi.fn(index.names);
    const some: Partial<CorpusIndex> = {
      documents: keys.map(() => facts),
      lookUp: async () => keys,
      labels: async () => new Map(),
      traits: async () => new Map(),
      read: async () => index.read(placeKey(0, 0)),
      names,
    };
    return { some, names };
  };

  it('is offered as long as it can be read', async () => {
    for (const [count, isOffered] of [
      [300, true],
      [301, false],
    ] as const) {
      const { some, names } = manyOf(count);
      const { model } = await shown('?q=教育&wide=0', some, true);
      expect([model.listsDocuments, model.further]).toEqual([isOffered, 'read']);
      expect(names).toHaveBeenCalledTimes(isOffered ? 1 : 0);
    }
  });
});

describe('other words for the same', () => {
  const phrase = '放学托管';

  it('are found behind the words themselves, each with its reason', async () => {
    const { model, sentences } = await shown(`?q=${phrase}`);
    const hits = model.arranged.flatMap((group) => group.hits);
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) {
      expect(hit.exact).toBe(false);
      expect(hit.why).toMatchObject([{ from: phrase, to: '课后服务' }]);
    }
    expect(sentences.join('')).toContain(w.widened(hits.length));
  });

  it('are not looked for where somebody does not want them, or wants every sign', async () => {
    for (const own of ['wide=0', 'literal=1']) {
      const { model, sentences } = await shown(`?q=${phrase}&${own}`);
      expect(model.all).toEqual([]);
      expect(sentences[0]).toBe(w.noneOf.clause(`“${phrase}”`));
    }
  });
});

describe('what there is not', () => {
  it('is named and left out', async () => {
    const query = '?q=教育&year=1999&document=nowhere&theme=__proto__&body=无此单位';
    const { model, sentences } = await shown(query);
    expect(model.unknown.map(({ facet }) => facet)).toEqual(['year', 'theme', 'document', 'body']);
    expect(countOf(model)).toBe(model.all.length);
    for (const value of ['1999', 'nowhere', '__proto__', '无此单位']) {
      expect(sentences.join('')).toContain(`“${value}”`);
    }
  });

  it('is told from a document that has nothing of what was asked for', async () => {
    const { reply } = await shown('?q=课后服务');
    const held = new Set(reply.hits.map(({ place }) => documentOf(place)));
    const other = documents.find((_, at) => !held.has(at));
    if (!other) throw new Error('every document has it');
    const { model, sentences } = await shown(`?q=课后服务&document=${other.id}`);
    expect(model.unknown).toEqual([]);
    expect(sentences).toEqual([w.noneNarrowed(model.all.length)]);
  });
});

describe('what does not come', () => {
  it('is said where texts are missing, and nothing is shown where none came', async () => {
    let asked = 0;
    const read: CorpusIndex['read'] = (place) => {
      asked += 1;
      return asked === 2 ? fails() : index.read(place);
    };
    const { sentences, isPartial } = await shown('?q=课后服务', { read });
    expect(isPartial).toBe(true);
    expect(sentences.at(-1)).toBe(w.unreadPlaces(1));
    await expect(shown('?q=课后服务', { read: fails })).rejects.toThrow('did not come');
  });

  it('narrows nothing by guessing', async () => {
    const { sentences, isPartial } = await shown('?q=课后服务', { labels: fails });
    expect([sentences.at(-1), isPartial]).toEqual([w.unreadLabels, true]);
    await expect(shown('?q=课后服务&theme=teachers', { labels: fails })).rejects.toThrow();
    await expect(shown('?q=课后服务&target=yes', { traits: fails })).rejects.toThrow();
    const further = await shown('?q=课后服务', { traits: fails }, true);
    expect([further.model.further, further.isPartial]).toEqual(['lost', true]);
  });

  it('is told where other words could not be looked for', async () => {
    const lookUp: CorpusIndex['lookUp'] = (phrase, manner) =>
      phrase === '放学托管' ? fails() : index.lookUp(phrase, manner);
    const { sentences, isPartial } = await shown('?q=课后服务', { lookUp });
    expect(isPartial).toBe(true);
    expect(sentences.join('')).toContain(w.missing('“放学托管”'));
  });
});

describe('the table of all that was found', () => {
  it('has the documents beneath each other, each with its first places', async () => {
    const { model } = await shown('?q=教育&as=table');
    expect(model.groups.map(({ document }) => document)).toEqual(
      [...new Set(model.all.map(({ place }) => documentOf(place)))].sort((a, b) => a - b),
    );
    for (const { hits, all } of model.groups) expect(hits.length).toBe(Math.min(3, all));
  });

  it('has a column for each of several phrases, with the places that hold it', async () => {
    const { model } = await shown('?q=课后服务|随班就读&as=table');
    expect(model.columns.map(({ name }) => name)).toEqual(['课后服务', '随班就读']);
    for (const { hits } of model.groups) {
      for (const column of model.columns) {
        const own = hits.filter((hit) => soughtFor(column, hit).length > 0);
        expect(own.length).toBeLessThanOrEqual(3);
        for (const hit of own) expect(soughtFor(column, hit)).toEqual([column.name]);
      }
    }
    const [alone, together] = [
      await shown('?q=课后服务&as=table'),
      await shown('?q="教师" "学校"'),
    ];
    expect([alone.model.columns, together.model.columns]).toEqual([[], []]);
  });

  it('is kept as a file with a row for each quotation of each place', async () => {
    vi.stubGlobal('location', new URL('https://example.org/search/'));
    const { model } = await shown('?q=课后服务');
    const { texts, lost } = await readAll(model, model.all, () => {});
    expect(lost).toBe(0);
    const text = csvText(tableRows(model, model.all, texts));
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head, ...rows] = parseCsv(text);
    expect(head).toEqual([...w.csv.columns]);
    expect(rows.length).toBeGreaterThanOrEqual(model.all.length);
    const at = (name: (typeof w.csv.columns)[number]) => w.csv.columns.indexOf(name);
    for (const row of rows) {
      expect(row[at('原句')]).toContain(row[at('匹配词句')]);
      expect(row[at('永久链接')]).toMatch(/^https:\/\/example\.org\/documents\/[a-z0-9-]+\//);
      expect(row[at('匹配方式')]).toBe(w.csv.exact);
    }
  });

  it('has a row without words for a place whose text did not come', async () => {
    vi.stubGlobal('location', new URL('https://example.org/search/'));
    const { model } = await shown('?q=课后服务&shown=20');
    const bare = model.all[0];
    if (!bare) throw new Error('nothing was found');
    const texts = new Map([...model.texts].filter(([place]) => place !== bare.place));
    const [, row = []] = tableRows(model, model.all, texts);
    expect(row.length).toBe(w.csv.columns.length);
    expect(row[w.csv.columns.indexOf('原句')]).toBe('');
    expect(row[w.csv.columns.indexOf('永久链接')]).toContain('/documents/');
  });
});
