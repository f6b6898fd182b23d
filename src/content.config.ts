import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { type ZodType, z } from 'astro/zod';
import { slug } from './schema/common.ts';
import { document } from './schema/document.ts';
import { indicator } from './schema/indicator.ts';
import { record } from './schema/record.ts';
import { region } from './schema/region.ts';
import { goldScore } from './schema/scores.ts';
import { stockPhrase } from './schema/stock-phrase.ts';
import { theme } from './schema/theme.ts';

/** YAML reads a bare `2023-05-18` as a moment in time; our schemas want the day as it was written. */
const daysAsText = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(daysAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, daysAsText(part)]));
};
const authored = <T extends ZodType>(schema: T) => z.preprocess(daysAsText, schema);

export const collections = {
  /** Finished documents, written by the ingest before the build. */
  documents: defineCollection({
    loader: glob({ base: '.cache/documents', pattern: '*.json' }),
    schema: document,
  }),
  /** The decoded seed of each document, written by the ingest before the build. */
  seeds: defineCollection({
    loader: glob({ base: '.cache/seeds', pattern: '*.json' }),
    schema: z.object({ document: slug, text: z.string() }),
  }),
  /** How well the labels agree with those made by hand, written by the ingest before the build. */
  scores: defineCollection({
    loader: glob({ base: '.cache/scores', pattern: '*.json' }),
    schema: goldScore,
  }),
  /** What a person knows about each seed. */
  records: defineCollection({
    loader: glob({ base: 'content/records', pattern: '*.yaml' }),
    schema: authored(record),
  }),
  /** Codebook in the front matter, introduction in the body. */
  themes: defineCollection({
    loader: glob({ base: 'content/themes', pattern: '*.mdx' }),
    schema: authored(theme),
  }),
  /** Phrases of national policy, told apart on the page of shared text. */
  stockPhrases: defineCollection({
    loader: file('content/stock-phrases.yaml'),
    schema: stockPhrase,
  }),
  regions: defineCollection({ loader: file('content/regions.yaml'), schema: region }),
  /** Which figures of different documents are about the same thing. */
  indicators: defineCollection({ loader: file('content/indicators.yaml'), schema: indicator }),
  /** What one document says on one theme, written by the ingest before the build. */
  readings: defineCollection({
    loader: glob({ base: 'content/readings', pattern: '*/*.mdx' }),
    schema: z.object({ theme: slug, document: slug }),
  }),
  /** Method, about, codebook: pages of plain prose. */
  prose: defineCollection({
    loader: glob({
      base: 'content',
      pattern: ['codebook.mdx', 'pages/*.mdx'],
      generateId: ({ entry }) => entry.replace(/^pages\/|\.mdx$/g, ''),
    }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
