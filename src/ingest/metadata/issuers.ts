/** Who issued a paper. */
import * as is from '../grammar/features.ts';
import type { TrimmedLine } from '../grammar/line.ts';

const ORGAN_END = /(?:人大|局|委|委员会|办公室|办|政府|厅|部|院|工委|组|会|校|中心)$/u;
/** `（2025年10月29日某市第十七届人民代表大会常务委员会第三十次会议通过 …）` under the title of a law. */
export const ADOPTED =
  /日\s{0,2}([\p{Script=Han}]{2,16}?)第[一二三四五六七八九十百\d]{1,6}届(人民代表大会(?:常务委员会)?)[^）)]{0,40}通过/u;
/** What stands before 关于 in a title: names of organs and what parts them. */
const ORGANS = /^[\p{Script=Han}（()）\s、，,]{2,400}$/u;
const TITLE_ORGAN = /(?:局|委|委员会|办公室|政府|厅|部|工委|领导小组|联合会)[\s、，,]{0,6}$/u;
/** Where the names in a title end: the first of them, for a notice that passes on another's. */
const BEHIND_ORGANS = /关于|印发|转发|批转/u;
const BRACKET_BEHIND = /[（(][^（()）]{0,20}[)）]$/u;

/** What else names who issued it. */
interface Witnesses {
  /** Of the notice, or of the document where there is none. */
  title: string | null;
  docNumber: string | null;
  /** What the page's table says. */
  stated: string | null;
}

/** The notice's title names all who issue it; then the signature, then the page's table. */
export function readIssuers(
  lines: readonly TrimmedLine[],
  { title, docNumber, stated: field }: Witnesses,
): string[] {
  const adopted = lines.map(({ rule, text }) => (rule === 'title' ? ADOPTED.exec(text) : null));
  const [, place, assembly] = adopted.find((match) => match !== null) ?? [];
  if (place && assembly) return [place + assembly];
  const fromTitle = organsBefore(title ?? '');
  if (fromTitle.length > 0 && !fromTitle.some(isAbbreviated)) return fromTitle;
  const signatures = lines.flatMap((line, at) =>
    line.rule === 'signature' && line.fate === 'metadata'
      ? [{ organs: splitOrgans(line.text), signs: signs(lines, at) }]
      : [],
  );
  const named = (wanted: boolean) =>
    withoutShortForms(
      signatures.flatMap(({ organs, signs: does }) => (does === wanted ? organs : [])),
    );
  const ordering = splitOrgans(ORDERED_BY.exec(docNumber ?? '')?.[1] ?? '');
  const stated = splitOrgans((field ?? '').replace(/\s?\d{4}[-年/.].{0,40}$/u, ''));
  const witnesses = [named(true), ordering, fromTitle, stated, named(false)];
  return witnesses.find((organs) => organs.length > 0) ?? [];
}

/** 市教育局 市财政局关于印发…, 市政府办公室转发… name them; a title that begins otherwise names nobody. */
function organsBefore(title: string): string[] {
  const [head = ''] = title.split(BEHIND_ORGANS, 1);
  const named = head !== title && ORGANS.test(head) && TITLE_ORGAN.test(head);
  return named ? splitOrgans(head) : [];
}

/** Names are signed above a date or right above the title; elsewhere a name is that of the page. */
function signs(lines: readonly TrimmedLine[], at: number): boolean {
  const beside = (step: 1 | -1) => {
    let next = at + step;
    while (lines[next]?.rule === 'signature') next += step;
    return lines[next];
  };
  const below = beside(1);
  if (is.isSignedDay(lines[at]?.text ?? '')) return true;
  if (below?.rule === 'date' || beside(-1)?.rule === 'date') return true;
  return below?.rule === 'title' && /^关于/u.test(below.text);
}

/** 五华区教育局 is 昆明市五华区教育局. */
function withoutShortForms(organs: readonly string[]): string[] {
  const whole = [...new Set(organs)].filter(
    (organ) => !organs.some((other) => other !== organ && other.endsWith(organ)),
  );
  // 区教育局 under the title of a plan drafted it; who issues the plan is written out.
  const named = whole.filter((organ) => !isAbbreviated(organ));
  return named.length > 0 ? named : whole;
}

const ORDERED_BY = /^(\p{Script=Han}{2,40}(?:政府|局|厅|部|委员会))令/u;

/** 市教育局 in a title: the signature names whose. */
const isAbbreviated = (organ: string) =>
  /^(?:自治[区州县旗]|[省市县区州旗盟])(?!\p{Script=Han}{0,6}[省市县区州旗盟])/u.test(organ);

function splitOrgans(text: string): string[] {
  return text
    .split(/[\s、，,]{1,20}/u)
    .map((name) => name.replace(BRACKET_BEHIND, '').trim())
    .filter((name) => name.length >= 4 && ORGAN_END.test(name));
}
