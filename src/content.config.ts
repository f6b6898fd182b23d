import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { slug } from './schema/common.ts';
import { document } from './schema/document.ts';
import { record } from './schema/record.ts';
import { region } from './schema/region.ts';
import { theme } from './schema/theme.ts';

export const collections = {
  /** Finished documents, written by the ingest before the build. */
  documents: defineCollection({
    loader: glob({ base: '.cache/documents', pattern: '*.json' }),
    schema: document,
  }),
  /** What a person knows about each seed. */
  records: defineCollection({
    loader: glob({ base: 'content/records', pattern: '*.yaml' }),
    schema: record,
  }),
  /** Codebook in the front matter, introduction in the body. */
  themes: defineCollection({
    loader: glob({ base: 'content/themes', pattern: '*.mdx' }),
    schema: theme,
  }),
  regions: defineCollection({ loader: file('content/regions.yaml'), schema: region }),
  /** What one document says on one theme, written by the ingest before the build. */
  readings: defineCollection({
    loader: glob({ base: 'content/readings', pattern: '*/*.mdx' }),
    schema: z.object({ theme: slug, document: slug }),
  }),
  /** Method, about: pages of plain prose. */
  prose: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
