import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { type ZodType, z } from 'astro/zod';
import { daysAsText, slug } from './schema/common.ts';
import { document } from './schema/document.ts';
import { indicator } from './schema/indicator.ts';
import { nationalText } from './schema/national.ts';
import { page } from './schema/page.ts';
import { record } from './schema/record.ts';
import { region } from './schema/region.ts';
import { goldScore } from './schema/scores.ts';
import { theme } from './schema/theme.ts';

/** Of what people wrote in YAML, which has dates of its own. */
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
  /** What national documents say and localities repeat, told apart wherever localities are compared. */
  national: defineCollection({
    loader: file('content/national.yaml'),
    schema: authored(nationalText),
  }),
  regions: defineCollection({ loader: file('content/regions.yaml'), schema: authored(region) }),
  /** Which figures of different documents are about the same thing. */
  indicators: defineCollection({
    loader: file('content/indicators.yaml'),
    schema: authored(indicator),
  }),
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
    schema: authored(page),
  }),
};
