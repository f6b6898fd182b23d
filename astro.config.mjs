import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import duidu from './src/tasks/integration.ts';
import { swapSite } from './src/tasks/swap-site.ts';

/**
 * Where the site will live: `SITE_URL=https://example.org BASE_PATH=/duidu npm run build`. Without an address nothing
 * is written that needs one.
 */
const site = process.env.SITE_URL || undefined;
const base = process.env.BASE_PATH || '/';

/**
 * What pages load later are scripts alone, without sheets: an import does, and no page carries the bundler's helper,
 * which is larger than what most pages run.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Everything is linked, nothing is inlined: pages share one stylesheet, and the policy below
  // needs no exceptions.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports],
    build: {
      assetsInlineLimit: 0,
      // Astro marks every MDX module with a directive that the bundler does not know.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  markdown: { syntaxHighlight: false },
  integrations: [
    // First, so that documents and readings are written before anything reads them.
    duidu(),
    // Official text is quoted, not typeset: straight quotes stay straight.
    mdx({ smartypants: false }),
    // Neither what is not found nor the forwards of former addresses.
    ...(site
      ? [sitemap({ filter: (page) => !/\/(?:404|cascade(?:\/[a-z0-9-]+)?|wording)\/$/.test(page) })]
      : []),
    // Last, when nothing more is written.
    swapSite(),
  ],
});
