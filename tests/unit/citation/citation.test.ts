import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/citation/citation.ts';
import { metadataOf } from '../../../src/citation/metadata.ts';
import { referenceSource } from '../../../src/citation/passage.ts';
import { document } from '../corpus/fixtures.ts';

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
    expect(citationOf(referenceSource(dated), url, null)).toEqual({
      before: '甲局，乙局. 甲市</script>要点：甲教〔2023〕1号[EB/OL]. （2023-05-18）',
      lead: '',
      after: `. ${url}`,
    });
  });

  it('brings a stop along where there is no other day', () => {
    const { before, lead, after } = citationOf(referenceSource(document('one')), url, null);
    expect([before, lead, after]).toEqual(['one工作要点[EB/OL]', '. ', `. ${url}`]);
  });

  it('says behind its address what was restored', () => {
    const { after } = citationOf(referenceSource(dated), url, '（文中有复原）');
    expect(after).toBe(`. ${url}. （文中有复原）`);
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
