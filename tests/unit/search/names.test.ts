/** Names: how they are made comparable, laid out in files, and looked up. */
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Named, NameEntry, NumberedPlace, Rank } from '../../../src/search/names/entry.ts';
import type { NameHead } from '../../../src/search/names/files.ts';
import {
  clauseIn,
  clausePath,
  nameKey,
  namesWithin,
  wordsOf,
} from '../../../src/search/names/key.ts';
import { mixKinds } from '../../../src/search/names/rank.ts';
import { shelveNames } from '../../../src/search/names/shelve.ts';
import { PAUSES } from '../../../src/search/patience.ts';
import { type ServedNames, serveNames } from './served-names.ts';

const trust = { grade: 'A', inferred: false, completeness: 'complete', words: '来源A级' } as const;

function named(
  kind: NameEntry['kind'],
  name: string,
  href: string,
  keys: Record<string, Rank> = {},
): Named {
  const document = kind === 'document' ? { ...trust, document: href.slice(1) } : null;
  return {
    entry: { kind, name, href, note: '', trust: document },
    keys: new Map([[nameKey(name), 'own'], ...Object.entries(keys)] as [string, Rank][]),
  };
}

const few: Named[] = [
  named('theme', '双减', '/theme', { shuangjian: 'sound', sj: 'initials' }),
  named('topic', '作业管理', '/homework', { zuoyeguanli: 'sound', 作业: 'word', 练习: 'word' }),
  named('region', '泉州市', '/quanzhou', { 泉州: 'short', quanzhou: 'sound', qz: 'initials' }),
  named('document', '2023年泉州市教育工作要点', '/a', {
    泉州2023工作要点: 'short',
    泉教202316号: 'own',
  }),
  named('document', '泉州市行动方案', '/b', { 泉州行动方案: 'short' }),
  named('body', '泉州市教育局', '/body', { 教育局: 'short' }),
  named('year', '2023年', '/year'),
];
const numbers: [string, NumberedPlace[]][] = [
  [
    'a',
    [
      ['s4', '四', '保障'],
      ['c4-16', '四/16', '规范办学'],
    ],
  ],
  ['b', [['c1-2', '一/2', '提质']]],
];
const digest = () => 'x1';

let served: ServedNames;
beforeAll(async () => {
  served = await serveNames(shelveNames(few, new Map(numbers), digest));
});
afterAll(() => served.close());

const hrefs = async (query: string) =>
  (await served.names.namesFor(query)).map(({ entry }) => entry.href);
const offered = async (typed: string) =>
  (await served.names.suggestionsFor(typed)).map(({ entry }) => entry.href);

describe('a name is the same', () => {
  it.each([
    ['厦海教工委〔2023〕16号', '厦海教工委[2023]16号'],
    ['厦海教工委〔2023〕16号', '厦海教工委（２０２３）16 号'],
    ['厦海教工委〔2023〕16号', '厦海教工委2023年16号'],
    ['XM04106-02-00-2023-006', 'xm04106 02 00 2023 006'],
    ['《中华人民共和国家庭教育促进法》', '中华人民共和国家庭教育促进法'],
    ['泉州市2023—2025年行动方案', '泉州市 2023-2025 行动方案'],
  ])('as %s and as %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  it('but not with a sign in a circle for a figure, nor without a word of it', () => {
    expect(nameKey('①号')).not.toBe(nameKey('1号'));
    expect(nameKey('泉州')).not.toBe(nameKey('泉州市'));
  });

  it('in traditional signs, for whoever brings a table of them', () => {
    expect(
      nameKey(
        '雙減',
        new Map([
          ['雙', '双'],
          ['減', '减'],
        ]),
      ),
    ).toBe('双减');
  });
});

