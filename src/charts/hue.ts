/** Which of the site's hues a theme has: 1 to 4 for core themes, 0, the grey, for all others. */
import type { Theme } from '../schema/theme.ts';

/** @example hueOf({ kind: 'core', order: 2 }) // 2 */
export function hueOf({ kind, order }: Pick<Theme, 'kind' | 'order'>): number {
  return kind === 'core' ? ((order - 1) % 4) + 1 : 0;
}
