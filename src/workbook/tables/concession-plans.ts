import { defineTable } from "../define-table.ts";
import { negotiationColumn } from "./deal-columns.ts";

export const concessionPlans = defineTable({
  id: "concessionPlans",
  name: { zh: "让步计划", en: "Concession plans" },
  synonyms: ["让步方案", "让步计划表", "让价计划", "降价计划", "concession plan", "concession schedule"],
  area: "negotiation",
  about: {
    zh: "每行一轮计划让步：类型、金额、交换条件与批准人。",
    en: "One planned step of concession per row: pattern, amount, what is asked in return and who grants it.",
  },
  models: ["CONC-1", "CONC-3"],
  belongsTo: [{ table: "negotiations", column: "negId" }],
  columns: {
    negId: negotiationColumn,
    round: {
      header: { zh: "计划轮次", en: "Planned round" },
      kind: "count",
      required: true,
      min: 1,
      synonyms: ["轮次", "第几轮", "让步轮次", "让步次序", "round", "step no"],
    },
    pattern: {
      header: { zh: "让步类型", en: "Pattern" },
      kind: "code",
      codes: "concessionPattern",
      default: "FALLING",
      sensitivity: "confidential",
      synonyms: ["让步方式", "让步模式", "让步策略", "concession pattern", "concession type"],
    },
    amount: {
      header: { zh: "计划让步金额", en: "Planned concession" },
      kind: "money",
      required: true,
      sensitivity: "confidential",
      synonyms: ["让步金额", "让步幅度", "让价金额", "本轮让步", "concession", "concession amount"],
    },
    condition: {
      header: { zh: "交换条件", en: "Asked in return" },
      kind: "text",
      complete: true,
      sensitivity: "confidential",
      synonyms: ["换取条件", "附带条件", "对应条件", "condition", "in exchange for"],
    },
    approvedBy: {
      header: { zh: "让步批准人", en: "Granted by" },
      kind: "text",
      vocabulary: "colleague",
      synonyms: ["批准人", "授权人", "审批人", "approved by", "approver"],
    },
  },
});
