/** Portraits of all documents: each against all others, which is worked out once in a build. */
import { getCollection } from 'astro:content';
import { keepSentences } from '../compare/nearest.ts';
import { type Distinctive, findDistinctive } from '../corpus/distinctive.ts';
import { type Standing, standings } from '../corpus/standing.ts';
import { loadCorpus } from './_corpus.ts';
import { loadLanguage } from './_language.ts';

export interface Portraits {
  /** By document id. */
  standings: ReadonlyMap<string, Standing>;
  distinctive: Distinctive;
}

let made: Promise<Portraits> | undefined;

/**
 * Set every document against all others; once in a build, for every document page asks for it.
 *
 * While someone edits, content changes between two pages, and each looks anew.
 */
export function loadPortraits(): Promise<Portraits> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<Portraits> {
  const [corpus, regions] = await Promise.all([loadCorpus(), getCollection('regions')]);
  const { documents } = corpus;
  const neighbours = keepSentences(
    documents.map(({ id, clauses }) => ({
      document: id,
      sentences: clauses.flatMap(({ sentences }) => sentences),
    })),
  );
  return {
    standings: new Map(standings(corpus).map((one) => [one.document.id, one])),
    distinctive: findDistinctive(
      { documents, regions: regions.map(({ data }) => data) },
      loadLanguage(),
      neighbours,
    ),
  };
}
