/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the components inside a reading's MDX need to know about its theme; set by its page. */
    reading?: {
      kind: 'core' | 'further';
      /** Topic id → name. */
      topics: ReadonlyMap<string, string>;
      /** Ids of sentences that are the titles of their clauses. */
      titles: ReadonlySet<string>;
      /** Where its text was restored, or is damaged still. */
      document: {
        id: string;
        edits: readonly import('./schema/document.ts').Edit[];
        garbled: readonly import('./schema/common.ts').Span[];
      };
      /** The sentences of the document by id, headings that speak included. */
      sentences: ReadonlyMap<string, import('./schema/document.ts').Sentence>;
    };
    /** What the rules of restoration did in the corpus, for the page that explains them; set by it. */
    examples?: readonly import('./views/method/rule-examples.ts').RuleExample[];
    /** What the method page says of the labels of this corpus; set by it. */
    method?: {
      scores: readonly import('./schema/scores.ts').GoldScore[];
      themes: readonly { id: string; name: string }[];
      /** How many clauses there are, and those without a theme. */
      clauses: number;
      unsorted: readonly {
        document: string;
        name: string;
        clause: string;
        label: string;
        text: string;
      }[];
    };
  }
}
