import { defineTable } from "../define-table.ts";

/** How hard the five forces press on a market. */
export const fiveForces = defineTable({
  id: "fiveForces",
  name: { zh: "五力分析", en: "Five forces" },
  synonyms: [
    "五力模型",
    "五力",
    "波特五力",
    "波特五力分析",
    "竞争环境五要素",
    "竞争环境分析",
    "porter",
    "porter five forces",
    "five forces analysis",
  ],
  area: "competition",
  about: {
    zh: "每行一个市场的一种竞争力量：强度与三个检查点的评分。",
    en: "One force in one market per row: its strength and the ratings of three checks.",
  },
  models: ["STR-2"],
  columns: {
    market: {
      header: { zh: "分析市场", en: "Market analysed" },
      kind: "text",
      complete: true,
      synonyms: ["市场", "细分市场", "目标市场", "市场范围", "market segment"],
    },
    force: {
      header: { zh: "竞争力量", en: "Force" },
      kind: "code",
      codes: "marketForce",
      required: true,
      synonyms: ["五力要素", "竞争要素", "力量", "competitive force"],
    },
    firstCheck: {
      header: { zh: "检查点一", en: "Check 1" },
      kind: "rating",
      synonyms: ["检查点1", "子问题1", "first check"],
    },
    secondCheck: {
      header: { zh: "检查点二", en: "Check 2" },
      kind: "rating",
      synonyms: ["检查点2", "子问题2", "second check"],
    },
    thirdCheck: {
      header: { zh: "检查点三", en: "Check 3" },
      kind: "rating",
      synonyms: ["检查点3", "子问题3", "third check"],
    },
    strength: {
      header: { zh: "力量强度", en: "Strength of the force" },
      kind: "rating",
      complete: true,
      synonyms: [
        "竞争强度",
        "力量评分",
        "五力评分",
        "强度评分",
        "威胁程度",
        "force strength",
        "force rating",
        "intensity",
      ],
    },
    evidence: {
      header: { zh: "强度依据", en: "Basis of the rating" },
      kind: "text",
      complete: true,
      synonyms: ["评分依据", "判断依据", "事实依据", "rationale"],
    },
    assessed: {
      header: { zh: "五力评估日期", en: "Force assessed on" },
      kind: "date",
      default: { days: 0 },
      synonyms: ["评估日期", "分析日期", "assessed on", "assessment date"],
    },
  },
});
