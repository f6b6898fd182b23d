/** Look names up in the files that `shelveNames` has laid out. Runs in browsers and, for the tests, in Node. */
import type { Simplify } from '../fold.ts';
import { readJson } from '../patience.ts';
import type { NameEntry, NumberedPlace } from './entry.ts';
import { type Best, MOST_PAGES, type NameHead, type NamePage } from './files.ts';
import { clauseIn, nameKey, namesWithin, pathOfId, wordsOf } from './key.ts';
import { bestFirst, isWorthIt, joinGroups, mixKinds, type NameHit } from './rank.ts';

export interface Names {
  /**
   * Find the names that a query asks for, the best first.
   *
   * @throws Where a file could not be read: “no name” is only said by names that were read.
   * @example (await names.namesFor('厦海教工委[2023]16号'))[0]?.entry.name // '2023年海沧区教育工作要点'
   */
  namesFor(query: string): Promise<NameHit[]>;
  /** Find what the beginning of a name, or of how it sounds, may become; kinds mixed. */
  suggestionsFor(typed: string): Promise<NameHit[]>;
}

/** Above hits stand no more; of those that are only begun, even less. */
const MOST_NAMES = 6;
const MOST_BEGUN = 3;
const MOST_SUGGESTIONS = 8;
const FAIR = 3;
/** Documents of which a numbered place is looked for. */
const MOST_DOCUMENTS = 4;

const HAN = /\p{Script=Han}/u;

/**
 * Open the names of a site.
 *
 * @param folder full URL of the folder with `head.json`, with a closing slash
 * @param simplified reads which traditional signs are compared by which simplified ones; asked where a name is not found
 */
