/** The parts of an element that its script works on, each found once. */

/** Finds a part by its selector. */
export type FindPart = <Part extends Element = HTMLElement>(selector: string) => Part;

/**
 * Make a finder of the parts of an element, which looks for each of them once.
 *
 * @throws when a part is not there: the page and its script do not belong together
 * @example partsOf(panel)<HTMLFormElement>('form')
 */
export function partsOf(root: Element): FindPart {
  const found = new Map<string, Element>();
  return <Part extends Element>(selector: string) => {
    const part = found.get(selector) ?? root.querySelector(selector);
    if (!part) throw new Error(`${root.localName} lacks ${selector}`);
    found.set(selector, part);
    return part as Part;
  };
}

/** The values of `<select>` elements, by their names. */
export interface Selects<Name extends string> {
  read(): Record<Name, string>;
  fill(values: Readonly<Record<Name, string>>): void;
  /** Values that one can be set to. */
  options(name: Name): string[];
}

/** Read and fill the `<select>` elements that have these names. */
export function selectsOf<Name extends string>(
  find: FindPart,
  names: readonly Name[],
): Selects<Name> {
  const select = (name: Name) => find<HTMLSelectElement>(`select[name="${name}"]`);
  return {
    read: () =>
      Object.fromEntries(names.map((name) => [name, select(name).value])) as Record<Name, string>,
    fill(values) {
      for (const name of names) select(name).value = values[name];
    },
    options: (name) =>
      [...select(name).options].map(({ value }) => value).filter((value) => value !== ''),
  };
}
