/** The names of regions, of those who issue documents and of those who are responsible, and years. */
import { regionPath } from '../../corpus/order.ts';
import type { Document, ResponsibleBody } from '../../schema/document.ts';
import type { Region } from '../../schema/region.ts';
import type { Named, NamePlace } from '../../search/names/entry.ts';
import { address } from '../../site/address.ts';
import { shortName } from '../shared/place/names.ts';
import { nameTrust } from './documents.ts';
import { bothForms, nameIt, type SoundOf } from './keys.ts';
import { nameWords as w } from './words.ts';

/** Name the regions that have a page: by themselves and behind those above them, `福建泉州`. */
export function regionNames(
  regions: readonly Region[],
  documents: readonly Document[],
  soundOf: SoundOf,
): Named[] {
  const counts = new Map<string, number>();
  for (const { region } of documents) {
    for (const { id } of regionPath(region?.id ?? null, regions)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return regions.map((region) => {
    const { id, name } = region;
    const above = regionPath(id, regions).slice(0, -1);
    const own = bothForms(name);
    const behind = above.flatMap((upper) =>
      bothForms(upper.name).flatMap((one) => own.map((name) => one + name)),
    );
    const whole = [...above.map((upper) => upper.name), name].join('');
    return nameIt(
      {
        kind: 'region',
        name,
        href: address.region(id),
        note: w.join([above.map((upper) => upper.name).join(''), w.documents(counts.get(id) ?? 0)]),
        trust: null,
        filter: { facet: 'region', value: [...above, region].map((one) => one.name).join('/') },
      },
      { own: [name], short: own, part: [whole, ...behind], typed: own },
      soundOf,
    );
  });
}

/** Name those who issue documents: they lead to the only one, or to the region that they speak for. */
export function issuerNames(documents: readonly Document[], soundOf: SoundOf): Named[] {
  const issued = Map.groupBy(
    documents.flatMap((document) => document.issuers.map((name) => ({ name, document }))),
    ({ name }) => name,
  );
  return [...issued].map(([name, all]) => {
    const [only, ...others] = all.map(({ document }) => document);
    const region = only?.region?.id;
    const isOne = only !== undefined && others.length === 0;
    return nameIt(
      {
        kind: 'issuer',
        name,
        href: isOne
          ? address.document(only.id)
          : region === undefined
            ? address.documents()
            : address.region(region),
        note: w.join([w.issued(all.length), isOne ? shortName(only) : '']),
        trust: isOne ? nameTrust(only) : null,
      },
      { own: [name], typed: [name] },
      soundOf,
    );
  });
}

/** A corpus of thousands of documents names tens of thousands of bodies, most of them once: the busiest have a name. */
const MOST_BODIES = 4000;
const MOST_PLACES = 4;
/** `市教育局` is typed as 教育局. */
const LEVEL = /^[省市县区]/u;

/** Name those who are responsible; they lead to the clauses that they are responsible for. */
export function bodyNames(documents: readonly Document[], soundOf: SoundOf): Named[] {
  const named = documents.flatMap((document) =>
    document.clauses.flatMap(({ id, responsible = [] }) =>
      [...new Map(responsible.map((one) => [fullName(one), one])).values()].map((one) => ({
        document,
        clause: id,
        body: one,
      })),
    ),
  );
  return [...Map.groupBy(named, ({ body }) => fullName(body))]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_BODIES)
    .map(([name, all]) => {
      const said = [...new Set(all.map(({ body }) => body.name))];
      const byDocument = [...Map.groupBy(all, ({ document }) => document)];
      const places = byDocument.slice(0, MOST_PLACES).map(
        ([document, own]): NamePlace => ({
          name: shortName(document),
          href: address.document(document.id, own[0]?.clause),
          note: w.inDocument(own.length),
          trust: nameTrust(document),
        }),
      );
      return nameIt(
        {
          kind: 'body',
          name,
          href: places[0]?.href ?? address.search(),
          note: w.responsible(all.length, byDocument.length),
          trust: byDocument.length === 1 ? (places[0]?.trust ?? null) : null,
          places,
          // The filter has bodies as documents write them.
          filter: { facet: 'body', value: said[0] ?? name },
        },
        { own: [name], short: said, typed: [name, ...said.map((one) => one.replace(LEVEL, ''))] },
        soundOf,
      );
    });
}

const fullName = ({ name, normalized }: ResponsibleBody) => normalized ?? name;

/** Name the years that documents are for: they lead to these documents, and narrow a search. */
export function yearNames(documents: readonly Document[], soundOf: SoundOf): Named[] {
  const byYear = new Map<number, Document[]>();
  for (const document of documents) {
    const { from = 1, to = 0 } = document.years ?? {};
    for (let year = from; year <= to; year++) {
      byYear.set(year, [...(byYear.get(year) ?? []), document]);
    }
  }
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .map(([year, own]) =>
      nameIt(
        {
          kind: 'year',
          name: w.year(year),
          href: address.documents(),
          note: w.documents(own.length),
          trust: null,
          places: own.slice(0, MOST_PLACES).map(placeOf),
          filter: { facet: 'year', value: `${year}` },
        },
        { own: [`${year}`] },
        soundOf,
      ),
    );
}

const placeOf = (document: Document): NamePlace => ({
  name: shortName(document),
  href: address.document(document.id),
  note: '',
  trust: nameTrust(document),
});
