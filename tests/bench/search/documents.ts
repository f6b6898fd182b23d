/** Documents of any number, made for the bench: as the ingest gives them, and varied as those of a thousand bureaus are. */
import { orderDocuments, regionPath } from '../../../src/corpus/order.ts';
import type {
  Clause,
  Commitment,
  Document,
  Label,
  Section,
  Sentence,
  Target,
} from '../../../src/schema/document.ts';
import type { Region } from '../../../src/schema/region.ts';
import type { Theme } from '../../../src/schema/theme.ts';
import type { Material } from './material.ts';
import { type Random, random } from './random.ts';
import { makeSentence, type Setting } from './wording.ts';

export interface Makings {
  material: Material;
  themes: readonly Theme[];
  regions: readonly Region[];
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八'];
const TYPES = ['工作要点', '实施意见', '行动方案', '工作计划', '实施方案'];
const KINDS = ['target', 'dated', 'binding', 'action', 'action', 'action', 'exploratory'] as const;
const BODIES = ['教育局', '财政局', '民政局', '残联', '人社局', '卫健委', '教师进修学校', '各镇'];
const COMPLETENESS = ['complete', 'complete', 'complete', 'truncated-tail'] as const;
const GRADES = ['A', 'B', 'C'] as const;

/** Spans count on from one text to the next, as if the seed were these texts in a row. */
interface Pen {
  at: number;
}

function write(text: string, pen: Pen): [start: number, end: number] {
  const start = pen.at;
  pen.at += text.length;
  return [start, pen.at];
}

function labelOf(text: string, themes: readonly Theme[], random: Random): Label {
  const theme = random.pick(themes.filter(({ kind }) => kind === 'core'));
  return {
    theme: theme.id,
    topic: random.pick(theme.topics).id,
    by: random.percent(90) ? 'term' : 'context',
    evidence: [text.slice(0, 2)],
  };
}

function commitmentOf(text: string, random: Random): Commitment | null {
  if (random.percent(30)) return null;
  return { kind: random.pick(KINDS), evidence: [text.slice(0, 2)] };
}

function sentenceOf(
  id: string,
  text: string,
  pen: Pen,
  { themes }: Makings,
  random: Random,
): Sentence {
  const labels = Array.from({ length: random.percent(25) ? random.int(1, 2) : 0 }, () =>
    labelOf(text, themes, random),
  );
  const commitment = commitmentOf(text, random);
  return { id, text, span: write(text, pen), labels, commitment };
}

/** The first figure of a sentence that commits to one. */
function targetsOf({ id, text, commitment }: Sentence): Target[] {
  const figure = /(\d{1,4})(所|个|人|万元|%)/u.exec(text);
  if (commitment?.kind !== 'target' || !figure) return [];
  const [words, value, unit = ''] = figure;
  return [
    {
      sentence: id,
      indicator: text.slice(0, Math.max(2, figure.index)),
      comparator: '≥',
      value: Number(value),
      unit,
      due: null,
      text: words,
      kind: unit === '%' ? 'share' : 'level',
      baseline: null,
    },
  ];
}

function themesOf(sentences: readonly Sentence[], themes: readonly Theme[], random: Random) {
  const core = new Set(sentences.flatMap(({ labels }) => labels.map(({ theme }) => theme)));
  const secondary = random.pick(themes.filter(({ kind }) => kind === 'secondary')).id;
  const ids = random.percent(60) ? core.add(secondary) : core;
  return themes.map(({ id }) => id).filter((id) => ids.has(id));
}

/** A small table, whose cells are texts of their own. */
function tableOf(after: string, setting: Setting, pen: Pen, random: Random) {
  const start = pen.at;
  const cell = () => {
    const text = makeSentence(setting, random).slice(0, 12);
    write(text, pen);
    return text;
  };
  const rows = Array.from({ length: random.int(2, 5) }, () => [cell(), cell(), cell()]);
  const header = ['项目', '目标', '完成时限'];
  return { after, caption: null, header, rows, span: [start, pen.at] as [number, number] };
}

function clauseOf(
  section: Section,
  number: number,
  setting: Setting,
  makings: Makings,
  pen: Pen,
  random: Random,
): Clause {
  const id = `c${section.id.slice(1)}-${number}`;
  const bodies = random.percent(30)
    ? [...new Set([random.pick(BODIES), random.pick(BODIES)])].map((name) => `市${name}`)
    : [];
  const count = random.int(1, 6);
  const sentences = Array.from({ length: count }, (_, at) => {
    const last = at === count - 1 && bodies.length > 0 ? `（责任单位：${bodies.join('、')}）` : '';
    const text = makeSentence(setting, random) + last;
    return sentenceOf(`${id}-s${at + 1}`, text, pen, makings, random);
  });
  const clause: Clause = {
    id,
    label: `${section.label}/${number}`,
    marker: `${number}.`,
    section: section.id,
    heading: random.percent(70) ? (sentences[0]?.text ?? '').replace(/[。；]$/u, '') : null,
    themes: themesOf(sentences, makings.themes, random),
    sentences,
    targets: sentences.flatMap(targetsOf),
    bodies,
    cited: [],
  };
  if (!random.percent(3)) return clause;
  return { ...clause, tables: [tableOf(`${id}-s${count}`, setting, pen, random)] };
}

function sectionOf(at: number, makings: Makings, pen: Pen, random: Random): Section {
  const numeral = NUMERALS[at] ?? '';
  const heading = random.pick(makings.material.headings);
  return {
    id: `s${at + 1}`,
    marker: `${numeral}、`,
    label: numeral,
    heading,
    parent: null,
    span: write(`${numeral}、${heading}`, pen),
    labels: random.percent(40) ? [labelOf(heading, makings.themes, random)] : [],
  };
}

/** What a document is called and who made it. */
function particulars(number: number, region: Region, year: number, random: Random) {
  const type = random.pick(TYPES);
  const title = `${region.name}${year}年${random.percent(50) ? '基础' : ''}教育${type}`;
  const issuer = `${region.name}教育局`;
  const day = `${year}-0${random.int(1, 9)}-${random.int(10, 28)}`;
  return {
    id: `${region.id}-${year}-made${number}`.slice(-80).replace(/^-+/u, ''),
    title,
    noticeTitle: random.percent(70) ? `${issuer}关于印发${title}的通知` : null,
    type,
    issuers: [issuer],
    docNumber: `${region.name.slice(0, 1)}教〔${year}〕${random.int(1, 120)}号`,
    indexNumber: null,
    signed: day,
    published: day,
  };
}

/** Make one document; which one it is depends on its number alone. */
function makeDocument(number: number, makings: Makings): Document {
  const draw = random(number * 7919 + 13);
  const region = draw.pick(makings.regions);
  const from = 2019 + draw.int(0, 6);
  const setting = {
    material: makings.material,
    region,
    regions: makings.regions,
    year: from,
  };
  const pen: Pen = { at: 0 };
  const sections: Section[] = [];
  const clauses: Clause[] = [];
  const wanted = draw.int(20, 40);
  const parts = draw.int(3, 7);
  for (let at = 0; at < parts; at += 1) {
    const section = sectionOf(at, makings, pen, draw);
    sections.push(section);
    const until = Math.round((wanted * (at + 1)) / parts);
    for (let clause = 1; clauses.length < until; clause += 1) {
      clauses.push(clauseOf(section, clause, setting, makings, pen, draw));
    }
  }
  const path = regionPath(region.id, makings.regions).map(({ name }) => name);
  return {
    version: 1,
    ...particulars(number, region, from, draw),
    region: {
      id: region.id,
      code: region.code,
      name: region.name,
      level: region.level,
      path,
      certainty: draw.percent(90) ? 'stated' : 'inferred',
    },
    years: { from, to: draw.percent(80) ? from : from + 2 },
    stages: ['primary', 'junior-secondary'],
    source: {
      file: `made-${number}.txt`,
      sha256: number.toString(16).padStart(64, '0'),
      kind: 'official',
      completeness: draw.pick(COMPLETENESS),
      url: null,
      retrieved: null,
      grade: draw.pick(GRADES),
    },
    sections,
    clauses,
    ledger: [{ span: [0, pen.at], fate: 'published', rule: 'body' }],
    edits: [],
    diagnostics: [],
  };
}

/**
 * Make documents of regions of all provinces, in the order of the site.
 *
 * @param count as many; the first of them are the same whatever the number
 */
export function makeDocuments(count: number, makings: Makings): Document[] {
  const documents = Array.from({ length: count }, (_, number) => makeDocument(number, makings));
  return orderDocuments(documents, makings.regions);
}