describe('the number of a clause', () => {
  it.each([
    ['四/16', [4, 16]],
    ['四（十六)', [4, 16]],
    ['c4-16', [4, 16]],
    ['四、（十六）', [4, 16]],
    ['第十六条', [16]],
    ['第三章第五条', [3, 5]],
    ['二/(一)/3', [2, 1, 3]],
  ])('is read of %s', (written, path) => expect(clausePath(written)).toEqual(path));

  it.each(['', '双减', '2023', '四大', '厦海', '一'.repeat(500), '(((((', '-'])(
    'is none of “%s”',
    (written) => expect(clausePath(written)).toBeNull(),
  );

  it.each([
    ['海沧 四/16', '海沧', [4, 16]],
    ['海沧区c4-16', '海沧区', [4, 16]],
    ['海沧四（十六）', '海沧', [4, 16]],
    ['海沧区 2023 第十六条', '海沧区 2023', [16]],
    ['海沧 16', '海沧', [16]],
  ])('is parted from the name in %s', (query, name, path) =>
    expect(clauseIn(query)).toEqual({ name, path }),
  );

  it.each(['海沧', '泉州2023', '工作要点', '四/16', '2023-2025', ''])(
    'is not seen in “%s”',
    (query) => expect(clauseIn(query)).toBeNull(),
  );
});

it('a text gives the titles and numbers that stand in it', () => {
  const found = namesWithin('根据《家庭教育促进法》和闽教〔2022〕1号文件');
  expect(found).toContain('家庭教育促进法');
  expect(found).toContain('闽教〔2022〕1号');
});

it('words that must not be there are no names', () => {
  expect(wordsOf(' 双减  -作业 －经费 泉州 ')).toEqual(['双减', '泉州']);
});

it('kinds are mixed: none crowds out another, and the order stays', () => {
  const hit = (kind: NameEntry['kind'], at: number) => ({
    entry: named(kind, `${kind}${at}`, `/${kind}${at}`).entry,
    key: '',
    rank: 0,
    exact: false,
  });
  const bodies = [1, 2, 3, 4, 5].map((at) => hit('body', at));
  const mixed = mixKinds([...bodies, hit('topic', 6)], 4, 3);
  expect(mixed.map(({ entry }) => entry.name)).toEqual(['body1', 'body2', 'body3', 'topic6']);
});

describe('above what a phrase is found in stands', () => {
  it.each([
    ['泉教〔2023〕16号', ['/a']],
    ['泉教[2023]16号', ['/a']],
    ['按泉教〔2023〕16号的要求', ['/a']],
    ['《2023年泉州市教育工作要点》', ['/a']],
    ['泉州', ['/quanzhou']],
    ['作业', ['/homework']],
    ['shuangjian', ['/theme']],
    ['2023', ['/year']],
    ['泉州 四/16', ['/a#c4-16']],
    ['泉州市教育局', ['/body']],
    ['双减|作业', ['/theme', '/homework']],
    ['双减 -泉州', ['/theme']],
  ])('for %s what it is the name of', async (query, wanted) => {
    expect((await hrefs(query)).slice(0, wanted.length)).toEqual(wanted);
  });

  it('for several words first what holds them all, then what each of them names', async () => {
    const found = await hrefs('泉州 2023');
    expect(found[0]).toBe('/a');
    expect(found).toContain('/quanzhou');
    expect(found).toContain('/year');
  });

  it('for a word that is a name what else is asked for, to be looked for within it', async () => {
    const found = await served.names.namesFor('泉州 就近入学 -高中');
    const region = found.find(({ entry }) => entry.href === '/quanzhou');
    expect(region?.rest).toBe('就近入学 -高中');
    expect((await served.names.namesFor('泉州'))[0]?.rest).toBeUndefined();
  });

  it('for traditional signs what they are the name of, of a table that is read only then', async () => {
    let times = 0;
    const names = served.again(async () => {
      times += 1;
      return new Map([
        ['雙', '双'],
        ['減', '减'],
      ]);
    });
    expect((await names.namesFor('双减'))[0]?.entry.href).toBe('/theme');
    expect(times).toBe(0);
    expect((await names.namesFor('雙減'))[0]?.entry.href).toBe('/theme');
    expect(await names.namesFor('量子糾纏')).toEqual([]);
    expect(times).toBe(1);
  });

  it.each(['', '   ', '——', '((', '教', '学校', '__proto__', 'constructor', '量子纠缠'])(
    'nothing for “%s”',
    async (query) => expect(await hrefs(query)).toEqual([]),
  );

  it('nothing for ten thousand signs', async () => {
    expect(await hrefs('课后服务'.repeat(2500))).toEqual([]);
  });
});

