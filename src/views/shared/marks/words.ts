/** Words of the marks that stand beside passages. */

/** The national text that a passage takes up, as one refers to it. */
interface Source {
  document: string | null;
  number: string | null;
}

const NAMES = { provision: '国家规定', phrase: '国家提法' } as const;

export const nationalWords = {
  ...NAMES,
  /** By its number, which is short; by its title where it has none. */
  mark: (kind: keyof typeof NAMES, { number, document }: Source) => {
    const source = number ?? document;
    return source === null ? NAMES[kind] : `${NAMES[kind]}：${source}`;
  },
  /** The same source, told from the mark of another kind of national text. */
  title: ({ document, number }: Source) =>
    [document, number].filter((part) => part !== null).join(' '),
} as const;
