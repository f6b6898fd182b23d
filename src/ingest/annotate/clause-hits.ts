import type { Clause } from '../../schema/document.ts';
import { bracketOfBodies } from './bodies.ts';
import { type Codebook, findHits, type Hit } from './codebook.ts';
import { keyOf } from './key.ts';

/** The codebook's terms in a clause, found once for all who ask. */
export interface ClauseHits {
  readonly heading: readonly Hit[];
  /** By sentence, in order. */
  readonly sentences: readonly (readonly Hit[])[];
}

/** R8: the line that forwards a document, as in `现将《…》印发给你们` or `…，现印发给你们`. */
const FORWARDING = /(?<![发实体出呈表])现(?:将.{1,120}?)?(?:予以|正式)?(?:印发|转发|下发|公布)/su;

/** R8: who signs and when, and nothing else. */
const SIGNATURE =
  /^[^，,。；;：:]{1,60}(?:局|委|厅|部|府|办公室|委员会|小组)\s{0,9}\d{4}年\d{1,2}月\d{1,2}日$/u;

/** R4: after the name of a school or a centre, it says that the school is the place or the host. */
const HOSTING = /^(?:举行|举办|召开|承办|协办|牵头|负责)/u;
const INSTITUTION = /(?:学校|中心|学院|校)$/u;

/** R4: whom a document is for, as in `考核对象为小学、中学和特殊教育学校`: a list of kinds of schools. */
const ADDRESSEES =
  /(?:对象(?:为|是|包括|范围)|范围(?:为|是|包括)|适用(?:于|范围)|各级各类学校)[^。;]{0,80}/gu;
const KIND = /(?:学校|院校|幼儿园|职业|中职|高职|中专|教育)$/u;

/** These say whose the terms are, whatever the heading speaks of. */
const OWN_STAGE =
  /义务教育|中小学|小学|初中|九年|职业|职教|职校|中职|高职|中专|技工|技师|特殊教育/u;

/** Find the terms in a clause's words about education: not in the names of the offices behind it. */
export function clauseHits({ heading, sentences }: Clause, codebook: Codebook): ClauseHits {
  const above = findHits(heading ?? '', codebook);
  const core = above.some(({ kind, topic }) => kind === 'term' && topic !== null);
  return {
    heading: above,
    sentences: sentences.map(({ text }) => {
      const hits = hitsOf(withoutBodies(text), codebook);
      if (OWN_STAGE.test(text)) return hits;
      const key = keyOf(text).text;
      const beside = (hit: Hit) => [...(core ? [] : above), ...aheadOf(hit, hits, key)];
      return hits.filter((hit) => !isTaken(hit, beside(hit), codebook));
    }),
  };
}

/** What stands before a hit, with no comma between. */
const aheadOf = ({ at }: Hit, hits: readonly Hit[], key: string) =>
  hits.filter((one) => one.at < at && !key.slice(one.at, at).includes(','));

/** Does a term mean something else beside these: `学位` behind `普通高中`? */
function isTaken({ theme, topic }: Hit, beside: readonly Hit[], { themes }: Codebook): boolean {
  if (topic === null) return false;
  const own = themes.find(({ id }) => id === theme)?.topics.find(({ id }) => id === topic);
  return beside.some((one) => one.topic === null && own?.notUnder?.includes(one.theme));
}

function withoutBodies(text: string): string {
  const bracket = bracketOfBodies(text);
  return bracket ? text.slice(0, bracket.start) : text;
}

function hitsOf(text: string, codebook: Codebook): Hit[] {
  if (FORWARDING.test(text) || SIGNATURE.test(text)) return [];
  const lists = addresseesIn(text);
  return findHits(text, codebook).filter((hit) => !isHost(hit, text) && !isAddressee(hit, lists));
}

/** Where a text lists whom it is for: `[start, end)` of its key. */
function addresseesIn(text: string): [number, number][] {
  return [...keyOf(text).text.matchAll(ADDRESSEES)]
    .filter(([words]) => words.includes('、'))
    .map(({ index, 0: words }) => [index, index + words.length]);
}

function isAddressee({ at, evidence, topic }: Hit, lists: readonly [number, number][]): boolean {
  return topic !== null && KIND.test(evidence) && lists.some(([from, to]) => at >= from && at < to);
}

/** `由市职教中心承办` is about what is held there. */
function isHost({ at, evidence }: Hit, text: string): boolean {
  if (!INSTITUTION.test(evidence)) return false;
  const end = at + keyOf(evidence).text.length;
  return HOSTING.test(keyOf(text).text.slice(end, end + 2));
}
