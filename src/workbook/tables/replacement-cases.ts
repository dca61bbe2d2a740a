import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";
import { dueColumn, progressColumn, responsibleColumn, rivalColumn } from "./performance-columns.ts";

/** Winning over a customer whom a rival serves now. */
export const replacementCases = defineTable({
  id: "replacementCases",
  name: { zh: "替换对手客户", en: "Replacement cases" },
  synonyms: [
    "替换对手案例",
    "对手客户替换",
    "替换案例",
    "对手客户争取",
    "撬单计划",
    "替代机会",
    "competitive replacements",
    "displacement",
    "competitor displacement",
    "takeover targets",
  ],
  area: "competition",
  about: {
    zh: "每行一个由对手服务、我方争取的客户：离开对手的原因、转换成本与计划。",
    en: "One customer of a rival per row whom we want to win: why it would leave, what the change costs and our plan.",
  },
  models: ["COMP-6"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    rival: rivalColumn,
    product: {
      header: { zh: "拟替换产品", en: "Product to replace" },
      kind: "text",
      vocabulary: "product",
      synonyms: ["替换产品", "对手在用产品", "在用竞品", "installed product", "incumbent product"],
    },
    reason: {
      header: { zh: "离开对手的原因", en: "Why they leave" },
      kind: "text",
      complete: true,
      synonyms: ["替换原因", "对手不足", "客户不满之处", "客户离开原因", "reason to switch", "reason for leaving"],
    },
    switchingCost: {
      header: { zh: "转换成本", en: "Switching cost" },
      kind: "money",
      min: 0,
      complete: true,
      synonyms: ["替换成本", "切换成本", "迁移成本", "cost of switching", "cost to switch"],
    },
    obstacles: {
      header: { zh: "转换障碍", en: "Obstacles to switching" },
      kind: "text",
      synonyms: ["替换障碍", "切换难点", "替换难点", "switching barriers"],
    },
    proof: {
      header: { zh: "我方证明", en: "Our proof" },
      kind: "text",
      complete: true,
      synonyms: ["我方案例", "成功案例", "证明材料", "证据", "proof point", "success story"],
    },
    plan: {
      header: { zh: "替换计划", en: "Replacement plan" },
      kind: "text",
      complete: true,
      synonyms: ["替换策略", "争取计划", "替换方案", "conversion plan", "displacement plan"],
    },
    annualValue: {
      header: { zh: "替换后年金额", en: "Annual value" },
      kind: "money",
      min: 0,
      synonyms: ["可替换金额", "年替换金额", "替换金额", "annual potential"],
    },
    owner: responsibleColumn,
    due: dueColumn,
    progress: progressColumn,
  },
});
