/** Who cites what, as it is drawn: for wide and for narrow screens, with what the marks say. */
import { type CitedGraph, capCited, orderCited } from '../../charts/cited.ts';
import type { CitedGroup, CitedWork } from '../../corpus/cited.ts';
import type { DocumentSummary } from '../../schema/document.ts';
import { bareName, type NameForm, nameInWords } from '../shared/place/names.ts';
import { citedWords as w } from './words.ts';

/** More than these are a hairball. */
const ROOM = { band: 12, citing: 16, links: 80 };
/** More titles than these are counted, not named. */
const NAMED = 3;
const SHAPES = {
  wide: { width: 960, left: 430, right: 250, leftSigns: 29, rightSigns: 16.5 },
  narrow: { width: 340, left: 183, right: 103, leftSigns: 13, rightSigns: 7 },
} as const;

export type CitedDrawing = ReturnType<typeof citedFigureModel>['drawings'][number];

/**
 * Say what is to be seen, draw it, and say what is not drawn.
 *
 * @param works all of them, by level
 * @param groups those of the table
 * @param citing the documents that cite, in the order of the site
 */
export function citedFigureModel(
  works: readonly CitedWork[],
  groups: readonly CitedGroup[],
  citing: readonly DocumentSummary[],
) {
  const draw = (kind: keyof typeof SHAPES, form: NameForm) => {
    const capped = capCited(graphOf(works, groups, citing, form), ROOM);
    // Ordered, and small enough to be drawn.
    return { kind, shape: SHAPES[kind], graph: orderCited(capped.graph), capped };
  };
  const [wide, narrow] = [draw('wide', 'short'), draw('narrow', 'place')];
  const counts = groups.map(({ level, works, more }) =>
    w.levelCount(w.levels[level ?? 'unknown'], works.length + more),
  );
  return {
    sentence: w.see(counts) + mostOf(works),
    drawings: [wide, narrow],
    more: wide.capped.links > 0 ? w.moreNodes(wide.capped) : null,
  };
}

/** Say what is cited most, of what is known to be one document: namesakes of several places may stand together. */
function mostOf(works: readonly CitedWork[]): string {
  const shared = works.filter(({ citedBy }) => citedBy.length > 1);
  if (shared.length === 0) return w.none;
  const certain = shared.filter(
    ({ level, number, document }) => level === 'national' || number !== null || document !== null,
  );
  const n = Math.max(0, ...certain.map(({ citedBy }) => citedBy.length));
  const titles = certain.filter(({ citedBy }) => citedBy.length === n).map(({ title }) => title);
  return n === 0 ? w.uncertain : w.most(titles.slice(0, NAMED), titles.length, n);
}

function graphOf(
  works: readonly CitedWork[],
  groups: readonly CitedGroup[],
  citing: readonly DocumentSummary[],
  form: NameForm,
): CitedGraph {
  const names = new Map(citing.map((document) => [document.id, nameInWords(document)]));
  const places = ({ citations }: CitedWork, by: string) =>
    citations.filter(({ document }) => document.id === by).length;
  const nodeOf = (work: CitedWork, level: string) => ({
    id: work.id,
    name: work.title,
    own: work.document !== null,
    tip: w.tipCited(level, work.title, work.citedBy.length, work.citations.length),
  });
  return {
    bands: groups.map(({ level }) => {
      const band = w.levels[level ?? 'unknown'];
      const own = works.filter((work) => work.level === level);
      return { name: band, nodes: own.map((work) => nodeOf(work, band)) };
    }),
    citing: citing.map((document) => {
      const { id } = document;
      const cited = works.filter(({ citedBy }) => citedBy.includes(id)).length;
      const mark = document.source.grade ?? '?';
      const tip = w.tipCiting(nameInWords(document), cited);
      return { id, name: bareName(document, form), mark, tip };
    }),
    links: works.flatMap((work) =>
      work.citedBy.map((to) => ({
        from: work.id,
        to,
        tip: w.tipLink(names.get(to) ?? '', work.title, places(work, to)),
      })),
    ),
  };
}
