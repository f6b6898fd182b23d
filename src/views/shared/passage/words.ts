const unnumbered = (label: string) => `无编号段落 ${label.replace(/^p/, '')}`;

/** Words beside a passage, wherever it is shown. */
export const passageWords = {
  unnumbered,
  /** What a clause is called: by the document's own signs, where it has some. */
  clause: ({ label, marker }: Readonly<{ label: string; marker: string | null }>) =>
    marker === null ? unnumbered(label) : label,
  sentence: (n: number) => `第${n}句的链接`,
  /** What stands beside a repaired place. */
  repaired: (from: string) => (from === '' ? '复原，原始文件缺' : `复原，原始文件作“${from}”`),
  deleted: (from: string) => `删去“${from}”`,
  garbled: '原始文件此处乱码，未能复原',
  guessed: (to: string) => `原始文件此处乱码，可能作“${to}”，未采用`,
  due: (year: number) => `到${year}年`,
} as const;
