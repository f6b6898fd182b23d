import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/corpus/mentions.ts';
import type { Document } from '../../../src/schema/document.ts';
import { ingestText } from '../../support/ingest.ts';
import { loadRealCorpus } from './fixtures.ts';

const { indicators, documents } = await loadRealCorpus();

const found = (all: readonly Document[]) =>
  [...findMentions(all, indicators, indicators)].flatMap(([id, mentions]) =>
    mentions.map(({ words }) => [id, words]),
  );
const invented = (...sentences: string[]) =>
  ingestText(`某县2023年教育工作要点\n一、重点工作\n1.学前教育工作。${sentences.join('')}\n`);

describe('what documents say of an indicator without a figure', () => {
  it.each([
    ['保持公办园占比适度增长。', 'public-preschool-share', '保持公办园占比适度增长'],
    ['进一步提升公办率、普惠率。', 'public-preschool-share', '进一步提升公办率、普惠率'],
    [
      '到2025年，稳步提高学前三年毛入园率。',
      'preschool-gross-enrolment',
      '稳步提高学前三年毛入园率',
    ],
    ['扩大课后服务覆盖面，规范收费。', 'after-school-coverage', '扩大课后服务覆盖面'],
    ['增加优质学位供给。', 'new-places', '增加优质学位供给'],
  ])('%s speaks of %s', (sentence, id, words) => {
    expect(found([invented(sentence)])).toContainEqual([id, words]);
  });

  it.each([
    // A figure, read or not.
    ['公办园占比达到60%以上。'],
    ['公办园占比提高2个百分点。'],
    ['公办园占比达到百分之六十。'],
    ['新增学位两千个。'],
    ['新增学位3万个，进一步增加优质学位供给。'],
    // Another matter.
    ['加大公办园建设力度。'],
    ['增加孤独症学位供给。'],
    ['公办园招生，新教师占三成。'],
    ['推进课后服务，扩大体育场地覆盖面。'],
  ])('%s does not', (sentence) => expect(found([invented(sentence)])).toEqual([]));

  it('counts once a document, by its first statement', () => {
    const twice = invented('保持公办园占比稳定。', '公办率稳步提高。');
    expect(found([twice])).toEqual([['public-preschool-share', '保持公办园占比稳定']]);
  });

  it('is taken from the sentence as it stands, and leads to it', () => {
    for (const mentions of findMentions(documents, indicators, indicators).values()) {
      for (const { document, clause, sentence, words } of mentions) {
        expect(document.clauses).toContain(clause);
        expect(clause.sentences).toContain(sentence);
        expect(sentence.text).toContain(words);
      }
    }
  });
});
