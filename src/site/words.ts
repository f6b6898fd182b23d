/** Words of the pages' own text, those that take values as functions. */
import type { NameKind } from '../search/names/entry.ts';

export const words = {
  /** Behind the text of a link that leaves the site. */
  outside: '（站外链接）',
  document: '文件',
  unknownPlace: '地区不明',
  inferred: (place: string) => `${place}（推断）`,
  /** Beside a place that was concluded, not read. */
  inferredPlace: { name: '推断', meaning: '原文没有写明是哪里，由文中线索推断。' },
  years: (from: number, to: number) => (from === to ? `${from}年` : `${from}—${to}年`),
  count: {
    documents: (n: number) => `${n}份文件`,
    clauses: (n: number) => `${n}条`,
  },
  /** What a name is the name of. */
  nameKinds: {
    clause: '条款',
    region: '地区',
    theme: '主题',
    topic: '议题',
    indicator: '指标',
    document: '文件',
    issuer: '发文机关',
    cited: '引用文件',
    body: '责任单位',
    year: '年份',
    page: '页面',
  } satisfies Record<NameKind, string>,
  unknown: '原文未载',
  /** Nobody has looked yet. */
  unverified: { name: '未核', meaning: '还没有人核对过。' },
  /** Beside a document of which nobody says that it is whole. */
  wholenessUnverified: { name: '未核', meaning: '没有人核对过，不能担保来源完整。' },
  table: {
    name: (number: number | null) => (number === null ? '原文表格' : `原文表格 ${number}`),
  },
} as const;
