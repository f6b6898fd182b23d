/** Words beside names: what tells one from others of that name. */
export const nameWords = {
  documents: (count: number) => `${count}份文件`,
  /** A topic of a theme. */
  topicOf: (theme: string) => `“${theme}”的议题`,
  issued: (count: number) => `发文${count}份`,
  responsible: (clauses: number, documents: number) => `在${documents}份文件的${clauses}条里负责`,
  inDocument: (clauses: number) => `负责${clauses}条`,
  citedBy: (documents: number) => `被${documents}份文件引用`,
  /** An indicator. */
  stated: (places: number) => `${places}地写明数字`,
  unstated: (documents: number) => `${documents}份文件没有写数字`,
  noFigure: (words: string) => `没有写数字：“${words}”`,
  year: (year: number) => `${year}年`,
  join: (notes: readonly string[]) => notes.filter((note) => note !== '').join(' · '),
} as const;
