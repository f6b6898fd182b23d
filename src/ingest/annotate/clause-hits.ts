import type { Clause } from '../../schema/document.ts';
import { keyOf } from '../../text/key.ts';
import { withoutBodies } from './bodies/index.ts';
import { type Codebook, findHits, type Hit } from './codebook.ts';

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
      const ahead = stagesAhead(hits, keyOf(text).text);
      const over = new Set(core ? [] : above.filter(isWhole).map(({ theme }) => theme));
      return hits.filter((hit) =>
        notUnder(hit, codebook).every((theme) => !over.has(theme) && !ahead(hit, theme)),
      );
    }),
  };
}

/** A hit of a secondary theme, which has no topics. */
const isWhole = ({ topic }: Hit) => topic === null;

/** Themes beside which a term means something else: `学位` behind `普通高中`. */
function notUnder({ theme, topic }: Hit, { themes }: Codebook): readonly string[] {
  if (topic === null) return [];
  const own = themes.find(({ id }) => id === theme)?.topics.find(({ id }) => id === topic);
  return own?.notUnder ?? [];
}

/**
 * Tell whether a secondary theme is named before a hit, with no comma between. Looked up by phrase: a sentence may
 * hold a hundred thousand hits.
 */
function stagesAhead(hits: readonly Hit[], key: string): (hit: Hit, theme: string) => boolean {
  const secondary = hits.filter(isWhole);
  if (secondary.length === 0) return () => false;
  const phrases = new Uint32Array(key.length + 1);
  for (let at = 0; at < key.length; at++)
    phrases[at + 1] = (phrases[at] ?? 0) + (key[at] === ',' ? 1 : 0);
  const first = new Map<string, number>();
  const placeOf = ({ at }: Hit, theme: string) => `${phrases[at]} ${theme}`;
  for (const hit of secondary) {
    const place = placeOf(hit, hit.theme);
    first.set(place, Math.min(first.get(place) ?? hit.at, hit.at));
  }
  return (hit, theme) => (first.get(placeOf(hit, theme)) ?? hit.at) < hit.at;
}

function hitsOf(text: string, codebook: Codebook): Hit[] {
  if (FORWARDING.test(text) || SIGNATURE.test(text)) return [];
  const key = keyOf(text).text;
  const listed = addresseesIn(key);
  return findHits(text, codebook).filter((hit) => !isHost(hit, key) && !isAddressee(hit, listed));
}

/** Where a text, by its key, lists whom it is for: 1 for each place. */
function addresseesIn(key: string): Uint8Array {
  const listed = new Uint8Array(key.length);
  for (const { index, 0: words } of key.matchAll(ADDRESSEES))
    if (words.includes('、')) listed.fill(1, index, index + words.length);
  return listed;
}

function isAddressee({ at, evidence, topic }: Hit, listed: Uint8Array): boolean {
  return topic !== null && listed[at] === 1 && KIND.test(evidence);
}

/** `由市职教中心承办` is about what is held there. */
function isHost({ at, evidence }: Hit, key: string): boolean {
  if (!INSTITUTION.test(evidence)) return false;
  const end = at + keyOf(evidence).text.length;
  return HOSTING.test(key.slice(end, end + 2));
}
