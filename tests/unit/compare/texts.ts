/** Policy-like sentences at random, so that some of them say the same. */
import fc from 'fast-check';
import { bagOfText } from '../../../src/compare/cut.ts';

/** The sentences of a document, ready to be aligned. */
export const column = (document: string, ...texts: string[]) =>
  texts.map((text, at) => ({ key: `${document}#s${at + 1}`, text, bag: bagOfText(text) }));

const PARTS = [
  '加强',
  '推进',
  '作业设计',
  '课后服务',
  '义务教育优质均衡发展',
  '校外培训机构',
  '达到90%',
  '达到９５％',
  '新增学位1.5万个',
  '，',
  '、',
  '“双减”',
  '𠮷',
  '<b>',
];

export const sentence = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 8 })
  .map((parts) => `${parts.join('')}。`);

/** Two to four documents with a few sentences each. */
export const columns = fc
  .array(fc.array(sentence, { maxLength: 6 }), { minLength: 2, maxLength: 4 })
  .map((documents) => documents.map((texts, document) => column(`d${document}`, ...texts)));
