/** Words of the marks beside passages, and of a mark of silence: why a document has nothing on a matter, and where to look for it. */
import type { Completeness, Silence } from '../../../schema/common.ts';
import type { Elsewhere } from '../../../schema/document.ts';
import { address } from '../../../site/address.ts';
import { terms } from '../../../site/terms.ts';
import { words } from '../../../site/words.ts';
import { passageWords } from '../passage/words.ts';

/** Whose silence it is, and on what. */
export interface SilenceAbout {
  /** Id of the document. */
  document: string;
  /** What the document is called. */
  name: string;
  /** Null where nobody can vouch that the source is whole. */
  completeness: Completeness | null;
  /** Words to look for in it. */
  lookFor: readonly string[];
  /** Passages of other themes that hold one. */
  elsewhere: readonly Elsewhere[];
}

/** Passages named one by one. */
const NAMED = 3;

const quoted = (some: readonly string[]) => some.map((word) => `“${word}”`).join('');

export const silenceWords = {
  /** In place of the name of silence, where words of the matter stand elsewhere. */
  unlabelled: '未标到',
  unlabelledMeaning:
    '未标到相关条款；但别的主题的条款里有这一主题的用词，所以不说“未提及”，见“另见”。',
  also: '另见',
  legend:
    '每个没有数字的格子都可以点：在那份文件里检索这一主题的用词。用词在别的主题的条款里时，写“另见”，并链接那一条；来源完整的文件这时不说“未提及”，只说“未标到”。',
  legendSearch: '检索全部文件',
  limit: (name: string) => `（${name}）`,
  search: (state: string, document: string, some: readonly string[]) =>
    `${state}：在${document}里检索${quoted(some)}`,
  alsoIn: (document: string, { label, marker, words: found }: Elsewhere) =>
    `另见${document} ${passageWords.clause({ label, marker })}，有${quoted(found)}`,
  more: (n: number) => `等${n}处`,
} as const;

/** What a mark of silence says and where it leads. */
export interface SilenceSaid {
  /** The reason in a word: `未提及`, `未标到`, `超出范围`, `来源不全`. */
  name: string;
  /** What limits the source: `（未核）`, `（缺首尾）`; null where that is not why. */
  limit: string | null;
  /** The reason in a sentence. */
  meaning: string;
  /** To the words in the document. */
  search: { href: string; label: string };
  also: { href: string; name: string; label: string }[];
  /** How many passages there are, where not all are named. */
  more: string | null;
}

/**
 * Say why a document has nothing on a matter, and lead to its words.
 *
 * @example saySilence('incomplete', about).limit // '（未核）'
 */
export function saySilence(kind: Silence, about: SilenceAbout): SilenceSaid {
  const { document, name: whose, completeness, lookFor, elsewhere } = about;
  const { unlabelled, unlabelledMeaning } = silenceWords;
  const isMentioned = kind === 'silent' && elsewhere.length > 0;
  const name = isMentioned ? unlabelled : terms.silence[kind].name;
  const limit = kind === 'incomplete' ? limitOf(completeness) : null;
  const meaning = isMentioned ? unlabelledMeaning : terms.silence[kind].meaning;
  return {
    name,
    limit: limit && silenceWords.limit(limit.name),
    meaning: limit ? `${limit.meaning}${terms.unlabelledProves}` : meaning,
    search: {
      href: address.search(lookFor.join('|'), document),
      label: silenceWords.search(
        name + (limit ? silenceWords.limit(limit.name) : ''),
        whose,
        lookFor,
      ),
    },
    also: elsewhere.slice(0, NAMED).map((one) => ({
      href: address.document(document, one.anchor),
      name: passageWords.clause(one),
      label: silenceWords.alsoIn(whose, one),
    })),
    more: elsewhere.length > NAMED ? silenceWords.more(elsewhere.length) : null,
  };
}

function limitOf(completeness: Completeness | null): { name: string; meaning: string } | null {
  if (completeness === 'complete') return null;
  return completeness === null ? words.wholenessUnverified : terms.completeness[completeness];
}

/** The national text that a passage takes up, as one refers to it. */
interface Source {
  document: string | null;
  number: string | null;
}

const NAMES = { provision: '国家规定', phrase: '国家提法' } as const;

export const nationalWords = {
  ...NAMES,
  /** By its number, which is short; by its title where it has none. */
  mark: (kind: keyof typeof NAMES, { number, document }: Source) => {
    const source = number ?? document;
    return source === null ? NAMES[kind] : `${NAMES[kind]}：${source}`;
  },
  /** The same source, told from the mark of another kind of national text. */
  title: ({ document, number }: Source) =>
    [document, number].filter((part) => part !== null).join(' '),
} as const;
