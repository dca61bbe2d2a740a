import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";
import { responsibleColumn } from "./performance-columns.ts";

/** Customers that left, why, and whether they may come back. */
export const lostAccounts = defineTable({
  id: "lostAccounts",
  name: { zh: "流失客户", en: "Lost accounts" },
  synonyms: [
    "流失客户表",
    "流失客户清单",
    "客户流失分析",
    "客户流失记录",
    "流失客户分析",
    "流失案例",
    "赢回计划",
    "lost customers",
    "churned customers",
    "churned accounts",
    "win back",
  ],
  area: "retention",
  about: {
    zh: "每行一个流失的客户：原因、损失金额与赢回计划。",
    en: "One lost customer per row: the reason, what was lost and the plan to win it back.",
  },
  models: ["CHURN-3", "CHURN-2"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    lost: {
      header: { zh: "流失日期", en: "Lost on" },
      kind: "date",
      happened: true,
      complete: true,
      synonyms: ["流失时间", "停止合作日期", "终止合作日期", "lost date", "churn date"],
    },
    reason: {
      header: { zh: "流失原因", en: "Reason for the loss" },
      kind: "code",
      codes: "churnReason",
      advised: true,
      complete: true,
      synonyms: ["流失原因类别", "流失类型", "离开原因", "churn reason", "loss reason"],
    },
    detail: {
      header: { zh: "流失原因说明", en: "Detail of the reason" },
      kind: "text",
      complete: true,
      synonyms: ["原因说明", "具体原因", "细分原因", "流失经过", "churn detail", "sub reason"],
    },
    rival: {
      header: { zh: "流向对手", en: "Lost to rival" },
      kind: "text",
      refersTo: "rivals",
      vocabulary: "rival",
      synonyms: ["转向对手", "流失去向", "竞争对手", "lost to", "lost to competitor"],
    },
    valueLost: {
      header: { zh: "流失年金额", en: "Annual value lost" },
      kind: "money",
      min: 0,
      complete: true,
      synonyms: ["流失金额", "损失金额", "流失销售额", "年损失金额", "value lost", "lost revenue", "churned revenue"],
    },
    winBackChance: {
      header: { zh: "赢回可能性", en: "Win-back chance" },
      kind: "ratio",
      complete: true,
      synonyms: ["挽回可能性", "赢回概率", "挽回概率", "召回可能性", "win back probability"],
    },
    action: {
      header: { zh: "赢回措施", en: "Win-back measure" },
      kind: "text",
      complete: true,
      synonyms: ["挽回措施", "赢回计划", "召回措施", "win back action", "win back plan"],
    },
    due: {
      header: { zh: "赢回行动日期", en: "Win-back due" },
      kind: "date",
      complete: true,
      notBefore: "lost",
      synonyms: ["挽回日期", "计划赢回日期", "完成期限", "win back date"],
    },
    wonBack: {
      header: { zh: "赢回日期", en: "Won back on" },
      kind: "date",
      happened: true,
      notBefore: "lost",
      synonyms: ["恢复合作日期", "实际赢回日期", "reactivated on"],
    },
    owner: responsibleColumn,
  },
});
