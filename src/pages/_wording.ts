/** Text that documents share: found once in a build, listed within the room of a page. */
import { getCollection } from 'astro:content';
import { compareText } from '../corpus/order.ts';
import { type Listing, listRuns, type Room } from '../corpus/wording/listing.ts';
import { type SharedPassage, sharedPassages } from '../corpus/wording/passages.ts';
import { findWording, type SharedRun, type Wording } from '../corpus/wording.ts';
import type { Formula } from '../schema/formula.ts';
import { loadCorpus } from './_corpus.ts';

/** What /wording/ has room for within 200 kB: a sentence takes about 130 bytes of it. */
const ROOM: Room = { formula: 40, other: 100, places: 8 };
/** Other documents that a note in the margin names. */
const NAMED = 3;

/** Load the phrases of national policy, in the order of their ids. */
export async function loadFormulas(): Promise<Formula[]> {
  const formulas = await getCollection('formulas');
  return formulas.map(({ data }) => data).sort((a, b) => compareText(a.id, b.id));
}

let found: Promise<Wording> | undefined;

/**
 * Find the text that documents share; once in a build, for many pages ask for it.
 *
 * While someone edits, content changes between two pages, and each looks anew.
 */
export function loadWording(): Promise<Wording> {
  if (import.meta.env.DEV) return find();
  found ??= find();
  return found;
}

async function find(): Promise<Wording> {
  const [{ documents }, formulas] = await Promise.all([loadCorpus(), loadFormulas()]);
  return findWording({ documents, formulas });
}

/** Choose the runs that /wording/ shows. */
export async function loadListing(): Promise<Record<SharedRun['kind'], Listing>> {
  const wording = await loadWording();
  return {
    formula: listRuns(wording, 'formula', ROOM),
    other: listRuns(wording, 'other', ROOM),
  };
}

/** What the margins of all documents say on shared text, and the ids of the runs that have a place on /wording/. */
export async function loadPassages(): Promise<{
  passages: Map<string, Map<string, SharedPassage[]>>;
  listed: Set<string>;
}> {
  const [wording, { formula, other }] = await Promise.all([loadWording(), loadListing()]);
  const listed = [...formula.listed, ...other.listed].map(({ run }) => run.id);
  return { passages: sharedPassages(wording, NAMED), listed: new Set(listed) };
}
