import { defineTable } from "../define-table.ts";
import { colleagueColumn } from "./performance-columns.ts";

/** The appraisal of a member of the team, measure by measure. */
export const kpis = defineTable({
  id: "kpis",
  name: { zh: "绩效考核", en: "KPI sheet" },
  synonyms: [
    "KPI",
    "KPI考核",
    "KPI考核表",
    "KPI表",
    "绩效表",
    "绩效考核表",
    "月度考核",
    "销售考核",
    "考核表",
    "kpis",
    "kpi report",
    "performance review",
    "appraisal",
    "scorecard",
  ],
  area: "team",
  about: {
    zh: "每行一位员工一个考核期的一项指标：权重、目标与实际。",
    en: "One measure of one colleague in one period per row: weight, target and actual.",
  },
  models: ["REP-6", "PIPE-3"],
  columns: {
    colleague: colleagueColumn,
    period: {
      header: { zh: "考核期", en: "Appraisal period" },
      kind: "text",
      required: true,
      synonyms: ["考核周期", "考核月份", "考核期间", "绩效周期", "月份", "kpi period", "review period"],
    },
    measure: {
      header: { zh: "考核指标", en: "Measure" },
      kind: "code",
      codes: "kpiMeasure",
      required: true,
      synonyms: ["KPI指标", "KPI", "指标", "指标名称", "考核项", "考核项目", "kpi name", "metric"],
    },
    weight: {
      header: { zh: "考核权重", en: "Weight" },
      kind: "ratio",
      complete: true,
      synonyms: ["权重", "指标权重", "权重占比", "kpi weight", "weighting"],
    },
    target: {
      header: { zh: "考核目标值", en: "Measure target" },
      kind: "number",
      complete: true,
      synonyms: ["目标值", "目标", "考核目标", "指标目标", "target", "kpi target", "goal"],
    },
    actual: {
      header: { zh: "考核实际值", en: "Measure actual" },
      kind: "number",
      complete: true,
      sensitivity: "sensitive",
      synonyms: ["实际值", "实际", "实际完成", "完成值", "实绩", "actual", "kpi actual", "achieved"],
    },
    attainment: {
      header: { zh: "指标达成率", en: "Attainment" },
      kind: "ratio",
      min: -10,
      max: 100,
      sensitivity: "sensitive",
      synonyms: ["达成率", "完成率", "完成比例", "kpi attainment", "achievement rate"],
      calculated: {
        model: "REP-6",
        formula: '=IF(AND(COUNT([target],[actual])=2,[target]>0),[actual]/[target],"")',
      },
    },
    score: {
      header: { zh: "考核得分", en: "Appraisal score" },
      kind: "number",
      sensitivity: "sensitive",
      synonyms: ["指标得分", "KPI得分", "得分", "绩效得分", "kpi score"],
    },
    comment: {
      header: { zh: "考核评语", en: "Appraisal comment" },
      kind: "text",
      sensitivity: "sensitive",
      synonyms: ["主管评语", "评语", "考核说明", "绩效评语", "manager comment"],
    },
  },
});
