/** What a contestant does when a site is built. */
import type { PlaceKey } from '../../../../src/search/corpus-index.ts';
import type { Corpus } from '../places.ts';

/** Reads what the contestant's client has found as places. */
export type Decode = (found: readonly unknown[]) => readonly PlaceKey[];

export interface Contestant {
  /** Of one word, for `--only` and for addresses. */
  id: string;
  name: string;
  /** File in `clients/`, without its ending. */
  client: string;
  /** Takes part only where it is named. */
  onDemand?: true;
  /** Write whatever the client fetches into a folder; this is what is timed. */
  build(corpus: Corpus, folder: string): Promise<void>;
  /** Learn from the folder how to read what the client has found; absent where it finds places. */
  decoder?(corpus: Corpus, folder: string): Promise<Decode>;
}

export const asPlaces: Decode = (found) => found as readonly PlaceKey[];
