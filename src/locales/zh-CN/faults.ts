import { financeArguments } from "./functions/finance.ts";
import { peopleArguments } from "./functions/people.ts";
import { strategyArguments } from "./functions/strategy.ts";
import { tenderArguments } from "./functions/tender.ts";
import { negotiationArguments } from "./functions/negotiation.ts";
import { retentionArguments } from "./functions/retention.ts";
import { accountsArguments } from "./functions/accounts.ts";
import { valueArguments } from "./functions/value.ts";
import { teamArguments } from "./functions/team.ts";

/** Each text says what is wrong and what to do next; Excel shows it beside #VALUE! and #N/A. */
export const faults = {
  missing: (argument: string) => `缺少“${argument}”。请补填后再算。`,
  notANumber: (argument: string, found: string) =>
    `“${argument}”应为数字，现为“${found}”。请改填数字，不带单位和文字。`,
  notADate: (argument: string, found: string) =>
    `“${argument}”应为日期，现为“${found}”。请按 2026-06-30 的样式填写，或把单元格设为日期格式。`,
  notYesOrNo: (argument: string, found: string) => `“${argument}”应填“是”或“否”，现为“${found}”。`,
  wrongShape: (argument: string, found: string, expected: string) =>
    `“${argument}”的区域大小不符：现为 ${found}，应为 ${expected}。请选取行数、列数一致的区域。`,
  outOfRange: (argument: string, range: string) => `“${argument}”超出范围，应${range}。请核对数值和单位。`,
  between: (min: string, max: string) => `在 ${min} 到 ${max} 之间`,
  atLeast: (min: string) => `不小于 ${min}`,
  atMost: (max: string) => `不大于 ${max}`,
  zeroDenominator: (argument: string) => `“${argument}”为 0，不能作除数。请填写大于 0 的数值。`,
  unknownCode: (argument: string, found: string, known: string) =>
    `“${argument}”中没有“${found}”这个选项。可填：${known}。`,
  unknownParameter: (found: string) => `没有编号为“${found}”的参数。请对照参数表核对编号。`,
  parameterNeeded: (name: string, id: string) =>
    `参数“${name}”（${id}）没有通用的默认值，须由团队自己确定。请在参数表中填写后再算。`,
  calendarEnds: (date: string, from: string, until: string) =>
    `工作日历只包含 ${from} 至 ${until}，无法判断 ${date} 是否上班。国务院公布新一年的放假安排后，请更新本工具。`,
  notLawful: (argument: string, found: string, citation: string) =>
    `“${argument}”为“${found}”时，${citation}不允许这样计算。请改用法规允许的方法。仅供提示，不构成法律意见。`,
  cellError: (argument: string, found: string) => `“${argument}”所在的单元格是错误值 ${found}。请先改正那个单元格。`,
  listSeparator: "、",
  /** Names of the models' inputs; one that is not here is shown as it is. */
  arguments: {
    amount: "金额",
    amounts: "全年金额",
    averageDeal: "平均单笔金额",
    coreAccounts: "核心级客户数",
    coreBasis: "核心客户基数",
    correction: "概率修正",
    customers: "客户数",
    cycleDays: "销售周期（天）",
    date: "日期",
    days: "停留天数",
    decided: "已结商机数",
    depth: "合作深度",
    done: "已拜访次数",
    expSign: "预计签约日",
    financial: "财务贡献",
    framework: "框架协议",
    growth: "成长潜力",
    headers: "表头",
    influence: "行业影响力",
    lang: "语言",
    lost: "丢单数",
    opportunities: "商机数",
    parameters: "参数区域",
    part: "客户占比",
    periodEnd: "期末日期",
    planned: "计划拜访次数",
    potentialAccounts: "潜力级客户数",
    productLines: "合作产品线数",
    q1: "一季度金额",
    q2: "二季度金额",
    q3: "三季度金额",
    q4: "四季度金额",
    quarters: "四个季度",
    reached: "到达本步的商机数",
    reachedNext: "到达下一步的商机数",
    risk: "风险系数",
    scores: "评分",
    serviceAccounts: "服务级客户数",
    share: "目标占比",
    signed: "已签约金额",
    stale: "是否停滞",
    status: "状态",
    step: "销售步骤",
    strategic: "战略协同",
    strategicAccounts: "战略级客户数",
    synergy: "协同价值",
    target: "目标金额",
    today: "今天",
    value: "客户价值",
    values: "金额合计",
    walletShare: "钱包份额",
    weights: "权重合计",
    winRate: "赢单率",
    won: "赢单数",
    wonDays: "赢单商机的天数",
    years: "合作年限",
    ...financeArguments,
    ...peopleArguments,
    ...strategyArguments,
    ...tenderArguments,
    ...negotiationArguments,
    ...retentionArguments,
    ...accountsArguments,
    ...valueArguments,
    ...teamArguments,
  },
};