describe('while one types there is offered', () => {
  it.each([
    ['shu', '/theme'],
    ['sj', '/theme'],
    ['QZ', '/quanzhou'],
    ['泉', '/quanzhou'],
    ['作', '/homework'],
    ['泉州2', '/a'],
    ['行动方案 泉州', '/b'],
  ])('for %s what begins so', async (typed, wanted) =>
    expect(await offered(typed)).toContain(wanted),
  );

  it('nothing for what begins nothing', async () => {
    expect(await offered('xyz')).toEqual([]);
    expect(await offered('')).toEqual([]);
  });
});

/** More names that begin alike than a page holds. */
const signs = Array.from('安北昌大德东丰贵海河恒湖华江金京景康兰丽连临龙美南宁平青清泉');
const many = Array.from({ length: 5000 }, (_, at): Named => {
  const place = [at % 30, Math.floor(at / 30) % 30, Math.floor(at / 900)];
  const name = `${place.map((sign) => signs[sign]).join('')}市教育工作要点`;
  const year = 2015 + (at % 10);
  return named('document', `${year}年${name}`, `/d${at}`, {
    [nameKey(name)]: 'part',
    教育工作要点: 'part',
    [`jiaoyu${at}`]: 'sound',
    [nameKey(`教〔${year}〕${at}号`)]: 'own',
  });
});
const crowd = shelveNames(many, new Map(), digest);

describe('of five thousand documents', () => {
  const sizes = [...crowd.values()].map((file) => gzipSync(JSON.stringify(file)).length);

  it('no file is larger than 15 kB, compressed', () => {
    expect(crowd.size).toBeGreaterThan(20);
    expect(Math.max(...sizes)).toBeLessThan(15_000);
  });

  it.each(['2', '20', '2019年', '教育工作要点', 'j', 'jiaoyu4', '泉', '安安安市教育工作要点'])(
    'a few files answer for %s',
    async (typed) => {
      const one = await serveNames(crowd);
      const found = await one.names.suggestionsFor(typed);
      one.close();
      expect(found.length).toBeGreaterThan(0);
      // With the head.
      expect(one.asked.length).toBeLessThanOrEqual(4);
    },
  );

  it('each is found by its title and by its number', async () => {
    const one = await serveNames(crowd);
    for (const { entry, keys } of many.filter((_, at) => at % 617 === 0)) {
      const own = [...keys].filter(([, rank]) => rank === 'own').map(([key]) => key);
      for (const key of own) {
        const [first] = await one.names.namesFor(key);
        expect(first?.entry.href).toBe(entry.href);
      }
    }
    one.close();
  });
});

it('equal names are laid out in equal files, in a folder that changes with them', () => {
  const folderOf = (list: readonly Named[]) =>
    (shelveNames(list, new Map(), (text) => `${text.length}`).get('head') as NameHead).folder;
  expect(shelveNames(few, new Map(numbers), digest)).toEqual(
    shelveNames(few, new Map(numbers), digest),
  );
  expect(folderOf(few)).not.toBe(folderOf(few.slice(1)));
});

describe('a file that does not come', () => {
  let crowded: ServedNames;
  beforeAll(async () => {
    crowded = await serveNames(crowd);
  });
  afterAll(() => crowded.close());
  beforeEach(() => {
    // Nobody waits for these pauses; other waits are those of the platform.
    const later = globalThis.setTimeout;
    const quick = (run: () => void, wait = 0) => later(run, PAUSES.includes(wait) ? 0 : wait);
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(quick as typeof setTimeout);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    for (const one of [served, crowded]) one.broken.clear();
  });

  const kinds = [
    ['head', '双减', () => served],
    ['x1/0', '双减', () => served],
    ['x1/numbers/a', '泉州 四/16', () => served],
    ['x1/best-0', '教育工作要点', () => crowded],
  ] as const;

  it.each(kinds)('at first is asked for again: %s', async (path, query, serverOf) => {
    const server = serverOf();
    server.broken.set(path, 1);
    server.asked.length = 0;
    expect(await server.again().namesFor(query)).not.toEqual([]);
    expect(server.asked.filter((one) => one === path).length).toBe(2);
  });

  it.each(kinds)('at all is said, not taken for no name: %s', async (path, query, serverOf) => {
    const server = serverOf();
    const names = server.again();
    server.broken.set(path, Number.POSITIVE_INFINITY);
    await expect(names.namesFor(query)).rejects.toThrow();
    server.broken.clear();
    // Another try asks for it again.
    expect(await names.namesFor(query)).not.toEqual([]);
  });
});
