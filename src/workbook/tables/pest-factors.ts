import { defineTable } from "../define-table.ts";
import { customerMeantColumn, responsibleColumn } from "./performance-columns.ts";

/** What moves the market from outside. */
export const pestFactors = defineTable({
  id: "pestFactors",
  name: { zh: "PEST分析", en: "PEST factors" },
  synonyms: [
    "PEST",
    "PEST分析表",
    "PEST因素",
    "宏观环境分析",
    "宏观环境",
    "外部环境分析",
    "pest analysis",
    "pestel",
    "macro environment",
  ],
  area: "competition",
  about: {
    zh: "每行一个宏观因素：类别、影响大小与发生概率。",
    en: "One factor of the wider world per row: its kind, its impact and how likely it is.",
  },
  models: ["STR-1"],
  columns: {
    kind: {
      header: { zh: "PEST类别", en: "PEST field" },
      kind: "code",
      codes: "pestKind",
      required: true,
      synonyms: ["环境类别", "因素类别", "宏观因素类别", "factor type", "pest category"],
    },
    factor: {
      header: { zh: "宏观因素", en: "Factor" },
      kind: "text",
      required: true,
      synonyms: ["因素", "环境因素", "影响因素", "因素描述", "factor description"],
    },
    customer: customerMeantColumn,
    impact: {
      header: { zh: "影响程度", en: "Impact" },
      kind: "rating",
      min: -5,
      max: 5,
      complete: true,
      synonyms: ["影响", "影响值", "影响大小", "影响评分", "impact score"],
    },
    probability: {
      header: { zh: "发生概率", en: "Probability" },
      kind: "ratio",
      complete: true,
      synonyms: ["概率", "可能性", "发生可能性", "likelihood"],
    },
    horizon: {
      header: { zh: "影响期限", en: "Time horizon" },
      kind: "code",
      codes: "horizon",
      synonyms: ["时间跨度", "影响时间", "时间范围", "horizon"],
    },
    score: {
      header: { zh: "PEST得分", en: "PEST score" },
      kind: "number",
      min: -5,
      max: 5,
      synonyms: ["因素得分", "影响得分", "加权影响", "factor score"],
      calculated: { model: "STR-1", formula: '=IF(COUNT([impact],[probability])=2,[impact]*[probability],"")' },
    },
    evidence: {
      header: { zh: "因素依据", en: "Basis of the factor" },
      kind: "text",
      complete: true,
      synonyms: ["政策依据", "数据依据", "事实依据", "资料来源", "supporting evidence"],
    },
    response: {
      header: { zh: "应对方向", en: "Response" },
      kind: "text",
      synonyms: ["应对措施", "对策", "应对建议", "our response"],
    },
    owner: responsibleColumn,
    assessed: {
      header: { zh: "因素评估日期", en: "Factor assessed on" },
      kind: "date",
      default: { days: 0 },
      synonyms: ["评估日期", "分析日期", "assessed on", "assessment date"],
    },
  },
});
