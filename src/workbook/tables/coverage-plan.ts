import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";

/** Visits planned and done, customer by customer and month by month. */
export const coveragePlan = defineTable({
  id: "coveragePlan",
  name: { zh: "覆盖计划", en: "Coverage plan" },
  synonyms: [
    "覆盖计划表",
    "客户覆盖计划",
    "拜访覆盖",
    "月度拜访计划",
    "拜访计划完成",
    "拜访计划达成",
    "coverage",
    "call plan",
    "visit plan",
    "visit coverage",
  ],
  area: "retention",
  about: {
    zh: "每行一个客户一个月：计划与实际的拜访次数和高层拜访次数。",
    en: "One customer and one month per row: visits and executive visits planned and done.",
  },
  models: ["TIER-2"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    month: {
      header: { zh: "计划月份", en: "Plan month" },
      kind: "date",
      required: true,
      synonyms: ["拜访月份", "覆盖月份", "月份", "month", "month of plan"],
    },
    owner: {
      header: { zh: "拜访负责人", en: "Visits by" },
      kind: "text",
      vocabulary: "colleague",
      synonyms: ["负责人", "拜访人", "客户经理", "owner", "account manager"],
    },
    plannedVisits: {
      header: { zh: "计划拜访次数", en: "Planned visits" },
      kind: "count",
      min: 0,
      advised: true,
      complete: true,
      synonyms: ["计划拜访", "应拜访次数", "拜访目标次数", "计划次数", "visits planned", "target visits"],
    },
    doneVisits: {
      header: { zh: "实际拜访次数", en: "Done visits" },
      kind: "count",
      min: 0,
      complete: true,
      synonyms: ["实际拜访", "完成拜访次数", "已拜访次数", "实际次数", "visits done", "actual visits", "visits made"],
    },
    coverage: {
      header: { zh: "拜访完成率", en: "Visit coverage" },
      kind: "ratio",
      max: 10,
      synonyms: ["拜访达成率", "覆盖完成率", "计划完成率", "visit completion", "visit attainment"],
      calculated: {
        model: "TIER-2",
        formula: '=IF(AND(COUNT([plannedVisits],[doneVisits])=2,[plannedVisits]>0),[doneVisits]/[plannedVisits],"")',
      },
    },
    plannedExecutive: {
      header: { zh: "计划高层拜访次数", en: "Planned executive visits" },
      kind: "count",
      min: 0,
      synonyms: ["计划高层拜访", "高层拜访目标", "executive visits planned"],
    },
    doneExecutive: {
      header: { zh: "实际高层拜访次数", en: "Done executive visits" },
      kind: "count",
      min: 0,
      synonyms: ["实际高层拜访", "完成高层拜访次数", "executive visits done"],
    },
    reason: {
      header: { zh: "未完成原因", en: "Why not done" },
      kind: "text",
      synonyms: ["未拜访原因", "未达成原因", "reason not visited"],
    },
  },
});
