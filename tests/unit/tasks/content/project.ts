import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { describeProblem, type Problem } from '../../../../src/schema/problem.ts';
import { type Content, loadContent } from '../../../../src/tasks/content/index.ts';

/** Files of a small project by path; null takes one away, `link` makes a link to what it names. */
export type Files = { [path: string]: string | Uint8Array | { link: string } | null };

export const SEED = '2023年泉州市教育工作要点\n一、总体要求\n1.落实“双减”。\n';

export function digest(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export const REGIONS = `- { id: fujian, code: "350000", name: 福建省, level: province, parent: null }
- { id: quanzhou, code: "350500", name: 泉州市, level: city, parent: fujian }
`;

export const THEME = `---
id: double-reduction
name: 双减
kind: core
order: 1
definition: 减轻学生负担
stages: [primary]
topics:
  - id: homework
    name: 作业管理
    counts: 作业
    excludes: null
    terms: [作业]
---

正文 \\{也\\} 被读。
`;

export const PAGE = `---
title: 关于
description: 本站为谁而做。
---

见[方法](../method/)。
`;

export const NATIONAL = `- { id: people-satisfied, text: 办好人民满意的教育, document: null, number: null, date: null, url: null }
`;

export const INDICATORS = `- id: homework-time
  name: 书面作业时间
  theme: double-reduction
  units: [分钟]
  denominator: null
  terms: [书面作业…时间]
  caution: null
`;

/** A record that is right, but for what `changes` says. */
export function recordOf(changes: { [key: string]: unknown } = {}): string {
  return stringify({
    id: 'quanzhou-2023-plan',
    seed: { file: 'a.txt', sha256: digest(SEED) },
    region: { id: 'quanzhou', certainty: 'stated', evidence: '标题' },
    stages: ['primary'],
    source: { kind: 'official', url: null, retrieved: null, evidence: '栏目路径' },
    completeness: { state: 'complete', evidence: '编号连续' },
    added: '2026-11-22',
    ...changes,
  });
}

const RECORD = 'content/records/quanzhou-2023-plan.yaml';

/** The day on which the small project is looked at. */
const TODAY = '2026-11-28';

/** Load a project that is right but for these files, from a folder of its own. */
export async function load(files: Files = {}): Promise<{ content: Content; problems: Problem[] }> {
  const root = await mkdtemp(join(tmpdir(), 'duidu-'));
  const all: Files = {
    'seeds/a.txt': SEED,
    'content/regions.yaml': REGIONS,
    'content/national.yaml': NATIONAL,
    'content/themes/double-reduction.mdx': THEME,
    'content/indicators.yaml': INDICATORS,
    'content/pages/about.mdx': PAGE,
    'content/codebook.mdx': PAGE,
    [RECORD]: recordOf(),
    ...files,
  };
  try {
    for (const [path, text] of Object.entries(all)) {
      if (text === null) continue;
      await mkdir(dirname(join(root, path)), { recursive: true });
      if (typeof text === 'string' || text instanceof Uint8Array) {
        await writeFile(join(root, path), text);
      } else await symlink(text.link, join(root, path));
    }
    return await loadContent(root, TODAY);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** The lines that a person would read about a project with these files. */
export async function problemsOf(files: Files): Promise<string[]> {
  return (await load(files)).problems.map(describeProblem);
}

export { RECORD };
