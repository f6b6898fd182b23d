/** Columns of a table of documents. */
export const documentColumns = ['地区', '文件', '年份', '文种', '学段', '篇幅', '来源'] as const;
