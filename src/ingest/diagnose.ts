import type { Document, Outline } from '../schema/document.ts';
import type { Finding } from '../schema/finding.ts';
import { clip } from '../text/characters.ts';
import { type Edited, seedSpan } from '../text/edited.ts';
import { guessGenre } from './genre.ts';
import { type TrimmedLine, UNSURE } from './grammar/line.ts';
import { isJapanese } from './script/simplify.ts';

const HAN = /\p{Script=Han}/gu;
/** Unnumbered text of fewer Chinese characters is a title or a caption. */
const SHORTEST = 60;
/** Policy speaks in imperatives; a text with none of these words is news, a list or something else. */
const POLICY_WORDS =
  /推进|加强|落实|完善|建立|健全|实施|开展|规范|应当|不得|严禁|确保|深化|提升|促进|办好|发展|要坚持|制定|支持|组织|建设|培养|统筹|加大|建成|不少于|不低于|不超过|申请|办理/u;

/** A page of hits shows policy in snippets. */
const HITS =
  /^(?:搜索|检索|查询)结果|找到(?:约|相关)?\s?\d{1,9}\s?(?:条|个|项|篇)(?:相关)?(?:结果|记录|信息)/u;

const isSearch = (lines: readonly TrimmedLine[]) =>
  lines.some(({ text, fate }) => fate !== 'published' && HITS.test(text));

/** Say what a person should look at before trusting what was read. */
export function diagnose(
  document: Pick<Document, 'title' | 'noticeTitle' | 'type' | 'clauses' | 'docNumber' | 'signed'>,
  edited: Edited,
  lines: readonly TrimmedLine[],
): Finding[] {
  const { clauses } = document;
  const text = clauses.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('');
  const found: Finding[] = [];
  const numbered = clauses.some(({ marker }) => marker !== null);
  const short = !numbered && (text.match(HAN)?.length ?? 0) < SHORTEST;
  const foreign = isJapanese(text) || isSearch(lines);
  const guess = guessGenre(document, lines);
  // Guides and rules that say what to do without these words have a number at each step.
  const idle = !POLICY_WORDS.test(text) && !(numbered && document.type !== null);
  if (guess || short || foreign || idle) {
    const { genre, evidence } = guess ?? { genre: null, evidence: [] };
    found.push({ code: 'no-policy-text', genre, evidence, span: null });
  }
  found.push(...flagNumber(edited, lines, document.docNumber));
  const seen = lines.filter(({ fate }) => fate === 'duplicate').length;
  if (seen > 0) found.push({ code: 'second-printing', lines: seen, span: null });
  const another = lines.filter(({ rule }) => rule === 'another-document');
  const [first] = another;
  const last = another.at(-1);
  if (first && last) {
    found.push({
      code: 'several-documents',
      title: clip(first.text, 60),
      span: seedSpan(edited, first.start, last.end),
    });
  }
  const unsure = lines.filter(({ fate, rule }) => fate === 'published' && rule === UNSURE);
  const [one] = unsure;
  if (one) {
    const span = seedSpan(edited, one.start, one.end);
    found.push({ code: 'unsure', lines: unsure.length, first: clip(one.text, 40), span });
  }
  found.push(...numberingGaps(clauses));
  // What stands in tables is published, but no sentence: it has no labels and no targets.
  const tables = clauses.reduce((sum, clause) => sum + (clause.tables?.length ?? 0), 0);
  if (tables > 0) found.push({ code: 'tables', count: tables, span: null });
  return found;
}

/** `4号号`: what was read is not what stands there. */
function flagNumber(
  edited: Edited,
  lines: readonly TrimmedLine[],
  number: string | null,
): Finding[] {
  if (number === null) return [];
  return lines
    .filter(({ rule, text }) => rule === 'doc-number' && /号号/u.test(text))
    .slice(0, 1)
    .map(({ text, start, end }) => ({
      code: 'doc-number',
      written: clip(text, 40),
      read: number,
      span: seedSpan(edited, start, end),
    }));
}

/** 1, 2, 4: a clause may have been lost, by the source or by us. */
function numberingGaps(clauses: Outline['clauses']): Finding[] {
  const found: Finding[] = [];
  for (const [at, clause] of clauses.entries()) {
    const before = clauses[at - 1];
    if (!before || before.section !== clause.section) continue;
    const [last, now] = [before, clause].map(({ id }) =>
      Number(/^c(?:\d+-)*(\d+)$/u.exec(id)?.[1] ?? Number.NaN),
    );
    if (last === undefined || now === undefined || !(now > last + 1)) continue;
    found.push({
      code: 'numbering-gap',
      from: before.label,
      to: clause.label,
      span: clause.sentences[0]?.span ?? null,
    });
  }
  return found;
}
