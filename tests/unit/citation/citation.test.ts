import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/citation/citation.ts';
import { metadataOf } from '../../../src/citation/metadata.ts';
import { clause, document } from '../corpus/fixtures.ts';

const none = { restored: [], damaged: [] };
const url = 'https://example.org/documents/one/';
const dated = document('one', {
  issuers: ['甲局', '乙局'],
  title: '甲市</script>要点',
  docNumber: '甲教〔2023〕1号',
  published: '2023-05-18',
  signed: '2023-04-26',
});

describe('a reference that waits for the day of the visit', () => {
  it('is cut where the day goes, right behind the day of publication', () => {
    expect(citationOf(dated, null, url, none)).toEqual({
      before: '甲局，乙局. 甲市</script>要点：甲教〔2023〕1号[EB/OL]. （2023-05-18）',
      lead: '',
      after: `. ${url}`,
    });
  });

  it('brings a stop along where there is no other day', () => {
    const { before, lead, after } = citationOf(document('one'), null, url, none);
    expect([before, lead, after]).toEqual(['one工作要点[EB/OL]', '. ', `. ${url}`]);
  });

  it('names the place of a clause by its own signs, and says what was restored', () => {
    const one = { ...clause('c1', []), label: '一/1' };
    const restored = { restored: [2], damaged: [] };
    expect(citationOf(dated, one, url, restored).after).toMatch(/引文位置：一\/1（引文第2句/);
    expect(citationOf(dated, { ...one, marker: null }, url, none).after).not.toContain('引文位置');
  });
});

describe('what machines read of a document', () => {
  const { tags, linked } = metadataOf(dated, '甲市</script>要点', url);

  it('has an author for each issuer, and the day of publication', () => {
    const values = (wanted: string) =>
      tags.filter(({ name }) => name === wanted).map(({ content }) => content);
    expect(values('citation_author')).toEqual(['甲局', '乙局']);
    expect(values('DC.date')).toEqual(['2023-05-18']);
  });

  it('leaves out what is not known', () => {
    const names = metadataOf(document('one'), 'one', url).tags.map(({ name }) => name);
    expect(names).not.toContain('DC.date');
    expect(names).not.toContain('prism.number');
  });

  it('has no address where the site does not know its own', () => {
    const { tags, linked } = metadataOf(dated, 'one', null);
    expect(tags.map(({ name }) => name)).not.toContain('citation_public_url');
    expect(JSON.parse(linked)).not.toHaveProperty('url');
  });

  it('cannot end the script that it stands in', () => {
    expect(linked).not.toContain('<');
    expect(JSON.parse(linked)).toMatchObject({
      name: '甲市</script>要点',
      legislationDate: '2023-04-26',
    });
  });
});
