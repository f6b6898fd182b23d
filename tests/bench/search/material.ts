/** What made documents are made of: sentences of this repository, whole and cut at their commas. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../../src/schema/document.ts';
import type { Region } from '../../../src/schema/region.ts';
import type { Theme } from '../../../src/schema/theme.ts';

export interface Material {
  sentences: readonly string[];
  /** Parts of sentences, which can stand beside any other. */
  fragments: readonly string[];
  headings: readonly string[];
  /** Signs that names of places are made of. */
  signs: readonly string[];
  /** Names of places in the texts without what kind of place they are: each made document has its own instead. */
  places: RegExp;
}

const GOLD = ['tests/gold/unseen/seeds', 'tests/gold/blind/seeds'];
const distinct = (list: readonly string[]) => [...new Set(list)];

/** Cut what was scraped into sentences; what is too short or too long for one is furniture. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n|(?<=[。；！？])/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= 8 && piece.length <= 220);
}

function goldSentences(root: string): string[] {
  return GOLD.flatMap((folder) =>
    readdirSync(join(root, folder))
      .sort()
      .flatMap((file) => sentencesOf(readFileSync(join(root, folder, file), 'utf8'))),
  );
}

function examplesOf(themes: readonly Theme[]): string[] {
  return themes
    .flatMap((theme) => [theme, ...theme.topics])
    .flatMap(({ examples, counterexamples }) => [...examples, ...counterexamples])
    .map(({ text }) => text);
}

/**
 * Gather the material of a project.
 *
 * @param root the project's folder, for the texts of its gold standard
 */
export function gatherMaterial(
  root: string,
  corpus: {
    documents: readonly Document[];
    themes: readonly Theme[];
    regions: readonly Region[];
  },
): Material {
  const { documents, themes, regions } = corpus;
  const own = documents.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => clause.sentences.map(({ text }) => text)),
  );
  const sentences = distinct([...own, ...goldSentences(root), ...examplesOf(themes)]);
  const parts = sentences.flatMap((sentence) => sentence.replace(/[。；]$/u, '').split(/[，；]/u));
  const paths = documents.flatMap(({ region }) => region?.path ?? []);
  const bare = distinct(paths.map((name) => name.slice(0, -1)));
  return {
    sentences,
    fragments: distinct(parts.filter(({ length }) => length >= 5 && length <= 40)),
    headings: distinct(documents.flatMap(({ sections }) => sections.map(({ heading }) => heading))),
    signs: distinct(regions.flatMap(({ name }) => Array.from(name.slice(0, -1)))),
    places: new RegExp(`(?:${bare.join('|')})(?=[省市区县])`, 'gu'),
  };
}
