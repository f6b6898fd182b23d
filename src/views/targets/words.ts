/** Words of the page of targets, its charts and its table. */
export const targetWords = {
  title: '目标值',
  description:
    '各地教育政策文件写明的数字：指标、比较、数值、期限与原句，可筛选、可排序；几个地区都写的指标写明可比、慎比、不可比。',
  lead: (targets: number, documents: number) =>
    `${documents}份文件写明了${targets}个数字，每一个都链接原句。`,
  toTable: '看表',
  toCited: '引用文件',
  chartsTitle: '同一指标，各地怎么定',
  chartsLead:
    '分母和单位都相同的数字才归为一个指标，哪些说法算同一个指标，由人逐条写定，列在每张图下。能不能比，按写明的分母、年份、下限与上限、来源等级逐条判定。',
  method: '怎样判定',
  noCharts: '现在没有两个地区写了同一个指标，所以没有图，只有下面的表。',
  legend: '图例与读法',
  legendDot: '实心：写明的数',
  legendHollow: '空心：来源是D级或未定级，只作线索',
  legendBracket: '弧线：“超过”“低于”，不包括这个数',
  legendArrow: '箭头指向还允许的一边：向右是不低于，向左是不超过',
  legendAbout: '外圈表示约数',
  legendFrom: '竖线与虚线表示文件写明的起点',
  share: (denominator: string) => `占${denominator}的比例`,
  absolute: (unit: string) => `绝对数，单位：${unit}`,
  /** `≥90%`, `不低于90%`. */
  figure: (comparator: string, value: number, unit: string) => `${comparator}${value}${unit}`,
  due: (year: number) => `${year}年`,
  noDue: '未写期限',
  label: (figure: string, due: string) => `${figure}，${due}`,
  chartTitle: (name: string) => `${name}：各地目标`,
  /** What to see, in one sentence. */
  see: (regions: number, figures: string) => `${regions}个地区写了这一指标${figures}`,
  seeEnds: (high: string, low: string) => `：最高的是${high}，最低的是${low}`,
  seeRange: (low: string, high: string) => `，从${low}到${high}`,
  seeEqual: (figure: string) => `，数值相同：${figure}`,
  /** One value with different signs. */
  seeLevel: (value: string, figures: readonly string[]) =>
    `，数值都是${value}，写法不同：${figures.join('、')}`,
  seeList: '，逐个列出',
  seeMentions: (documents: number) => `；另有${documents}份文件有表述、无数字`,
  /** Places that are level, as many as are named, and what they write. */
  seePlaces: (places: readonly string[], all: number, figures: readonly string[]) =>
    `${places.join('、')}${all > places.length ? `等${all}个地区` : ''}的${figures.join('、')}`,
  placed: (figure: string, due: string) => `${figure}（${due}）`,
  verdict: (name: string, reason: string) => `${name}：${reason}。`,
  nothingAgainst: '分母、年份、写法和来源都不妨碍比较',
  mentions: '有表述、无数字',
  foldedMentions: (n: number) => `还有${n}份`,
  moreMentions: (n: number) => `另有${n}份，见 CSV。`,
  list: '逐个列出',
  /** What a dot says when it is pointed at. */
  tip: (place: string, name: string, figure: string, due: string, from: string) =>
    `${place}：${name}${figure}${from && `，${from}起`}，${due}`,
  /** The row that stands for those between the highest and the lowest. */
  between: (n: number) => `其间${n}个`,
  median: (figure: string) => `中位数${figure}`,
  range: (low: string, high: string) => (low === high ? `都是${low}` : `从${low}到${high}`),
  listed: (parts: readonly string[]) => parts.join('，'),
  tipBetween: (n: number, name: string, range: string, median: string) =>
    `其间${n}个：${name}${range}，中位数${median}`,
  caution: (text: string) => `注意：${text}`,
  moreDots: (ends: number, n: number) =>
    `一共${2 * ends + n}个数，图和数据表从大到小逐个列出前${ends}个和后${ends}个；其间${n}个合画一行，竖线越高，写这个数的越多，逐个的数见 CSV。`,
  moreRows: (rows: number, n: number) => `这里列出${rows}个，另外${n}个见 CSV。`,
  grouping: '怎样归到一起',
  groupingTerms: (terms: readonly string[]) => `指标的原文里有：${terms.join('；')}。`,
  groupingExceptions: (terms: readonly string[]) => `但没有：${terms.join('；')}。`,
  groupingSaid: (place: string, quote: string, reason: string) =>
    `由人归入：${place}“${quote}”。${reason}`,
  groupingLeftOut: (place: string, quote: string, reason: string) =>
    `由人排除：${place}“${quote}”。${reason}`,
  dataCaption: (name: string) => `${name}：各地写明的数`,

  tableTitle: '全部目标值',
  tableLead:
    '每行是原文里的一个数字，用原文的说法。一个数字只归入一个主题：先看指标用词，再看所在句的标注，最后看所在条款。数值带什么限制，看“比较”一列：',
  table: '各文件写明的数字，按主题分组',
  tableRegion: '目标值的表格',
  noTheme: '未归主题',
  columns: {
    indicator: '指标',
    comparator: '比较',
    value: '数值',
    unit: '单位',
    kind: '类别',
    baseline: '起点',
    due: '期限',
    region: '地区',
    document: '文件',
    theme: '主题',
    text: '原句用词',
  },
  from: (value: number, unit: string) => `自${value}${unit}`,
  unknownRegion: '地区不详',
  inChart: (name: string) => `图：${name}`,
  groupName: (name: string, n: number) => `${name}（${n}）`,
  more: (n: number) => `本主题另有${n}个数字没有列在这一页，全部数据见 CSV。`,
  filters: '筛选',
  facets: { theme: '主题', region: '地区', unit: '单位', national: '国家规定的数字' },
  nationals: { out: '不列', only: '只列' },
  all: '全部',
  noUnit: '无单位',
  clear: '清除筛选和排序',
  shown: (shown: number, all: number) =>
    shown === all ? `共${all}行` : `显示${shown}行，共${all}行`,
  none: '没有符合这些条件的数字；放宽一个条件，或清除筛选',
  stop: '。',
  unknown: (values: readonly string[]) =>
    `地址里的${values.map((value) => `“${value}”`).join('、')}这里没有，未予理会。`,
  sorted: (column: string, descending: boolean) => `，按${column}${descending ? '倒序' : '顺序'}`,
  sortNote: '按数值排序时先按单位归类，单位不同的数字不比大小。',
} as const;
