import { isMap, isScalar, Document as Yaml } from 'yaml';
import type { Document } from '../../schema/document.ts';
import { beginning } from './beginning.ts';
import { completenessEvidence, kindEvidence, regionEvidence } from './evidence.ts';

export interface Drafted {
  id: string;
  /** Name of the seed. */
  file: string;
  sha256: string;
  /** `YYYY-MM-DD` */
  added: string;
  document: Document;
  /** The decoded seed. */
  text: string;
}

/**
 * Write the draft of a record: what the text says is filled in, what it does not say is null, and a comment at
 * each place says what a person still decides. Text of the seed stands in quoted values and printable comments.
 *
 * @returns YAML of the shape of a record
 */
export function draftRecord({ id, file, sha256, added, document, text }: Drafted): string {
  const { region, stages, source } = document;
  const kind = kindEvidence(document, text);
  const whole = completenessEvidence(document, text);
  const yaml = new Yaml({
    id,
    seed: { file, sha256 },
    region: region && {
      id: region.id,
      certainty: region.certainty,
      evidence: regionEvidence(document),
    },
    stages,
    source: {
      kind: kind && source.kind,
      // Whatever a file says of itself, nobody has yet seen the page that it came from.
      supplied: true,
      url: source.url,
      retrieved: null,
      evidence: kind,
    },
    completeness: { state: whole && source.completeness, evidence: whole },
    added,
    metadata: {},
    corrections: [],
  });
  yaml.commentBefore = [
    ' 草稿：由程序从文本读出，等待人核对。核对一处，就删去那一处的“待核”注释。',
    ' 编号是网址的一部分，发布以后不再更改：现在就定好（文件名要跟着改）。',
  ].join('\n');
  const comments: [string, string | null][] = [
    ['region', commentOnRegion(document)],
    ['stages', commentOnStages(document)],
    ['source', commentOnSource(document, kind !== null)],
    ['completeness', commentOnCompleteness(whole !== null)],
    ['metadata', commentOnMetadata(document)],
    ['corrections', CORRECTIONS],
  ];
  for (const [key, comment] of comments) commentOn(yaml, key, comment);
  return yaml.toString({ lineWidth: 0 });
}

function commentOn(yaml: Yaml, key: string, comment: string | null): void {
  const contents: unknown = yaml.contents;
  if (!comment || !isMap(contents)) return;
  const found = contents.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key;
  if (isScalar(found)) found.commentBefore = comment.replace(/^/gmu, ' ');
}

function commentOnRegion({ region }: Document): string {
  return region
    ? '待核：地区。certainty 是 stated（原文载明）或 inferred（推断，evidence 写依据）。'
    : [
        '待定：文本没有写明地区，或写了几个地区。知道的话这样填（id 取自 content/regions.yaml）：',
        '  { id: quanzhou, certainty: inferred, evidence: 依据 }',
      ].join('\n');
}

const STAGES =
  'preschool, primary, junior-secondary, senior-secondary, secondary-vocational, special, higher, lifelong';

function commentOnStages({ stages }: Document): string {
  const state =
    stages.length > 0
      ? '待核：学段由标题读出。正文还讲到别的学段就补上。'
      : '待定：标题没有写学段。空着就是不限学段；只讲某些学段就列出来。';
  return `${state}\n可用：${STAGES}。`;
}

function commentOnSource({ source }: Document, judged: boolean): string {
  const kind = judged ? '待核：kind' : '待定：kind（现在显示为“未核”）';
  const url = source.url ? 'url 由页面自己写明' : 'url（网址，知道才填）';
  return [
    `${kind} 是 official、repost 或 content-farm，evidence 写依据。`,
    `待定：${url}；retrieved（获取日期，"YYYY-MM-DD"）。`,
    'supplied: true 表示文件由人提供、没有人见过原页面（来源定为 C 级）：打开原页面核对过，就删去这一行。',
  ].join('\n');
}

function commentOnCompleteness(judged: boolean): string {
  const state = judged ? '待核' : '待定（现在显示为“未核”，空白处一律算来源不全）';
  return `${state}：state 是 complete、truncated-head、truncated-tail 或 truncated-both，evidence 写依据。`;
}

function commentOnMetadata(document: Document): string {
  const { years } = document;
  const read: [string, string | null][] = [
    ['title', document.title],
    ['noticeTitle', document.noticeTitle],
    ['issuers', document.issuers.join('、') || null],
    ['docNumber', document.docNumber],
    ['indexNumber', document.indexNumber],
    ['signed', document.signed],
    ['published', document.published],
    ['years', years && `${years.from}—${years.to}`],
    ['type', document.type],
  ];
  return [
    '文件信息每次都从文本读出，不必抄写；读错了或没读出、而人知道的，才写在 metadata 里。现在读出：',
    ...read.map(([key, value]) => `  ${key}: ${value === null ? '（无）' : beginning(value, 80)}`),
  ].join('\n');
}

const CORRECTIONS = [
  '更正：quote 照页面上复原后的文字摘录，全文只能出现一次。改字用 replace，改标注用 labels。例：',
  '  - { quote: 减付提质, replace: 减负提质, reason: 同一份文件其余各处均作“减负提质” }',
  '  - { quote: 规范托管机构, labels: { add: [double-reduction/tutoring] }, reason: 所指是校外托管机构 }',
].join('\n');
