/** Open the index of a corpus. Runs in browsers and, for the tests, in Node. */
import {
  type CorpusIndex,
  type DocumentFacts,
  documentOf,
  type Manner,
  type PlaceKey,
  type PlaceLabels,
  type PlaceTraits,
  placeOf,
} from './corpus-index.ts';
import { indexFiles } from './files.ts';
import { fold } from './fold.ts';
import { type Head, pairs } from './index-files.ts';
import { findNearest } from './nearest-phrase.ts';
import { openPagefind, type WordLookUp } from './pagefind.ts';
import { readJson } from './patience.ts';
import { findLiterally, findLoosely, type PhraseTools } from './phrases.ts';
import type { Positions } from './rows.ts';

/** Put together what the head says of each document. */
function factsOf(head: Head): DocumentFacts[] {
  return head.region.map((region, at): DocumentFacts => {
    const { path = [], level = null } = head.regions[region] ?? {};
    const span = head.spans[head.span[at] ?? -1];
    const [grade, completeness, inferred] = head.trusts[head.trust[at] ?? -1] ?? [
      null,
      null,
      false,
    ];
    return {
      path,
      level,
      inferred,
      years: span ? { from: span[0], to: span[1] } : null,
      type: head.types[head.type[at] ?? -1] ?? null,
      grade,
      completeness,
    };
  });
}

/** Look words up by documents in the order of the site. */
function lookUpBy(head: Head, look: WordLookUp): (word: string) => Promise<Positions> {
  const places = new Map(head.ids.split(' ').map((id, at) => [head.begin + id, at]));
  return async (word) => {
    const found = new Map<number, readonly number[]>();
    for (const { id, words } of await look(word)) {
      const at = places.get(id);
      // Of another day than the index, because the site was renewed in between: matches would be lost unseen.
      if (at === undefined) throw new Error('head.json lacks documents of the index');
      found.set(at, words);
    }
    return found;
  };
}

/** Say something of places by what files say of their documents. */
async function describePlaces<F, T>(
  reading: Promise<Map<number, { file: F; at: number }>>,
  keys: readonly PlaceKey[],
  describe: (file: F, at: number, place: number) => T | undefined,
): Promise<Map<PlaceKey, T>> {
  const shared = await reading;
  return new Map(
    keys.flatMap((key) => {
      const found = shared.get(documentOf(key));
      const said = found && describe(found.file, found.at, placeOf(key));
      return said === undefined ? [] : [[key, said] as const];
    }),
  );
}

const documentsOf = (keys: readonly PlaceKey[]) => new Set(keys.map(documentOf));

const HAN = /\p{Script=Han}/u;

/** Make the look-up of phrases; traditional signs that no text has are looked up as the simplified ones. */
function lookUpIn(tools: PhraseTools) {
  return async (phrase: string, manner: Manner): Promise<readonly PlaceKey[]> => {
    if (manner === 'literal') return findLiterally(tools, phrase);
    const found = await findLoosely(tools, phrase);
    if (found.length > 0 || !HAN.test(phrase)) return found;
    const simplify = pairs(await tools.files.simplified());
    const isOtherwise = fold(phrase, simplify) !== fold(phrase, tools.simplify);
    return isOtherwise ? findLoosely(tools, phrase, simplify) : found;
  };
}

/**
 * Load the index.
 *
 * @param folder Full URL of the folder with the index, with a closing slash.
 * @param script Where Pagefind's script is, if not in that folder.
 * @throws Where the index cannot be loaded, after some tries.
 * @example (await openIndex('https://example.org/pagefind/')).lookUp('课后服务', 'loose')
 */
export async function openIndex(folder: string, script?: string): Promise<CorpusIndex> {
  const [look, head] = await Promise.all([
    openPagefind(folder, script),
    // Its name stays when its content changes: the one of this day is wanted, as of the index.
    readJson<Head>(`${folder}head.json`, 'no-cache'),
  ]);
  const files = indexFiles(folder, head);
  const tools: PhraseTools = {
    files,
    look: lookUpBy(head, look),
    usual: pairs(head.usual),
    alike: Array.from(head.alike),
    simplify: pairs(head.simplify),
  };
  const lookUp = lookUpIn(tools);
  return {
    documents: factsOf(head),
    themes: head.themes,
    topics: head.topics,
    simplify: tools.simplify,
    lookUp,
    synonyms: () => files.synonyms(),
    nearest: (phrase) => findNearest(tools, phrase, (near) => lookUp(near, 'loose')),
    async names(documents) {
      const shared = await files.shared('names', documents);
      return new Map(
        [...shared].flatMap(([document, { file, at }]) => {
          const names = file[at];
          return names ? [[document, names] as const] : [];
        }),
      );
    },
    labels(keys) {
      const reading = files.shared('labels', documentsOf(keys));
      return describePlaces(reading, keys, (file, at, place): PlaceLabels | undefined => {
        const set = file.sets[file.places[at]?.[place] ?? -1];
        return (
          set && {
            themes: set[0].flatMap((one) => head.themes[one]?.id ?? []),
            topics: set[1].flatMap((one) => head.topics[one]?.id ?? []),
          }
        );
      });
    },
    traits(keys) {
      const reading = files.shared('traits', documentsOf(keys));
      return describePlaces(reading, keys, (file, at, place): PlaceTraits | undefined => {
        const set = file.sets[file.places[at]?.[place] ?? -1];
        return (
          set && {
            commitments: set[0],
            hasTarget: set[1] === 1,
            bodies: set[2].flatMap((one) => file.bodies[one] ?? []),
          }
        );
      });
    },
    async read(key) {
      const { file, at } = await files.texts(documentOf(key), placeOf(key));
      const text = file.places[at];
      if (!text) throw new Error(`no text at ${key}`);
      return { text, names: file.names };
    },
  };
}
