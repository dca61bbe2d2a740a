import { defineTable } from "../define-table.ts";

/** Where we invest, choose or harvest. */
export const investmentMatrix = defineTable({
  id: "investmentMatrix",
  name: { zh: "投资与战略矩阵", en: "Investment matrix" },
  synonyms: [
    "投资矩阵",
    "投资和战略矩阵",
    "GE矩阵",
    "麦肯锡矩阵",
    "九宫格矩阵",
    "波士顿矩阵",
    "业务组合矩阵",
    "ge matrix",
    "ge mckinsey matrix",
    "bcg matrix",
    "nine box matrix",
    "portfolio matrix",
  ],
  area: "competition",
  about: {
    zh: "每行一个业务单元：市场吸引力、竞争实力与投资决定。",
    en: "One business unit per row: attractiveness of its market, our strength in it and the decision.",
  },
  models: ["STR-3"],
  key: "name",
  columns: {
    name: {
      header: { zh: "业务单元", en: "Business unit" },
      kind: "text",
      required: true,
      synonyms: ["业务", "业务线", "战略业务单元", "sbu", "business line"],
    },
    attractiveness: {
      header: { zh: "市场吸引力", en: "Market attractiveness" },
      kind: "rating",
      complete: true,
      synonyms: ["行业吸引力", "吸引力", "吸引力得分", "attractiveness", "industry attractiveness"],
    },
    strength: {
      header: { zh: "竞争实力", en: "Competitive strength" },
      kind: "rating",
      complete: true,
      synonyms: ["竞争力", "竞争地位", "业务实力", "竞争力得分", "business strength", "competitive position"],
    },
    marketGrowth: {
      header: { zh: "市场增长率", en: "Market growth" },
      kind: "ratio",
      min: -1,
      max: 10,
      synonyms: ["市场增速", "行业增长率", "market growth rate"],
    },
    relativeShare: {
      header: { zh: "相对市场份额", en: "Relative market share" },
      kind: "number",
      min: 0,
      synonyms: ["相对份额", "相对市占率", "relative share"],
    },
    ownSales: {
      header: { zh: "业务单元收入", en: "Revenue of the unit" },
      kind: "money",
      min: 0,
      synonyms: ["单元收入", "业务收入", "业务销售额", "unit revenue"],
    },
    decision: {
      header: { zh: "投资决定", en: "Decision" },
      kind: "code",
      codes: "investmentDecision",
      complete: true,
      synonyms: ["投资决策", "投资策略", "战略选择", "investment decision", "investment strategy"],
    },
    reason: {
      header: { zh: "决定理由", en: "Reason for the decision" },
      kind: "text",
      complete: true,
      synonyms: ["决策理由", "决策依据", "投资理由", "rationale"],
    },
    assessed: {
      header: { zh: "矩阵评估日期", en: "Unit assessed on" },
      kind: "date",
      default: { days: 0 },
      synonyms: ["评估日期", "分析日期", "assessed on", "assessment date"],
    },
  },
});
