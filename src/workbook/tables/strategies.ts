import { defineTable } from "../define-table.ts";
import { customerMeantColumn, dueColumn, progressColumn, responsibleColumn } from "./performance-columns.ts";

/** Strategies that follow from the confrontations, and which ones we chose. */
export const strategies = defineTable({
  id: "strategies",
  name: { zh: "战略方案", en: "Strategies" },
  synonyms: [
    "战略导出",
    "战略选择",
    "策略清单",
    "备选战略",
    "战略清单",
    "TOWS",
    "TOWS矩阵",
    "tows matrix",
    "strategy list",
    "strategic options",
    "strategy options",
  ],
  area: "competition",
  about: {
    zh: "每行一个备选战略：由来、四项评分与取舍。",
    en: "One candidate strategy per row: where it comes from, four ratings and whether it is chosen.",
  },
  models: ["STR-4", "STR-6"],
  key: "strategyId",
  columns: {
    strategyId: {
      header: { zh: "战略编号", en: "Strategy ID" },
      kind: "text",
      synonyms: ["策略编号", "方案编号", "strategy no"],
    },
    customer: customerMeantColumn,
    field: {
      header: { zh: "TOWS类别", en: "TOWS field" },
      kind: "code",
      codes: "towsField",
      synonyms: ["策略类型", "战略象限", "tows type"],
    },
    direction: {
      header: { zh: "战略方向", en: "Direction" },
      kind: "code",
      codes: "strategicDirection",
      synonyms: ["总体方向", "战略姿态", "strategic direction"],
    },
    statement: {
      header: { zh: "战略描述", en: "Strategy" },
      kind: "text",
      required: true,
      synonyms: ["战略", "策略", "策略内容", "战略内容", "方案描述", "strategy description"],
    },
    basis: {
      header: { zh: "战略由来", en: "Where it comes from" },
      kind: "text",
      synonyms: ["对应要点", "SWOT组合", "来源组合", "derived from"],
    },
    effect: {
      header: { zh: "效果评分", en: "Effect rating" },
      kind: "rating",
      complete: true,
      synonyms: ["效果", "预期效果评分", "effect", "impact rating"],
    },
    feasibility: {
      header: { zh: "可行性评分", en: "Feasibility rating" },
      kind: "rating",
      complete: true,
      synonyms: ["可行性", "可行程度", "feasibility"],
    },
    cost: {
      header: { zh: "成本评分", en: "Cost rating" },
      kind: "rating",
      complete: true,
      synonyms: ["成本优势评分", "投入评分", "cost score"],
    },
    time: {
      header: { zh: "时间评分", en: "Time rating" },
      kind: "rating",
      complete: true,
      synonyms: ["见效速度评分", "速度评分", "time score", "speed rating"],
    },
    chosen: {
      header: { zh: "是否采纳", en: "Chosen" },
      kind: "yesNo",
      complete: true,
      synonyms: ["采纳", "是否选用", "入选", "selected", "adopted"],
    },
    owner: responsibleColumn,
    due: dueColumn,
    progress: progressColumn,
  },
});
