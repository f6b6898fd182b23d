/** Who may import whom in src/: the plan of the house, which `house.test.ts` holds every file to. */

/** What a room of src/ may import; a room's own files always. */
export interface Rule {
  /** Rooms whose code it may use. */
  rooms: readonly string[];
  /** Rooms of which it may use the types alone. */
  types?: readonly string[];
  packages?: RegExp;
}

/** Rooms below the views, which all of them answer questions and know nothing of pages. */
const GROUND = ['schema', 'text', 'corpus', 'citation', 'search', 'compare', 'data', 'charts'];

/** Arrows point one way: a room uses what stands above it. */
export const TABLE: { readonly [room: string]: Rule } = {
  schema: { rooms: [], packages: /^zod$/ },
  text: { rooms: ['schema'] },
  ingest: {
    rooms: ['schema', 'text'],
    packages:
      /^(?:unified|remark-[a-z]+|(?:mdast|unist)(?:-util-[a-z-]+)?|yaml|parse5|opencc-js(?:\/.*)?|@node-rs\/jieba(?:\/dict\.js)?)$/,
  },
  corpus: { rooms: ['schema', 'text'], packages: /^d3$/ },
  citation: { rooms: ['schema', 'text'] },
  // Pagefind's own script lies in the finished site: its address is known at run time only.
  search: { rooms: ['schema', 'text'], packages: /^<script>$/ },
  compare: { rooms: ['schema', 'text'], packages: /^diff\/lib\/diff\/array\.js$/ },
  // Tables ask the corpus, and are asked for by whoever publishes them.
  data: { rooms: ['schema', 'text', 'corpus', 'compare'], packages: /^zod$/ },
  charts: { rooms: [], types: ['schema'], packages: /^d3$/ },
  // The field in the header looks names up.
  site: {
    rooms: ['schema', 'text', 'corpus', 'search', 'compare', 'data'],
    packages: /^(?:@node-rs\/jieba|pinyin-pro$)/,
  },
  views: { rooms: [...GROUND, 'site'], packages: /^astro\/types$/ },
  pages: { rooms: [...GROUND, 'site', 'views'], packages: /^(?:astro|@astrojs\/rss)$/ },
  tasks: { rooms: [...GROUND, 'ingest'], packages: /^(?!astro:)/ },
  'content.config': { rooms: ['schema'], packages: /^astro[:/](?:content|loaders|zod)$/ },
};

/** The only files that ask Astro for content. */
export const ASKS_FOR_CONTENT = ['src/site/load.ts', 'src/content.config.ts'];

/**
 * What is sent to browsers: files that end in `.client.ts`, and what they need of words, addresses and of the rooms
 * that know neither the corpus nor the build; and the sheet of a script that most readers of its page do not load.
 */
export const IN_BROWSERS = {
  rooms: ['citation', 'compare', 'search', 'text', 'schema'],
  files:
    /\.client\.ts$|\/words\.ts$|^src\/site\/(?:address|chrome|terms|words|ways)\.ts$|\.css\?inline$/,
};
