/** What can be said of names only when the document's own place is known, after the record has spoken. */
import type { Document } from '../../schema/document.ts';
import type { Gazetteer } from '../region/names.ts';
import { completer } from './bodies/full-name.ts';
import { levelOf } from './cited/level.ts';

/**
 * Give the responsible bodies their full names, and the cited documents their levels.
 *
 * @returns a new document
 * @example placeNames(document, gazetteer).clauses[0]?.responsible?.[0]?.normalized // '晋江市教育局'
 */
export function placeNames(document: Document, gazetteer: Gazetteer): Document {
  const { region, issuers } = document;
  return {
    ...document,
    clauses: document.clauses.map((clause) => {
      const texts = new Map(clause.sentences.map(({ id, text }) => [id, text]));
      const cited = clause.cited.map((one) => {
        const before = wordsBefore(one.title, texts.get(one.sentence) ?? '');
        const found = levelOf(one, { region, gazetteer, before });
        return { ...one, level: found?.level ?? null, evidence: found ? [found.evidence] : [] };
      });
      if (!clause.responsible) return { ...clause, cited };
      const complete = completer({ region, issuers, gazetteer });
      const responsible = clause.responsible.map((body) => {
        return { ...body, normalized: complete(body.name) };
      });
      return { ...clause, cited, responsible };
    }),
  };
}

/** A title further into its sentence than this is not looked for: lists of so many have their makers named. */
const FURTHEST = 2000;

/** The sentence up to the title that it cites. */
function wordsBefore(title: string, text: string): string {
  const near = text.slice(0, FURTHEST);
  const at = near.indexOf(`《${title}`);
  return at < 0 ? '' : near.slice(0, at);
}
