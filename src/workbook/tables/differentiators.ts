import { defineTable } from "../define-table.ts";

/** What sets us apart, and whether it is worth saying. */
export const differentiators = defineTable({
  id: "differentiators",
  name: { zh: "差异化", en: "Differentiators" },
  synonyms: [
    "差异化优势",
    "差异化表",
    "差异化分析",
    "差异化策略",
    "差异点",
    "独特卖点",
    "竞争优势",
    "differentiation",
    "usp",
    "unique selling points",
    "competitive advantages",
  ],
  area: "competition",
  about: {
    zh: "每行一个差异点：对客户的重要程度、独特程度与可证明程度。",
    en: "One difference per row: how much it matters to customers, how unique and how provable it is.",
  },
  models: ["COMP-3"],
  key: "claim",
  columns: {
    kind: {
      header: { zh: "差异化类别", en: "Kind of difference" },
      kind: "code",
      codes: "differenceKind",
      complete: true,
      synonyms: ["差异类别", "差异类型", "差异化类型", "差异化方面", "differentiation type"],
    },
    claim: {
      header: { zh: "差异化主张", en: "Claim" },
      kind: "text",
      required: true,
      synonyms: ["差异点", "差异化优势", "差异化描述", "独特卖点", "卖点", "usp", "differentiator", "selling point"],
    },
    product: {
      header: { zh: "差异化产品", en: "Product concerned" },
      kind: "text",
      vocabulary: "product",
      synonyms: ["相关产品", "适用产品", "related product"],
    },
    rival: {
      header: { zh: "针对对手", en: "Against rival" },
      kind: "text",
      refersTo: "rivals",
      vocabulary: "rival",
      synonyms: ["相对对手", "对比对手", "against competitor", "versus"],
    },
    relevance: {
      header: { zh: "客户相关度", en: "Relevance" },
      kind: "rating",
      complete: true,
      synonyms: ["对客户的重要性", "对客户重要程度", "客户价值相关度", "客户关注度", "relevance to customer"],
    },
    uniqueness: {
      header: { zh: "独特性", en: "Uniqueness" },
      kind: "rating",
      complete: true,
      synonyms: ["独特程度", "独有程度", "唯一性", "unique"],
    },
    proof: {
      header: { zh: "可证明性", en: "Provability" },
      kind: "rating",
      complete: true,
      synonyms: ["可证明程度", "可验证性", "证明力度", "provable"],
    },
    cost: {
      header: { zh: "实现成本评分", en: "Cost rating" },
      kind: "rating",
      synonyms: ["成本评分", "差异化成本", "成本高低", "cost to deliver"],
    },
    score: {
      header: { zh: "差异化得分", en: "Differentiation score" },
      kind: "score",
      synonyms: ["差异化评分", "差异化总分", "difference score"],
      calculated: {
        model: "COMP-3",
        formula: '=IF(COUNT([relevance],[uniqueness],[proof])=3,[relevance]*[uniqueness]*[proof]/1.25,"")',
      },
    },
    evidence: {
      header: { zh: "证明材料", en: "Evidence" },
      kind: "text",
      complete: true,
      synonyms: ["证据", "佐证", "证明", "支撑材料", "proof points", "supporting evidence"],
    },
  },
});
