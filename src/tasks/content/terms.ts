import { crossesWords } from '../../ingest/annotate/words.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Theme } from '../../schema/theme.ts';
import { keyOf } from '../../text/key.ts';
import type { YamlFile } from './yaml.ts';

/** A term as it stands in its file, and as the matcher sees it. */
interface Entry {
  path: PropertyKey[];
  term: string;
  /** Between the gaps; no quotes, no blanks. */
  parts: string[];
}

/** The terms of one topic, or of a secondary theme. */
interface Group {
  /** `homework`; the theme's own id for a secondary theme. */
  id: string;
  terms: Entry[];
  contextTerms: Entry[];
  exceptions: Entry[];
}

/**
 * Check the terms of a theme: none is empty, none stands twice, none finds only what another finds.
 *
 * @example checkTerms(theme, yaml)[0]?.message // 'the term "作业公示" of "homework" is found by "作业" already'
 */
export function checkTerms(theme: Theme, { problem }: YamlFile<Theme>): Problem[] {
  const groups = groupsOf(theme);
  const wide = entriesOf(['exceptions'], theme.exceptions);
  const found = [
    ...groups.flatMap((group) => [
      ...emptyOnes(group),
      ...repeatedOnes(group),
      ...redundantOnes(group, [...group.exceptions, ...wide]),
    ]),
    ...sharedOnes(groups),
  ];
  return found.map(({ path, message, fix }) => problem(path, message, fix));
}

interface Finding {
  path: PropertyKey[];
  message: string;
  fix: string;
}

function groupsOf({ id, topics, terms, exceptions }: Theme): Group[] {
  const own = {
    id,
    terms: entriesOf(['terms'], terms),
    contextTerms: [],
    exceptions: entriesOf(['exceptions'], exceptions),
  };
  const ofTopics = topics.map((topic, at) => ({
    id: topic.id,
    terms: entriesOf(['topics', at, 'terms'], topic.terms),
    contextTerms: entriesOf(['topics', at, 'contextTerms'], topic.contextTerms),
    exceptions: entriesOf(['topics', at, 'exceptions'], topic.exceptions),
  }));
  return [own, ...ofTopics];
}

function entriesOf(path: PropertyKey[], terms: readonly string[]): Entry[] {
  return terms.map((term, at) => {
    return {
      path: [...path, at],
      term,
      parts: term.split(/…{1,2}/u).map((part) => keyOf(part).text),
    };
  });
}

const keyed = ({ parts }: Entry) => parts.join('…');

function emptyOnes({ id, terms, contextTerms, exceptions }: Group): Finding[] {
  return [...terms, ...contextTerms, ...exceptions]
    .filter(({ parts }) => parts.includes(''))
    .map(({ path, term }) => ({
      path,
      message: `the term "${term}" of "${id}" has nothing to look for`,
      fix: 'Write words on both sides of every …, or take it out; quotes and blanks do not count.',
    }));
}

function repeatedOnes({ id, terms, contextTerms, exceptions }: Group): Finding[] {
  return [[...terms, ...contextTerms], exceptions].flatMap((list) => {
    const seen = new Set<string>();
    return list.flatMap((entry) => {
      const repeated = seen.has(keyed(entry));
      seen.add(keyed(entry));
      const message = `the term "${entry.term}" of "${id}" stands twice`;
      return repeated ? [{ path: entry.path, message, fix: 'Take one of the two out.' }] : [];
    });
  });
}

/** A longer term is of use where an exception may drop the shorter one in it. */
function redundantOnes({ id, terms, contextTerms }: Group, exceptions: Entry[]): Finding[] {
  const exempt = new Set(
    terms.filter((short) => exceptions.some((one) => contains(one, short))).map(keyed),
  );
  return [...terms, ...contextTerms].flatMap((long) => {
    const short = terms.find(
      (one) => keyed(one) !== keyed(long) && !exempt.has(keyed(one)) && finds(one, long),
    );
    if (!short) return [];
    const message = `the term "${long.term}" of "${id}" is found by "${short.term}" already`;
    return [{ path: long.path, message, fix: 'Take the longer one out.' }];
  });
}

const contains = ({ parts }: Entry, inner: Entry) =>
  inner.parts.some((part) => part !== '' && parts.some((one) => one.includes(part)));

/** Does a text with the longer term always have the shorter one in it? */
function finds({ parts: [first = '', ...rest] }: Entry, long: Entry): boolean {
  if (first === '') return false;
  if (rest.length === 0) return long.parts.some((part) => findsIn(part, first));
  const [head = '', ...tail] = long.parts;
  return (
    tail.length === rest.length &&
    head.endsWith(first) &&
    rest.every((part, at) => part !== '' && (tail[at] ?? '').startsWith(part))
  );
}

/** Not `中招` in `高中招生`: made of pieces of other words, it is not found there. */
function findsIn(part: string, short: string): boolean {
  const at = part.indexOf(short);
  return at >= 0 && !crossesWords(part, at, at + short.length);
}

function sharedOnes(groups: readonly Group[]): Finding[] {
  const owners = new Map<string, string>();
  return groups.flatMap(({ id, terms }) =>
    terms.flatMap((entry) => {
      const owner = owners.get(keyed(entry)) ?? id;
      owners.set(keyed(entry), owner);
      if (owner === id) return [];
      const message = `the term "${entry.term}" of "${id}" is one of "${owner}" already`;
      return [{ path: entry.path, message, fix: 'Keep it in the topic that it speaks of.' }];
    }),
  );
}
