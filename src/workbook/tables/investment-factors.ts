import { defineTable } from "../define-table.ts";

/** What the two axes of the investment matrix are made of. */
export const investmentFactors = defineTable({
  id: "investmentFactors",
  name: { zh: "投资矩阵因素", en: "Investment factors" },
  synonyms: ["GE矩阵因素", "矩阵因素评分", "吸引力与竞争力因素", "ge matrix factors", "nine box factors"],
  area: "competition",
  about: {
    zh: "每行一个业务单元在一条轴上的一个因素：权重与评分。",
    en: "One factor of one axis of one business unit per row: its weight and its rating.",
  },
  models: ["STR-3"],
  columns: {
    unit: {
      header: { zh: "业务单元", en: "Business unit" },
      kind: "text",
      required: true,
      refersTo: "investmentMatrix",
      synonyms: ["业务", "业务线", "战略业务单元", "sbu", "business line"],
    },
    axis: {
      header: { zh: "矩阵坐标轴", en: "Axis" },
      kind: "code",
      codes: "investmentAxis",
      required: true,
      synonyms: ["坐标轴", "所属维度", "矩阵维度", "matrix axis"],
    },
    factor: {
      header: { zh: "矩阵因素", en: "Matrix factor" },
      kind: "text",
      required: true,
      synonyms: ["评价因素", "评估因素", "评分因素", "factor", "criterion"],
    },
    weight: {
      header: { zh: "因素权重", en: "Weight" },
      kind: "ratio",
      complete: true,
      synonyms: ["权重", "权重占比", "factor weight", "weighting"],
    },
    rating: {
      header: { zh: "因素评分", en: "Factor rating" },
      kind: "rating",
      complete: true,
      synonyms: ["因素得分", "评分", "rating", "factor score"],
    },
    weighted: {
      header: { zh: "因素加权得分", en: "Weighted rating" },
      kind: "number",
      synonyms: ["加权得分", "加权分", "weighted score"],
      calculated: { model: "STR-3", formula: '=IF(COUNT([weight],[rating])=2,[weight]*[rating],"")' },
    },
  },
});
