const unnumbered = (label: string) => `无编号段落 ${label.replace(/^p/, '')}`;

/** Words beside a passage, wherever it is shown. */
/** What a clause is called: by the document's own signs, where it has some. */
const clause = ({ label, marker }: Readonly<{ label: string; marker: string | null }>) =>
  marker === null ? unnumbered(label) : label;

/** Sentences of a clause, by their numbers. */
const sentences = (name: string, first: number, last: number) =>
  `${name} 第${first === last ? first : `${first}—${last}`}句`;

export const passageWords = {
  unnumbered,
  clause,
  sentences,
  /** Name the place of a sentence in its clause, where that has several: `二/4 第3句`. */
  place: (
    one: Readonly<{ label: string; marker: string | null; sentences: readonly { id: string }[] }>,
    sentence: string,
  ) => {
    const at = one.sentences.findIndex(({ id }) => id === sentence);
    return at < 0 || one.sentences.length === 1
      ? clause(one)
      : sentences(clause(one), at + 1, at + 1);
  },
  /** What can be done with a passage, in this order wherever it is shown. */
  copy: '复制',
  copyPlace: (place: string) => `复制 ${place}`,
  compare: '对比',
  comparePlace: (place: string) => `对比 ${place}`,
  /** Name a sentence by its number in its clause. */
  sentence: (clause: string, n: number) => `${clause} 第${n}句`,
  /** What stands beside a repaired place. */
  repaired: (from: string) => (from === '' ? '复原，原始文件缺' : `复原，原始文件作“${from}”`),
  deleted: (from: string) => `删去“${from}”`,
  garbled: '原始文件此处乱码，未能复原',
  guessed: (to: string) => `原始文件此处乱码，可能作“${to}”，未采用`,
  due: (year: number) => `到${year}年`,
} as const;
