/** Where the page that is read stands: what is copied from it leads back to it. */
import { clientWords } from './words.ts';

/** Hosts that mean the reader's own machine: an address there leads nobody else anywhere. */
const OWN_MACHINE =
  /^(?:(?:[a-z\d-]{1,63}\.){0,9}localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])$/;

/**
 * Give the address of a path of this site where it is read now; on a reader's own machine the path, and that the site
 * has no address yet.
 *
 * @param path from the root of the host, fragment included
 * @example addressHere('/documents/a/#c1') // 'https://example.org/documents/a/#c1'
 */
export function addressHere(
  path: string,
  { protocol, hostname, href }: Pick<Location, 'protocol' | 'hostname' | 'href'> = location,
): string {
  if (!/^https?:$/.test(protocol) || OWN_MACHINE.test(hostname)) return clientWords.noAddress(path);
  return new URL(path, href).href;
}
