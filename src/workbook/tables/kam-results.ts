import { defineTable } from "../define-table.ts";
import { customerMeantColumn, dueColumn, responsibleColumn } from "./performance-columns.ts";

/** What key account management has brought, indicator by indicator. */
export const kamResults = defineTable({
  id: "kamResults",
  name: { zh: "管理效果", en: "KAM results" },
  synonyms: [
    "管理效果评估",
    "大客户管理效果",
    "大客户管理效果评估",
    "管理成效",
    "KAM效果评估",
    "kam scorecard",
    "kam performance",
    "account scorecard",
  ],
  area: "retention",
  about: {
    zh: "每行一个时期的一项管理效果指标：底线、目标与实际，可限于一个客户。",
    en: "One indicator in one period per row: floor, target and actual, for one customer or for all.",
  },
  models: ["KPI-1"],
  columns: {
    period: {
      header: { zh: "评估时期", en: "Period assessed" },
      kind: "text",
      required: true,
      synonyms: ["评估期间", "评估周期", "评估年度", "assessment period"],
    },
    customer: customerMeantColumn,
    dimension: {
      header: { zh: "评估维度", en: "Result dimension" },
      kind: "code",
      codes: "resultDimension",
      complete: true,
      synonyms: ["效果维度", "指标维度", "scorecard perspective", "perspective"],
    },
    indicator: {
      header: { zh: "效果指标", en: "Indicator" },
      kind: "code",
      codes: "resultIndicator",
      required: true,
      synonyms: ["评估指标", "管理效果指标", "指标名称", "scorecard indicator"],
    },
    floor: {
      header: { zh: "指标底线", en: "Floor" },
      kind: "number",
      complete: true,
      synonyms: ["底线值", "基准值", "最低值", "floor value", "baseline"],
    },
    target: {
      header: { zh: "指标目标值", en: "Target" },
      kind: "number",
      complete: true,
      synonyms: ["目标值", "指标目标", "target value"],
    },
    actual: {
      header: { zh: "指标实际值", en: "Actual" },
      kind: "number",
      complete: true,
      synonyms: ["实际值", "指标实际", "实际完成", "actual value"],
    },
    weight: {
      header: { zh: "指标权重", en: "Weight" },
      kind: "ratio",
      synonyms: ["权重", "权重占比", "indicator weight", "weighting"],
    },
    cause: {
      header: { zh: "差距原因", en: "Cause of the gap" },
      kind: "text",
      synonyms: ["未达标原因", "原因分析", "gap cause", "root cause"],
    },
    action: {
      header: { zh: "改进行动", en: "Improvement" },
      kind: "text",
      synonyms: ["改进措施", "改善措施", "提升措施", "improvement action"],
    },
    owner: responsibleColumn,
    due: dueColumn,
  },
});
