import type { Unit } from '../../../corpus/matrix.ts';
import type { CommitmentKind } from '../../../schema/document.ts';
import { terms } from '../../../site/terms.ts';
import { figureWords } from '../figure/words.ts';

/** By what the rows can be narrowed; also the names of the fields in the address. */
export const FACETS = ['province', 'level', 'year', 'type', 'grade'] as const;
export type Facet = (typeof FACETS)[number];
/** The value of a document of which it is not known. */
export const UNKNOWN = 'unknown';
/** Orders of the rows besides that by a theme, the usual one first. */
export const ORDERS = ['', 'newest', 'oldest'] as const;

const firmnessWords = (firmest: CommitmentKind | null, targets: number) =>
  `${firmest ? `最硬的一句是“${terms.commitment[firmest].name}”` : '都是陈述'}${targets > 0 ? `，有${targets}个目标值` : ''}`;

/** Words of the table of documents and themes, wherever it stands. */
export const tableWords = {
  caption: '各文件在各主题下的段落数',
  region: figureWords.scroll('主题与文件的矩阵'),
  document: '文件',
  core: '核心主题，按句计',
  secondary: '其他主题，按条计',
  unknownRegion: '地区不详',
  cell: (
    place: string,
    about: string,
    count: string,
    firmest: CommitmentKind | null,
    targets: number,
  ) => `${place}，${about}：${count}，${firmnessWords(firmest, targets)}`,
  unknown: '不详',
  gradeOption: (grade: string, name: string) => `${grade}级：${name}`,
  /** A page of a list; `own`: without the regions below, which have pages themselves. */
  page: (region: string, number: number, scope: 'all' | 'own') =>
    `${region}${scope === 'own' ? '本级' : ''}${number === 1 ? '' : `（续${number - 1}）`}`,
  /** At the head of such a page. */
  pageLead: (count: number) => `这里是其中的${count}份文件。`,
  share: (said: number, total: number) => `${said}/${total}`,
  shareWords: (
    said: number,
    total: number,
    theme: string,
    firmest: CommitmentKind | null | undefined,
    targets: number,
    others: readonly string[],
  ) =>
    `${theme}：${total}份文件中有${said}份写到${firmest === undefined ? '' : `，${firmnessWords(firmest, targets)}`}${others.map((one) => `，${one}`).join('')}`,
  silent: (reason: string, count: number) => `${count}份${reason}`,
  /** How much all documents say on a theme. */
  size: (documents: number, count: number, unit: Unit) =>
    `${documents}份文件，${count}${terms.unit[unit]}`,
  legendCore: '核心主题：句数',
  legendSecondary: '其他主题：条数',
  legendFirmness: '力度',
  legendFirmest: '格中只写最硬的一句，由硬到软依次是：',
  legendTarget: '有目标值',
  legendTargetMeaning: '写有目标值：要达到或报告现状的数字。',
  legendPages: '“3/5”表示5份文件中有3份写到。点地名看每份文件的各格。',
  range: (from: number, to: number) => (from === to ? `${from}` : `${from}—${to}`),
  pagesCaption: (theme: string) => `各地有多少份文件写到“${theme}”及其议题`,
  pagesRegion: (theme: string) => figureWords.scroll(`“${theme}”分地区的表格`),
  whole: '整个主题',
  place: '地区',
} as const;
