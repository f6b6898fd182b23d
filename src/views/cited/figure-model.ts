/** Who cites what, as it is drawn: for wide and for narrow screens, with what the marks say. */
import { type CitedGraph, capCited, orderCited } from '../../charts/cited.ts';
import type { CitedGroup, CitedWork } from '../../corpus/cited.ts';
import type { DocumentSummary } from '../../schema/document.ts';
import { nameInWords, placeName, shortName } from '../shared/place/names.ts';
import { citedWords as w } from './words.ts';

/** More than these are a hairball. */
const ROOM = { band: 12, citing: 16, links: 80 };
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
  const draw = (kind: keyof typeof SHAPES, name: (document: DocumentSummary) => string) => {
    const capped = capCited(graphOf(works, groups, citing, name), ROOM);
    // Ordered, and small enough to be drawn.
    return { kind, shape: SHAPES[kind], graph: orderCited(capped.graph), capped };
  };
  const [wide, narrow] = [draw('wide', shortName), draw('narrow', placeName)];
  const [most] = works.toSorted((a, b) => b.citedBy.length - a.citedBy.length);
  const counts = groups.map(({ level, works, more }) =>
    w.levelCount(w.levels[level ?? 'unknown'], works.length + more),
  );
  return {
    sentence:
      w.see(counts) +
      (most && most.citedBy.length > 1 ? w.most(most.title, most.citedBy.length) : w.none),
    drawings: [wide, narrow],
    more: wide.capped.links > 0 ? w.moreNodes(wide.capped) : null,
  };
}

function graphOf(
  works: readonly CitedWork[],
  groups: readonly CitedGroup[],
  citing: readonly DocumentSummary[],
  name: (document: DocumentSummary) => string,
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
      const { grade } = document.source;
      return {
        id,
        name: w.graded(grade, name(document)),
        tip: w.tipCiting(nameInWords(document), cited),
      };
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
