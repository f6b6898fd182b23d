/** Documents as the compare page names them: never without the grade of their source and what limits them. */
import type { CompareDocument } from '../../compare/cell.ts';
import type { Child } from '../shared/client/element.client.ts';
import { trustMarks } from '../shared/place/trust.client.ts';
import { type Trust, trustInWords } from '../shared/place/words.ts';

/** Gather how far a document can be relied on. */
export function trustOf({ id, grade, inferred, completeness }: CompareDocument): Trust {
  return { document: id, grade, inferred, completeness };
}

/** Put the marks of a document behind its name, whatever that is made of; a line never ends between the two. */
export function marked(name: Child, document: CompareDocument): Child[] {
  return [name, '\u00a0', trustMarks(trustOf(document))];
}

/** @example nameInWords(qingdao) // '青岛市 2023年工作要点（来源D级，推断，缺首尾）' */
export function nameInWords(document: CompareDocument): string {
  return `${document.name}（${trustInWords(trustOf(document))}）`;
}

/** Name documents by their places, where these tell them apart. */
export function shortNames(documents: readonly CompareDocument[]): string[] {
  const places = new Set(documents.map(({ place }) => place));
  return documents.map(({ place, name }) => (places.size === documents.length ? place : name));
}
