/** What in the title of a cited document names it, and what tells its editions and makers apart. */

export interface TitleParts {
  /** The same for all ways to write one title. */
  core: string;
  /** Who made it, where the title begins with its organ; null where it does not. */
  issuer: string | null;
  /** Years in the title, in order, joined; null where it has none. */
  years: string | null;
}

/** `福建省教育厅关于…`, `国务院办公厅关于…`: what stands before 关于 and ends like an organ. */
const ISSUER = /^(.{2,30}?(?:[厅局部委院室府署司会]|政府))(?=关于)/u;
/** `关于印发《X》的通知` is X with its letter. */
const LETTER = /^(?:关于)?(?:印发|转发|发布|公布)(.{2,80}?)的?(?:通知|公告)$/u;
const YEARS = /(?:19|20)\d{2}(?:[-—–~至]{1,2}(?:19|20)\d{2})?年?/gu;
/** Brackets that only say in which state the document is, or that have nothing left in them. */
const STATE = /[（(](?:试行|暂行|修订|修正|修订版|修正版|征求意见稿|草案|[版本]?)[）)]/gu;
const MARKS = /[\s《》〈〉“”"'‘’「」『』]/gu;

/**
 * Take a title apart.
 *
 * @example partsOfTitle('福建省教育厅关于做好2022年招生工作的通知')
 * // { core: '做好招生工作的通知', issuer: '福建省教育厅', years: '2022' }
 */
export function partsOfTitle(title: string): TitleParts {
  const plain = title.normalize('NFKC').replace(MARKS, '');
  const issuer = ISSUER.exec(plain)?.[1] ?? null;
  const own = plain.slice(issuer?.length ?? 0);
  const enclosed = LETTER.exec(own)?.[1] ?? own;
  const years = enclosed
    .match(YEARS)
    ?.map((one) => one.replace(/年/u, '').replace(/[—–~至]+/u, '-'));
  const core = enclosed
    .replace(YEARS, '')
    .replace(STATE, '')
    .replace(/^关于/u, '')
    .replace(/^的/u, '');
  // A title that is nothing but years and marks is its own name.
  return { core: core || plain, issuer, years: years?.join(' ') ?? null };
}
