import { describe, expect, it } from 'vitest';
import { pairRegions } from '../../../../src/corpus/vertical-pairs.ts';
import type { Document } from '../../../../src/schema/document.ts';
import { regionModel, regionTree } from '../../../../src/views/region/model.ts';
import * as f from '../../corpus/fixtures.ts';

/** As the site has them: in the order of their codes. */
const regions = f.regions.toSorted((a, b) => Number(a.code) - Number(b.code));
const regionOf = (id: string) => {
  const region = regions.find((one) => one.id === id);
  if (!region) throw new Error(id);
  return region;
};
const model = (id: string, documents: Document[]) =>
  regionModel(regionOf(id), {
    documents,
    regions,
    pairs: pairRegions({ documents, regions }),
    benchmarks: new Map(),
    distinctive: { documents: documents.length, byDocument: new Map() },
  });
const some = (region: string, count: number) =>
  Array.from({ length: count }, (_, at) => f.document(`${region}-${at}`, { region: f.at(region) }));

describe('the page of a region', () => {
  const documents = [...some('jinjiang', 1), ...some('quanzhou', 1), ...some('qingdao', 1)];

  it('has its own documents; those of its parts count where all are counted', () => {
    const { documents: own, description, above } = model('quanzhou', documents);
    expect(own.map(({ id }) => id)).toEqual(['quanzhou-0']);
    expect(description).toContain('收录2份');
    expect(above.map(({ id }) => id)).toEqual(['fujian']);
  });

  it('leads up and down to where two levels are read against each other', () => {
    expect(model('quanzhou', documents).vertical).toEqual([
      { name: '与下级晋江市逐议题对照', href: '/vertical/jinjiang/' },
    ]);
    expect(model('jinjiang', documents).vertical).toEqual([
      { name: '与上级泉州市逐议题对照', href: '/vertical/jinjiang/' },
    ]);
    expect(model('qingdao', documents).vertical).toEqual([]);
  });

  it('lists no distinctive sentences for a region without documents of its own', () => {
    expect(model('fujian', documents).distinctive.listed).toEqual([]);
    expect(model('fujian', documents).moreProfiles).toBeNull();
  });

  it('says where the rest is of more documents than can be compared by eye', () => {
    const many = [...some('quanzhou', 13), ...some('jinjiang', 2)];
    const { moreProfiles, distinctive } = model('quanzhou', many);
    expect(moreProfiles?.words).toContain('共15份文件，这里画了12份');
    expect(moreProfiles?.ways.map(({ href }) => href)).toEqual([
      '#documents',
      '#children',
      '/matrix/',
    ]);
    expect(distinctive.more).toEqual({
      words: '本级共13份文件，这里列了12份。其余见：',
      ways: [{ name: '本级文件', href: '#documents' }],
    });
    expect(distinctive.listed).toHaveLength(12);
  });
});

describe('the tree of regions', () => {
  it('nests regions in the order of their codes, each with its documents', () => {
    const tree = regionTree(null, regions, some('jinjiang', 2));
    expect(tree.map(({ region }) => region.id)).toEqual(['fujian', 'shandong']);
    const jinjiang = tree[0]?.children[0]?.children[0];
    expect(jinjiang?.region.id).toBe('jinjiang');
    expect(jinjiang?.documents).toHaveLength(2);
  });
});
