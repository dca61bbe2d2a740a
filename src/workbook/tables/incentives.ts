import { defineTable } from "../define-table.ts";
import { colleagueColumn, progressColumn } from "./performance-columns.ts";

/** How the members of the team are motivated and rewarded. */
export const incentives = defineTable({
  id: "incentives",
  name: { zh: "激励计划", en: "Incentives" },
  synonyms: [
    "激励计划表",
    "激励方案",
    "激励",
    "奖金",
    "奖金计算",
    "销售激励",
    "提成",
    "提成表",
    "绩效奖金",
    "bonus",
    "bonuses",
    "commission",
    "incentive plan",
    "bonus plan",
  ],
  area: "team",
  about: {
    zh: "每行一位员工的一项激励：类别、条件、目标与实际、奖金。",
    en: "One incentive of one colleague per row: kind, condition, target and actual, bonus.",
  },
  models: ["REP-5"],
  columns: {
    colleague: colleagueColumn,
    period: {
      header: { zh: "激励周期", en: "Incentive period" },
      kind: "text",
      complete: true,
      synonyms: ["奖金周期", "激励期间", "奖金月份", "bonus period"],
    },
    kind: {
      header: { zh: "激励类别", en: "Kind of incentive" },
      kind: "code",
      codes: "incentiveKind",
      advised: true,
      complete: true,
      synonyms: ["激励方式", "激励类型", "奖励类型", "奖励方式", "incentive type", "type of incentive"],
    },
    measure: {
      header: { zh: "激励内容", en: "Incentive" },
      kind: "text",
      complete: true,
      synonyms: ["激励措施", "奖励内容", "奖励措施", "reward", "incentive description"],
    },
    condition: {
      header: { zh: "激励条件", en: "Condition" },
      kind: "text",
      complete: true,
      synonyms: ["奖励条件", "发放条件", "达成条件", "bonus condition"],
    },
    target: {
      header: { zh: "激励目标值", en: "Incentive target" },
      kind: "number",
      min: 0,
      synonyms: ["目标值", "奖金目标", "target", "quota"],
    },
    actual: {
      header: { zh: "激励实际值", en: "Incentive actual" },
      kind: "number",
      sensitivity: "sensitive",
      synonyms: ["实际值", "实际完成", "完成值", "actual", "achieved"],
    },
    attainment: {
      header: { zh: "激励达成率", en: "Attainment" },
      kind: "ratio",
      min: -10,
      max: 100,
      sensitivity: "sensitive",
      synonyms: ["达成率", "完成率", "目标完成率", "quota attainment", "achievement rate"],
      calculated: {
        model: "REP-5",
        formula: '=IF(AND(COUNT([target],[actual])=2,[target]>0),[actual]/[target],"")',
      },
    },
    bonus: {
      header: { zh: "目标奖金", en: "Bonus at target" },
      kind: "money",
      min: 0,
      sensitivity: "sensitive",
      synonyms: ["奖金基数", "标准奖金", "奖金额度", "target bonus", "on target bonus"],
    },
    teamWeight: {
      header: { zh: "团队分配权重", en: "Weight in the team pool" },
      kind: "ratio",
      sensitivity: "sensitive",
      synonyms: ["团队奖金权重", "分配比例", "分配权重", "team pool share"],
    },
    payout: {
      header: { zh: "应发奖金", en: "Payout" },
      kind: "money",
      min: 0,
      sensitivity: "sensitive",
      synonyms: ["实发奖金", "奖金金额", "奖金", "提成金额", "bonus paid", "bonus amount", "commission amount"],
    },
    given: {
      header: { zh: "兑现日期", en: "Given on" },
      kind: "date",
      synonyms: ["发放日期", "奖励日期", "奖金发放日期", "payout date", "paid on"],
    },
    progress: progressColumn,
  },
});
