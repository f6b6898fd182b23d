/** Kinds of instruments; a longer name is found before a shorter one that it ends in. */
const TYPES = `
  工作要点 工作计划 工作方案 工作报告 工作总结 工作安排 工作打算 工作思路 工作汇报 任务分工表
  任务分工 任务分解 任务分解表 责任分工表 分工表 应急预案 行动纲要 实施纲要 行动方案 行动计划
  实施方案 实施意见 实施办法 实施细则 实施规程 实施指南 指导意见 若干意见 若干措施 若干规定 若干政策
  管理办法 管理规定 管理规程 管理规范 工作规程 工作细则 工作指南 工作指引 工作规范 操作规程 操作指南
  服务指南 服务指引 服务规范 行为规范 建设规范 暂行办法 暂行规定 试行办法 发展规划 专项规划 事业规划
  任务清单 责任清单 重点任务 评估标准 建设标准 招生简章 公报 公告 公示 通告 通报 条例 规定 细则 办法
  规划 纲要 方案 计划 措施 要点 意见 通知 决定 指南 指引 须知 标准 规程 规则 章程 简章 制度 清单 报告
  总结 批复 函 解读 解答 问答 答复 预案 守则 公约 倡议书
`
  .trim()
  .split(/\s+/u)
  .toSorted((a, b) => b.length - a.length);
const TYPE_AT_END = new RegExp(`(${TYPES.join('|')})$`, 'u');
/** A title may end in several: `（试行）（2023年修订）`. */
const TRAILING_BRACKETS = /(?:\s{0,2}[（(][^（()）]{1,40}[)）]){1,3}$/u;

/**
 * Name the kind of instrument that a title ends in; null where it ends in none.
 *
 * @example readType('积分制入学学位申请指引') // '指引'
 */
export function readType(title: string | null): string | null {
  if (!title) return null;
  const named = title.replace(TRAILING_BRACKETS, '').replace(/[》”"]$/u, '');
  return TYPE_AT_END.exec(named)?.[1] ?? null;
}
