import { defineTable } from "../define-table.ts";

/** How each strength and weakness meets each opportunity and threat. */
export const confrontations = defineTable({
  id: "confrontations",
  name: { zh: "对峙矩阵", en: "Confrontations" },
  synonyms: ["对峙矩阵表", "对峙分析", "对持矩阵", "SWOT交叉评分", "confrontation matrix", "swot confrontation"],
  area: "competition",
  about: {
    zh: "每行一位评分人对一项内部要点与一项外部要点的对峙评分。",
    en: "One rater's score for one inner point against one outer point per row.",
  },
  models: ["STR-5"],
  columns: {
    inside: {
      header: { zh: "内部要点", en: "Strength or weakness" },
      kind: "text",
      required: true,
      refersTo: "swot",
      synonyms: ["优势或劣势", "优劣势", "内部因素", "inner item", "internal factor"],
    },
    outside: {
      header: { zh: "外部要点", en: "Opportunity or threat" },
      kind: "text",
      required: true,
      refersTo: "swot",
      synonyms: ["机会或威胁", "机会威胁", "外部因素", "outer item", "external factor"],
    },
    score: {
      header: { zh: "对峙评分", en: "Confrontation score" },
      kind: "rating",
      min: -3,
      max: 3,
      complete: true,
      synonyms: ["对峙得分", "交叉评分", "交叉得分", "cross score"],
    },
    points: {
      header: { zh: "对峙点数", en: "Points" },
      kind: "count",
      min: 0,
      max: 3,
      synonyms: ["重要性点数", "三二一计分", "points given"],
    },
    rater: {
      header: { zh: "评分人", en: "Rater" },
      kind: "text",
      complete: true,
      sensitivity: "personal",
      vocabulary: "colleague",
      synonyms: ["评分者", "打分人", "rated by", "scored by"],
    },
    reason: {
      header: { zh: "评分理由", en: "Reason for the score" },
      kind: "text",
      synonyms: ["打分理由", "评分说明", "评分依据", "rationale"],
    },
    assessed: {
      header: { zh: "对峙评分日期", en: "Scored on" },
      kind: "date",
      default: { days: 0 },
      synonyms: ["评分日期", "打分日期", "scoring date"],
    },
  },
});
