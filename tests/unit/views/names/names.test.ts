/** What has a name in a corpus, how it is written, and where it leads. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { regionPath } from '../../../../src/corpus/order.ts';
import type { Named, NameKind } from '../../../../src/search/names/entry.ts';
import { nameKey } from '../../../../src/search/names/key.ts';
import { soundOf } from '../../../../src/site/pinyin.ts';
import { partsOf, shortNames } from '../../../../src/views/names/documents.ts';
import { stemOf } from '../../../../src/views/names/keys.ts';
import { listNames, type NameCorpus, nameFiles } from '../../../../src/views/names/model.ts';
import { spokenTerm } from '../../../../src/views/names/subjects.ts';
import { loadRealCorpus, loadSmallCorpus } from '../../corpus/fixtures.ts';
import { PASTED } from '../../search/pasted.ts';
import { type ServedNames, serveNames } from '../../search/served-names.ts';

/** As the site has it: the regions that have documents, and those above them. */
const onSite = (corpus: NameCorpus): NameCorpus => {
  const used = corpus.documents.flatMap(({ region }) =>
    regionPath(region?.id ?? null, corpus.regions),
  );
  return { ...corpus, regions: [...new Set(used)] };
};

let corpus: NameCorpus;
let named: Named[];
let served: ServedNames;
beforeAll(async () => {
  corpus = onSite(await loadSmallCorpus());
  named = listNames(corpus, soundOf);
  served = await serveNames(nameFiles(corpus, soundOf));
});
afterAll(() => served.close());

const ofKind = (kind: NameKind) => named.filter(({ entry }) => entry.kind === kind);
const first = async (query: string) => (await served.names.namesFor(query))[0]?.entry;

describe('a name sounds', () => {
  it.each([
    ['双减', 'shuangjian', 'sj'],
    ['重庆市', 'chongqingshi', 'cqs'],
    ['厦门市', 'xiamenshi', 'xms'],
    ['六安市', 'luanshi', 'las'],
    ['重点', 'zhongdian', 'zd'],
    ['银行', 'yinhang', 'yh'],
    ['行动方案', 'xingdongfangan', 'xdfa'],
    ['绿色', 'lvse', 'ls'],
  ])('as one types it: %s is %s', (name, whole, initials) =>
    expect(soundOf(name)).toEqual({ whole, initials }),
  );

  it('only where it has signs', () => {
    expect(soundOf('STEM 2023')).toBeNull();
    expect(soundOf('')).toBeNull();
  });
});

describe('a region is called for short', () => {
  it.each([
    ['泉州市', '泉州'],
    ['福建省', '福建'],
    ['海沧区', '海沧'],
    ['内蒙古自治区', '内蒙古'],
    ['广西壮族自治区', '广西'],
    ['新疆维吾尔自治区', '新疆'],
    ['恩施土家族苗族自治州', '恩施'],
    ['巴音郭楞蒙古自治州', '巴音郭楞'],
    ['阿里地区', '阿里'],
    ['神农架林区', '神农架'],
  ])('%s: %s', (name, short) => expect(stemOf(name)).toBe(short));

  it('nothing where a single sign would be left', () => expect(stemOf('单县')).toBeNull());
});

it('a title is found without its year and without its place', () => {
  expect(partsOf('2023年泉州市普通中学教育工作要点', '泉州市')).toEqual([
    '泉州市普通中学教育工作要点',
    '普通中学教育工作要点',
  ]);
  expect(partsOf('2023—2025年行动方案', null)).toEqual(['行动方案']);
});

it('a document of several years is found by the first and by both', () => {
  const names = shortNames({
    region: {
      id: 'jinjiang',
      code: '350582',
      name: '晋江市',
      level: 'county',
      path: ['福建省', '泉州市', '晋江市'],
      certainty: 'stated',
    },
    years: { from: 2023, to: 2025 },
    type: '行动方案',
  });
  expect(names).toContain('晋江2023行动方案');
  expect(names).toContain('晋江市20232025行动方案');
});

it.each([
  ['公办园…占', '公办园占比'],
  ['集团化办学…覆盖', '集团化办学覆盖率'],
  ['毛入园率', '毛入园率'],
])('a term in parts is said in one piece: %s', (term, said) => expect(spokenTerm(term)).toBe(said));

