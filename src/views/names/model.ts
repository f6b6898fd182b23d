/** All that has a name on this site, laid out for the search field. */
import { identify } from '../../compare/shared-text/identify.ts';
import type { TargetCorpus } from '../../corpus/targets.ts';
import type { Document } from '../../schema/document.ts';
import type { Named } from '../../search/names/entry.ts';
import { shelveNames } from '../../search/names/shelve.ts';
import { mapOf } from '../../site/navigation.ts';
import { citedNames } from './cited.ts';
import { documentName, numberedPlaces } from './documents.ts';
import { nameIt, type SoundOf } from './keys.ts';
import { bodyNames, issuerNames, regionNames, yearNames } from './places.ts';
import { indicatorNames, themeNames } from './subjects.ts';

/** The corpus in the order of the site. */
export interface NameCorpus extends TargetCorpus {
  documents: readonly Document[];
}

/**
 * List everything that has a name and the ways to write it, in the order of the site.
 *
 * @param soundOf spells a name as one types it
 */
export function listNames(corpus: NameCorpus, soundOf: SoundOf): Named[] {
  const { documents, regions, themes } = corpus;
  return [
    ...themes.flatMap((theme) => themeNames(theme, soundOf)),
    ...indicatorNames(corpus, soundOf),
    ...regionNames(regions, documents, soundOf),
    ...documents.map((document) => documentName(document, soundOf)),
    ...issuerNames(documents, soundOf),
    ...citedNames(corpus, soundOf),
    ...bodyNames(documents, soundOf),
    ...yearNames(documents, soundOf),
    ...pageNames(themes, soundOf),
  ];
}

/** Name the pages that there is one of. */
function pageNames(themes: NameCorpus['themes'], soundOf: SoundOf): Named[] {
  const named = new Set(themes.map(({ name }) => name));
  return mapOf(themes, false)
    .flatMap(({ lines }) => lines)
    .filter(({ name }) => !named.has(name))
    .map(({ name, href }) =>
      nameIt(
        { kind: 'page', name, href, note: '', trust: null },
        { own: [name], typed: [name] },
        soundOf,
      ),
    );
}

/** Lay all names out in files, by their paths without `.json`. */
export function nameFiles(corpus: NameCorpus, soundOf: SoundOf): Map<string, unknown> {
  const numbered = new Map(
    corpus.documents.map((document) => [document.id, numberedPlaces(document)]),
  );
  const digest = (text: string) => identify(text, new Set()).slice('w-'.length);
  return shelveNames(listNames(corpus, soundOf), numbered, digest);
}
