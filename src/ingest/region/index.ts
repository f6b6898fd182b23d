import type { DocumentRegion } from '../../schema/document.ts';
import type { Region } from '../../schema/region.ts';
import { createGazetteer, type Gazetteer, regionPath } from './names.ts';
import { contextOf, findPlaces, type Place } from './places.ts';

export { createGazetteer, type Gazetteer };

/** What a document says about itself, as far as it was read before its region is asked for. */
export interface RegionEvidence {
  title: string | null;
  noticeTitle: string | null;
  issuers: string[];
  /** Lines of metadata: `来源:泉州市教育局`. They decide only where they name an organ. */
  metadataTexts: string[];
  /** The document's own text: tells two regions of one name apart, never decides alone. */
  bodyTexts: string[];
}

/**
 * Find the region that a document says it is of; null where it does not say, or not clearly.
 *
 * Issuers speak first, then the notice's title, the title and the lines of metadata. The first of them that
 * names a place decides; where it names a place that the gazetteer does not know, or several, the answer is null.
 *
 * @example findRegion({ …, issuers: ['厦门市海沧区教育局'] }, gazetteer)?.path // ['福建省', '厦门市', '海沧区']
 */
export function findRegion(evidence: RegionEvidence, gazetteer: Gazetteer): DocumentRegion | null {
  for (const places of witnesses(evidence, gazetteer)) {
    if (places.length === 0) continue;
    const region = agreedRegion(places, evidence, gazetteer);
    return region && describeRegion(region, gazetteer);
  }
  return null;
}

/** Lines that name whom a document is sent to, or copied from, not who made it. */
const TO_OTHERS = /^[\s【]{0,8}(?:抄送|抄报|主送|分送|报送|转载|转自)|[:：]\s{0,8}$/;

/** The places that each witness names, the most trustworthy witness first; read only as far as needed. */
function* witnesses(evidence: RegionEvidence, gazetteer: Gazetteer): Generator<Place[]> {
  yield evidence.issuers.flatMap((issuer) => findPlaces(issuer, gazetteer).slice(0, 1));
  for (const title of [evidence.noticeTitle, evidence.title]) {
    const [issuing, subject] = splitTitle(title ?? '');
    yield findPlaces(issuing, gazetteer);
    yield findPlaces(subject, gazetteer);
  }
  yield evidence.metadataTexts
    .filter((text) => !TO_OTHERS.test(text))
    .flatMap((text) => findPlaces(text, gazetteer))
    .filter((place) => place.namesOrgan);
}

/** `泉州市教育局关于印发…` names its issuers before 关于, its subject after it. */
function splitTitle(title: string): [issuing: string, subject: string] {
  const at = title.indexOf('关于');
  return at < 0 ? ['', title] : [title.slice(0, at), title.slice(at)];
}

function agreedRegion(
  places: Place[],
  evidence: RegionEvidence,
  gazetteer: Gazetteer,
): Region | null {
  const found = new Set<Region>();
  for (const place of places) {
    const region = place.known ? onlyCandidate(place.candidates, evidence, gazetteer) : null;
    if (!region) return null;
    found.add(region);
  }
  const [region] = found;
  return found.size === 1 && region ? region : null;
}

/** Of several regions with one name (鼓楼区), the one whose superior the document names. */
function onlyCandidate(
  candidates: readonly Region[],
  evidence: RegionEvidence,
  gazetteer: Gazetteer,
): Region | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const { issuers, noticeTitle, title, metadataTexts, bodyTexts } = evidence;
  const heads = [...issuers, noticeTitle ?? '', title ?? '', ...metadataTexts];
  for (const texts of [heads, bodyTexts]) {
    const named = contextOf(texts, gazetteer);
    const inParent = candidates.filter(({ parent }) => parent !== null && named.has(parent));
    if (inParent.length > 0) return inParent.length === 1 ? (inParent[0] ?? null) : null;
    const inProvince = candidates.filter((region) =>
      named.has(regionPath(region, gazetteer)[0]?.id ?? ''),
    );
    if (inProvince.length === 1) return inProvince[0] ?? null;
  }
  return null;
}

/** Give a region as the contract shows it, with the names of those above it. */
export function describeRegion(
  region: Region,
  gazetteer: Gazetteer,
  certainty: DocumentRegion['certainty'] = 'stated',
): DocumentRegion {
  const { id, code, name, level } = region;
  const path = regionPath(region, gazetteer).map((step) => step.name);
  return { id, code, name, level, path, certainty };
}
