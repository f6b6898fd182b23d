/** Names that tables had before: programs that ask for them still find the same rows. */

/** By former name, what a table is called today. */
export const FORMER_NAMES: Readonly<Record<string, string>> = {
  cascade: 'vertical',
  'cascade-pairs': 'vertical-pairs',
  portrait: 'profile',
  wording: 'shared-text',
  'wording-places': 'shared-text-places',
};

/**
 * Add to some tables those of them that had another name, under that name too, behind all others.
 *
 * @example withFormerNames([{ table: { name: 'profile', … }, csv }]).map(({ table }) => table.name) // ['profile', 'portrait']
 */
export function withFormerNames<File extends { table: { name: string } }>(
  files: readonly File[],
): File[] {
  const former = Object.entries(FORMER_NAMES).flatMap(([old, name]) => {
    const file = files.find(({ table }) => table.name === name);
    return file ? [{ ...file, table: { ...file.table, name: old } }] : [];
  });
  return [...files, ...former];
}
