/** Load the index and the cells of the compare page, each once. */
import type { CompareCell, CompareIndex } from '../../compare/cell.ts';
import { address } from '../../site/address.ts';

/** A network that has not answered by then, in milliseconds, is held to be broken. */
const PATIENCE = 20_000;

export interface CompareClient {
  index(): Promise<CompareIndex>;
  cell(theme: string, document: string): Promise<CompareCell>;
}

/**
 * Make a client; what failed to load is asked for again, what did not is remembered.
 *
 * @example await createClient().cell('double-reduction', 'quanzhou-2023-secondary')
 */
export function createClient(): CompareClient {
  const known = new Map<string, Promise<unknown>>();
  const load = <T>(url: string, accept: (value: unknown) => value is T): Promise<T> => {
    const loading = (known.get(url) as Promise<T> | undefined) ?? readJson(url, accept);
    known.set(url, loading);
    loading.catch(() => known.delete(url));
    return loading;
  };
  return {
    index: () => load(address.compareData('index.json'), isIndex),
    cell: (theme, document) => load(address.compareData(`cells/${theme}/${document}.json`), isCell),
  };
}

async function readJson<T>(url: string, accept: (value: unknown) => value is T): Promise<T> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const value: unknown = await response.json();
  if (!accept(value)) throw new Error(`${url}: not what was asked for`);
  return value;
}

// A host may answer with anything: what is not of the right shape is as good as nothing.
const isList = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, name));

const isIndex = (value: unknown): value is CompareIndex =>
  isList(value, 'documents') && isList(value, 'themes');

const isCell = (value: unknown): value is CompareCell =>
  isList(value, 'sentences') &&
  (value as { sentences: unknown[] }).sentences.every(
    (one) =>
      isList(one, 'topics') &&
      isList(one, 'targets') &&
      (Reflect.get(one as object, 'national') === undefined || isList(one, 'national')) &&
      typeof Reflect.get(one as object, 'id') === 'string' &&
      typeof Reflect.get(one as object, 'text') === 'string' &&
      typeof Reflect.get(one as object, 'borders') === 'string',
  );
