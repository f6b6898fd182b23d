import { printable } from '../../schema/printable.ts';
import type { Problem } from '../../schema/problem.ts';

/**
 * Check the names of a folder's files: a person sees what they are, and every system tells them apart.
 *
 * @param names in order
 * @example checkNames('seeds', ['A.txt', 'a.txt'])[0]?.message // 'the name differs from that of A.txt by case alone'
 */
export function checkNames(folder: string, names: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const report = (message: string, fix: string) => [
      { file: `${folder}/${name}`, place: null, message, fix },
    ];
    if (name.includes('\ufffd')) {
      return report('the name of the file is not UTF-8', 'Rename the file.');
    }
    if (printable(name) !== name) {
      const fix = 'Rename the file, and write the new name wherever the old one stood.';
      return report('the name of the file holds signs that nobody sees', fix);
    }
    const folded = name.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    first.set(folded, other ?? name);
    if (other === undefined) return [];
    const how =
      other.toLowerCase() === name.toLowerCase() ? 'by case' : 'by the spelling of its characters';
    const fix = 'Rename one of the two: for many systems they are one file.';
    return report(`the name differs from that of ${other} ${how} alone`, fix);
  });
}
