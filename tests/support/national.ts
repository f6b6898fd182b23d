/** National texts for tests: phrases, and a provision as localities restate it. */
import {
  isProvision,
  type NationalText,
  nationalText,
  type Provision,
} from '../../src/schema/national.ts';

const source = {
  document: '《关于减轻负担的意见》',
  number: '中办发〔2021〕40号',
  date: '2021-07-24',
};

/** A phrase whose source nobody has looked up. */
export const phrase = (id: string, text: string): NationalText =>
  nationalText.parse({ id, text, document: null, number: null, date: null, url: null });

export function provision(changes: Partial<Provision> = {}): Provision {
  const made = nationalText.parse({
    id: 'homework',
    text: '小学三至六年级书面作业平均完成时间不超过60分钟',
    ...source,
    url: null,
    parts: [
      ['三至六年级', '3-6年级'],
      ['60分钟', '1小时'],
    ],
    about: ['作业'],
    exceptions: ['不少于'],
    examples: ['三至六年级书面作业不超过60分钟。'],
    counterexamples: ['三至六年级书面作业不超过50分钟。'],
    ...changes,
  });
  if (!isProvision(made)) throw new Error('has no parts');
  return made;
}
