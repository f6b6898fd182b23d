import { describe, expect, it } from 'vitest';
import { ingestText, seeds } from '../../support/ingest.ts';

const BODY = '一、规范管理\n1.加强作业管理。小学一、二年级不布置书面作业。\n2.做好课后服务。';

describe('a text that looks whole', () => {
  const stateOf = (text: string) => ingestText(text).source.completeness;

  it('is complete where somebody stands behind it', () => {
    expect(stateOf(`${BODY}\n某县教育局\n2023年5月19日`)).toBe('complete');
  });

  it('is open where it comes from nowhere, with no issuer and no day', () => {
    expect(stateOf(BODY)).toBeNull();
  });

  it('is open where it stands on a page that trades in model texts, whoever seems to sign it', () => {
    const farm = '为您整理了以下内容，供您参考。';
    expect(stateOf(`${farm}\n${BODY}\n某县教育局\n2023年5月19日`)).toBeNull();
  });
});

it('a text that breaks off is cut, whoever stands behind it', () => {
  const text = `${BODY}\n3.推进集团化办学，建立`;
  expect(ingestText(text).source.completeness).toBe('truncated-tail');
});

it('the copy of 三明 that nobody compared is open without its record too', () => {
  const sanming = seeds.find(({ name }) => name.startsWith('004_'));
  expect(ingestText(sanming?.text ?? '').source).toMatchObject({
    kind: 'content-farm',
    completeness: null,
  });
});