export function openNames(folder: string, simplified?: () => Promise<Simplify>): Names {
  let simplify: Simplify | undefined;
  const files = new Map<string, Promise<unknown>>();
  /** Read a file once; what did not come is asked for again. */
  const read = <T>(path: string, cache?: RequestCache): Promise<T> => {
    const reading = files.get(path) ?? readJson<T>(`${folder}${path}.json`, cache);
    files.set(path, reading);
    reading.catch(() => files.delete(path));
    return reading as Promise<T>;
  };
  // Its name stays when its content changes.
  const readHead = () => read<NameHead>('head', 'no-cache');

  /** Find all names that begin with a key, or the best where there are too many. */
  async function begin(key: string): Promise<NameHit[]> {
    if (key === '') return [];
    const head = await readHead();
    const first = pageBefore(head.pages, key);
    const last = Math.max(first, pageBefore(head.pages, `${key}\uffff`));
    const few = last - first < MOST_PAGES;
    const numbers = Array.from({ length: few ? last - first + 1 : 1 }, (_, at) => first + at);
    const pages = await Promise.all(
      numbers.map((number) => read<NamePage>(`${head.folder}/${number}`)),
    );
    if (!few) {
      const best = await read<Best[]>(
        `${head.folder}/best-${pageBefore(head.best, `${key}\u0000`)}`,
      );
      pages.push(...best.filter(([beginning]) => beginning === key).map(([, page]) => page));
    }
    return pages.flatMap((page) => hitsOn(page, key));
  }

  /** Find the numbered places of documents, `海沧 四/16`. */
  async function places(query: string): Promise<NameHit[]> {
    const asked = clauseIn(query);
    if (!asked) return [];
    const { folder: own } = await readHead();
    const named = bestFirst(await begin(nameKey(asked.name, simplify)));
    const documents = named
      .filter(({ entry }) => entry.kind === 'document')
      .slice(0, MOST_DOCUMENTS);
    const found = await Promise.all(
      documents.map(async ({ entry }) => {
        const id = entry.trust?.document ?? '';
        const numbered = await read<NumberedPlace[]>(`${own}/numbers/${id}`);
        return placesAt(numbered, asked.path).map((place) => hitOf(entry, place));
      }),
    );
    return found.flat();
  }

  /** Find what holds all words, whichever of them begins its name. */
  async function together(words: readonly string[]): Promise<NameHit[]> {
    const keys = words.map((word) => nameKey(word, simplify)).filter((key) => key !== '');
    const whole = await begin(keys.join(''));
    if (keys.length < 2) return whole;
    const [turned, ...each] = await Promise.all([
      begin(keys.toReversed().join('')),
      ...keys.map(begin),
    ]);
    const holding = each.flat().filter(({ entry }) => {
      const said = nameKey(entry.name) + nameKey(entry.note);
      return keys.every((key) => said.includes(key));
    });
    return [...whole, ...turned, ...holding.map((hit) => ({ ...hit, exact: false }))];
  }

  async function namesFor(query: string): Promise<NameHit[]> {
    const found = await namesAsWritten(query);
    if (found.length > 0 || simplify || !simplified || !HAN.test(query)) return found;
    simplify = await simplified();
    const isOtherwise = nameKey(query, simplify) !== nameKey(query);
    return isOtherwise ? namesAsWritten(query) : found;
  }

  async function namesAsWritten(query: string): Promise<NameHit[]> {
    const alternatives = query.split(/[|｜]/u).filter((one) => nameKey(one) !== '');
    if (alternatives.length > 1) {
      const each = await Promise.all(
        alternatives.slice(0, MOST_NAMES).map((one) => begin(nameKey(one, simplify))),
      );
      return bestFirst(each.flat().filter(({ exact }) => exact)).slice(0, MOST_NAMES);
    }
    const words = wordsOf(query);
    const written = nameKey(words.join(''), simplify);
    const [numbered, hits, parts] = await Promise.all([
      places(query),
      together(words),
      words.length > 1 ? namesAmong(words, query) : [],
    ]);
    const whole = hits.filter(({ exact }) => exact);
    const within = whole.length === 0 && numbered.length === 0 ? await namesIn(query) : [];
    const begun = bestFirst(hits.filter((hit) => !hit.exact && isWorthIt(hit, written)));
    const groups = [
      [...numbered, ...whole, ...within],
      begun.slice(0, whole.length + parts.length > 0 ? MOST_BEGUN : MOST_NAMES),
      // The number of a place is nothing to look for by itself.
      numbered.length > 0 ? [] : parts,
    ];
    return joinGroups(groups).slice(0, MOST_NAMES);
  }

  /** Find the words of a query that are names by themselves, each with what is left without it. */
  async function namesAmong(words: readonly string[], query: string): Promise<NameHit[]> {
    const all = query.trim().split(/\s+/u);
    const each = await Promise.all(
      words.map(async (word) => {
        const hits = await begin(nameKey(word, simplify));
        const rest = all.filter((other) => other !== word).join(' ');
        return hits.filter(({ exact }) => exact).map((hit) => ({ ...hit, rest }));
      }),
    );
    return each.flat();
  }

  /** Find names inside of a longer text, which is none itself. */
  async function namesIn(query: string): Promise<NameHit[]> {
    const found: NameHit[] = [];
    // One after the other: of one number all ways to begin are tried, and the first that is known counts.
    for (const name of namesWithin(query)) {
      const hits = await begin(nameKey(name, simplify));
      found.push(...hits.filter(({ exact }) => exact));
      if (found.length >= MOST_NAMES) break;
    }
    return found;
  }

  async function suggestionsFor(typed: string): Promise<NameHit[]> {
    const [numbered, hits] = await Promise.all([places(typed), together(wordsOf(typed))]);
    return mixKinds(bestFirst([...numbered, ...hits]), MOST_SUGGESTIONS, FAIR);
  }

  return { namesFor, suggestionsFor };
}

/** The last page that begins before a key; a page may begin in the middle of what is written alike. */
function pageBefore(firsts: readonly string[], key: string): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function hitsOn({ entries, rows }: NamePage, key: string): NameHit[] {
  return rows.flatMap(([written, place, rank]) => {
    const entry = entries[place];
    return entry && written.startsWith(key)
      ? [{ entry, key: written, rank, exact: written === key }]
      : [];
  });
}

/** A place by its whole path, or else all whose path ends with it, `第十六条`. */
function placesAt(numbered: readonly NumberedPlace[], path: readonly number[]): NumberedPlace[] {
  const wanted = path.join('-');
  const withPath = numbered.map((place) => ({ place, path: pathOfId(place[0])?.join('-') ?? '' }));
  const whole = withPath.filter((one) => one.path === wanted);
  const found =
    whole.length > 0 ? whole : withPath.filter((one) => one.path.endsWith(`-${wanted}`));
  return found.slice(0, MOST_DOCUMENTS).map(({ place }) => place);
}

function hitOf(document: NameEntry, [id, label, words]: NumberedPlace): NameHit {
  const entry: NameEntry = {
    ...document,
    kind: 'clause',
    name: `${document.name} ${label}`,
    href: `${document.href}#${id}`,
    note: words,
  };
  return { entry, key: '', rank: 0, exact: true };
}
