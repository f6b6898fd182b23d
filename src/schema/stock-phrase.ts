/** `content/stock-phrases.yaml`: phrases of national policy that every locality repeats, so that they are told apart. */
import { z } from 'zod';
import { slug } from './common.ts';

export const stockPhrase = z.strictObject({
  /** Never reused; an HTML id on the page. */
  id: slug,
  /** As it stands in documents, without marks around it; found wherever its characters stand. */
  text: z
    .string()
    .max(80)
    .regex(/^[\p{L}\p{N}][^\p{Cc}\u2028\u2029]*[\p{L}\p{N}]$/u, {
      message: 'write two characters or more on one line, without punctuation at its ends',
    }),
  /** The national text that has it in these words, for the reader to look up; null where nobody has said. */
  origin: z.string().trim().min(1).max(200).nullable(),
});
export type StockPhrase = z.infer<typeof stockPhrase>;

export const stockPhrases = z.array(stockPhrase);
