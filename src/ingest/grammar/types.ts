/** Kinds of instruments, the longer names first, so that 实施方案 is not read as 方案. */
const TYPES = `
  工作要点 工作计划 工作方案 工作报告 工作总结 工作安排 工作打算 工作思路 工作汇报 任务分工表
  任务分工 任务分解 任务分解表 责任分工表 分工表 应急预案 行动纲要 实施纲要 行动方案 行动计划
  实施方案 实施意见 实施办法 实施细则 指导意见 若干意见 若干措施 若干规定 管理办法 管理规定
  暂行办法 暂行规定 试行办法 发展规划 专项规划 事业规划 任务清单 责任清单 重点任务 评估标准
  建设标准 公报 公告 公示 通告 通报 条例 规定 细则 办法 规划 纲要 方案 计划 措施 要点 意见 通知
  决定 指南 标准 规程 规则 章程 制度 清单 报告 总结 批复 函 解读 解答 问答 答复 预案 守则 公约
`
  .trim()
  .split(/\s+/u);
const TYPE_AT_END = new RegExp(`(${TYPES.join('|')})$`, 'u');
const TRAILING_BRACKET = /\s{0,2}[（(][^（()）]{1,40}[)）]$/u;

/** Name the kind of instrument that a title ends in; null where it ends in none. */
export function readType(title: string | null): string | null {
  if (!title) return null;
  return TYPE_AT_END.exec(title.replace(TRAILING_BRACKET, '').replace(/[》”"]$/u, ''))?.[1] ?? null;
}