describe('a corpus names', () => {
  it('every theme, topic, region, document and year, each once', () => {
    const { themes, documents, regions } = corpus;
    expect(ofKind('theme')).toHaveLength(themes.length);
    expect(ofKind('topic')).toHaveLength(themes.flatMap(({ topics }) => topics).length);
    expect(ofKind('region')).toHaveLength(regions.length);
    expect(ofKind('document')).toHaveLength(documents.length);
    expect(ofKind('year').length).toBeGreaterThan(1);
    const ids = named.map(({ entry }) => `${entry.kind} ${entry.name} ${entry.href} ${entry.note}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('nothing without a way to write it, and leads from everything to somewhere on the site', () => {
    for (const { entry, keys } of named) {
      expect(keys.size, entry.name).toBeGreaterThan(0);
      expect(entry.name).not.toBe('');
      expect(entry.href).toMatch(/^\/(?!\/)/);
    }
  });

  it('no document, and nothing that leads into one, without how far it can be relied on', () => {
    const into = named.flatMap(({ entry }) => [entry, ...(entry.places ?? [])]);
    const documents = into.filter(({ href }) => href.startsWith('/documents/'));
    const bare = documents.filter(({ href, trust }) => trust === null && href !== '/documents/');
    expect(documents.length).toBeGreaterThan(10);
    // What several documents name has its places, each with its own.
    expect(bare.filter((one) => !('places' in one))).toEqual([]);
  });

  it('a document by its titles, its numbers, and place and year in both orders', async () => {
    for (const { id, title, docNumber, indexNumber, region, years, type } of corpus.documents) {
      const numbers = [docNumber, docNumber?.replace(/〔/g, '[').replace(/〕/g, ']'), indexNumber];
      for (const name of [title, ...numbers]) {
        if (name) expect((await first(name))?.href, name).toBe(`/documents/${id}/`);
      }
      if (!region || !years || !type) continue;
      const asked = await served.names.namesFor(`${region.name} ${years.from} ${type}`);
      expect(asked.map(({ entry }) => entry.href)).toContain(`/documents/${id}/`);
    }
  });

  it('every numbered clause of a document, by its label and by its id', async () => {
    const document = corpus.documents.find(({ region }) => region !== null);
    const clause = document?.clauses.find(({ id }) => /^c\d+-\d+$/.test(id));
    const place = document?.region?.name;
    for (const number of [clause?.label, clause?.id]) {
      const found = await served.names.namesFor(`${place} ${number}`);
      const hrefs = found.map(({ entry }) => entry.href);
      expect(hrefs).toContain(`/documents/${document?.id}/#${clause?.id}`);
    }
  });

  it('whoever issues, is cited or is responsible', () => {
    const { documents } = corpus;
    const issuers = new Set(documents.flatMap((one) => one.issuers));
    expect(new Set(ofKind('issuer').map(({ entry }) => entry.name))).toEqual(issuers);
    const numbers = documents.flatMap(({ clauses }) =>
      clauses.flatMap(({ cited }) => cited.flatMap(({ number }) => number ?? [])),
    );
    const cited = new Set(ofKind('cited').flatMap(({ keys }) => [...keys.keys()]));
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(cited).toContain(nameKey(number));
    const bodies = new Set(ofKind('body').flatMap(({ keys }) => [...keys.keys()]));
    const named = documents.flatMap(({ clauses }) => clauses.flatMap((one) => one.bodies));
    expect(named.length).toBeGreaterThan(0);
    for (const body of named) if (nameKey(body) !== '') expect(bodies).toContain(nameKey(body));
  });
});

describe('the documents of the site', () => {
  let real: ServedNames;
  beforeAll(async () => {
    real = await serveNames(nameFiles(onSite(await loadRealCorpus()), soundOf));
  });
  afterAll(() => real.close());

  it('that state an indicator stand with its name, and those that speak of it without a figure', async () => {
    const [hit] = await real.names.namesFor('公办园占比');
    const { kind, href, places = [] } = hit?.entry ?? {};
    expect(kind).toBe('indicator');
    expect(href).toBe('/targets/#indicator-public-preschool-share');
    const stated = places.filter(({ note }) => /\d/.test(note));
    const unstated = places.filter(({ note }) => note.includes('没有写数字'));
    expect(stated.length).toBeGreaterThanOrEqual(2);
    expect(unstated.map(({ name }) => name).join()).toContain('海沧');
    for (const { trust } of places) expect(trust?.words).toMatch(/来源/);
  });

  it.each(PASTED.filter(({ kind }) => kind === 'name'))(
    'have the $why “$text” among the first three names',
    async ({ text, wants }) => {
      const found = await real.names.namesFor(text);
      const hrefs = found
        .slice(0, 3)
        .flatMap(({ entry }) => [entry.href, ...(entry.places ?? []).map(({ href }) => href)]);
      const isWanted = (href: string) => wants.some((want) => href.startsWith(want));
      expect(hrefs.filter(isWanted), hrefs.join(' ')).not.toEqual([]);
    },
  );

  it('are laid out alike twice', async () => {
    const again = onSite(await loadRealCorpus());
    expect(nameFiles(again, soundOf)).toEqual(nameFiles(again, soundOf));
  });
});
