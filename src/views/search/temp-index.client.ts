/** The former index behind the interface of the new one, until that is there. */
import { type Match, openSearch } from '../../search/client.ts';
import {
  type CorpusIndex,
  documentOf,
  type PlaceKey,
  placeKey,
  placeOf,
} from '../../search/corpus-index.ts';

export async function openIndex(folder: string): Promise<CorpusIndex> {
  const search = await openSearch(folder);
  const { catalogue } = search;
  const at = new Map(catalogue.documents.map((d, i) => [d.id, i]));
  const matches = new Map<PlaceKey, Match>();
  const names = (n: number) => {
    const d = catalogue.documents[n]!;
    return {
      id: d.id,
      title: d.title,
      source: { issuers: [], title: d.title, number: null, date: null },
    };
  };
  return {
    simplify: new Map(),
    documents: catalogue.documents.map((d) => ({
      ...d,
      level: d.path.length > 2 ? 'county' : 'city',
    })),
    themes: catalogue.themes,
    topics: catalogue.themes.flatMap(({ id, name }) => [
      { id: `${id}/a`, name: `${name}细目甲` },
      { id: `${id}/b`, name: `${name}细目乙` },
    ]),
    async lookUp(phrase) {
      const { matches: found } = await search.find(phrase);
      return found.map((m) => {
        const k = placeKey(at.get(m.document.id)!, m.place);
        matches.set(k, m);
        return k;
      });
    },
    async nearest(phrase) {
      const places = (await search.find(phrase.slice(0, 2))).matches.map((m) =>
        placeKey(at.get(m.document.id)!, m.place),
      );
      return places.length > 0 ? [{ phrase: phrase.slice(0, 2), places }] : [];
    },
    async names(list) {
      return new Map(list.map((n) => [n, names(n)]));
    },
    async labels(places) {
      return new Map(
        places.map((p) => [
          p,
          {
            themes: matches.get(p)!.themes,
            topics: matches.get(p)!.themes.map((t) => `${t}/${p % 2 ? 'a' : 'b'}`),
          },
        ]),
      );
    },
    async traits(places) {
      return new Map(
        places.map((p) => [
          p,
          {
            commitments: p % 2 ? ['action' as const] : ['target' as const],
            hasTarget: p % 2 === 0,
            bodies: ['市教育局', `科室${p % 7}`],
          },
        ]),
      );
    },
    async read(place) {
      const { text, source } = await search.read(
        matches.get(place) ?? {
          document: catalogue.documents[documentOf(place)]!,
          place: placeOf(place),
          themes: [],
        },
      );
      return {
        text: { ...text, under: ['一、坚持立德树人'], commitments: ['action', 'action', 'target'] },
        names: { ...names(documentOf(place)), source },
      };
    },
  };
}
export const synonymsIn = async () => ({
  groups: [['课后服务', '延时服务', '课后托管']],
  short: [['特教', '特殊教育'] as [string, string]],
});
