/** The names of documents that are cited. */
import { type CitedWork, citedWorks, groupWorks, MOST_WORKS } from '../../corpus/cited.ts';
import { partsOfTitle } from '../../corpus/cited-title.ts';
import type { Document } from '../../schema/document.ts';
import type { Region } from '../../schema/region.ts';
import type { Named } from '../../search/names/entry.ts';
import { address } from '../../site/address.ts';
import { nameTrust } from './documents.ts';
import { nameIt, type SoundOf } from './keys.ts';
import { nameWords as w } from './words.ts';

/** Most of what a corpus of thousands of documents cites is cited once; the more often cited have a name. */
const MOST_NAMED = 6000;

/** `家庭教育促进法` is what people call `中华人民共和国家庭教育促进法`. */
const STATE = /^中华人民共和国/u;

/** Name the documents that are cited: by their titles and numbers. */
export function citedNames(
  corpus: { documents: readonly Document[]; regions: readonly Region[] },
  soundOf: SoundOf,
): Named[] {
  const works = citedWorks(corpus);
  const listed = new Set(groupWorks(works, MOST_WORKS).flatMap((one) => one.works));
  return works
    .toSorted((a, b) => b.citedBy.length - a.citedBy.length)
    .slice(0, MOST_NAMED)
    .map((work) => {
      const { core } = partsOfTitle(work.title);
      const first = work.citations[0];
      const isListed = listed.has(work);
      return nameIt(
        {
          kind: 'cited',
          name: work.title,
          href: isListed ? address.cited(work.id) : placeOf(work),
          note: w.join([work.number ?? '', w.citedBy(work.citedBy.length)]),
          trust: isListed || !first ? null : nameTrust(first.document),
        },
        {
          own: [work.title, work.number],
          short: work.citations.map(({ cited }) => cited.title),
          part: [core, core.replace(STATE, '')],
          typed: [core.replace(STATE, '')],
        },
        soundOf,
      );
    });
}

/** Where a work is cited first; the list of them has no room for all. */
const placeOf = ({ citations: [first] }: CitedWork): string =>
  first ? address.document(first.document.id, first.cited.sentence) : address.cited();
