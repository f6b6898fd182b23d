/** References after GB/T 7714—2025, in the form for web pages (EB/OL), with Chinese punctuation. */

export interface Reference {
  issuers: readonly string[];
  title: string | null;
  /** 发文字号 */
  number: string | null;
  /** Day of publication, or of signing where that is all we know, `YYYY-MM-DD`. */
  date: string | null;
  /** Day of the visit. Null leaves it out: a page that is built ahead of the visit cannot know it. */
  accessed: string | null;
  /** Where the text can be read; a permalink with a fragment for a clause or sentence. */
  url: string;
  /** Clause in the document's own signs, `三/11`; null for the document as a whole. */
  pinpoint: string | null;
  /** What a reader of the quotation must know of its wording, from `restorationNote` or `documentNote`; null or left out: nothing. */
  note?: string | null;
}

/** The standard names three responsible parties and stands 等 for the rest. */
const NAMED = 3;

function responsible(issuers: readonly string[]): string | null {
  if (issuers.length === 0) return null;
  const named = issuers.slice(0, NAMED).join('，');
  return issuers.length > NAMED ? `${named}，等` : named;
}

/**
 * Write a reference for an official document on the web.
 *
 * What is unknown is left out, never guessed; a document without a title is cited as `题名不详`.
 * The standard has no page numbers for web pages, so the place of a quotation follows the address.
 *
 * @returns One line without a full stop at its end, so that it can be pasted into any list.
 * @example
 * gbt7714({ issuers: ['晋江市人民政府办公室'], title: '晋江市基础教育提升三年行动方案（2023—2025年）',
 *   number: '晋政办〔2022〕45号', date: '2023-01-11', accessed: '2026-08-01',
 *   url: 'https://example.org/documents/jinjiang-2023-basic/#c2-1-3', pinpoint: '二/(一)/3' })
 * // 晋江市人民政府办公室. 晋江市基础教育提升三年行动方案（2023—2025年）：晋政办〔2022〕45号[EB/OL].
 * // （2023-01-11）[2026-08-01]. https://example.org/documents/jinjiang-2023-basic/#c2-1-3. 引文位置：二/(一)/3
 */
export function gbt7714(reference: Reference): string {
  const { issuers, title, number, date, accessed, url, pinpoint, note } = reference;
  const name = `${title ?? '题名不详'}${number ? `：${number}` : ''}[EB/OL]`;
  const dates = `${date ? `（${date}）` : ''}${accessed ? `[${accessed}]` : ''}`;
  const place = `${pinpoint ? `引文位置：${pinpoint}` : ''}${note ?? ''}`;
  return [responsible(issuers), name, dates || null, url, place || null]
    .filter((part) => part !== null)
    .join('. ');
}
