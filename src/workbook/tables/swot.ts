import { defineTable } from "../define-table.ts";
import { customerMeantColumn } from "./performance-columns.ts";

/** Strengths, weaknesses, opportunities and threats, ours or a rival's. */
export const swot = defineTable({
  id: "swot",
  name: { zh: "SWOT分析", en: "SWOT" },
  synonyms: ["SWOT分析表", "SWOT矩阵", "优劣势分析", "优势劣势机会威胁", "swot analysis", "swot matrix"],
  area: "competition",
  about: {
    zh: "每行一条优势、劣势、机会或威胁，分我方、客户与对手。",
    en: "One strength, weakness, opportunity or threat per row, of our own company, a customer or a rival.",
  },
  models: ["STR-4"],
  key: "itemId",
  columns: {
    itemId: {
      header: { zh: "SWOT编号", en: "SWOT item" },
      kind: "text",
      synonyms: ["条目编号", "要点编号", "item no", "item id"],
    },
    subject: {
      header: { zh: "分析对象", en: "Subject" },
      kind: "code",
      codes: "swotSubject",
      default: "OWN",
      synonyms: ["SWOT对象", "对象", "分析主体", "swot subject", "analysed party"],
    },
    rival: {
      header: { zh: "所析对手", en: "Rival analysed" },
      kind: "text",
      refersTo: "rivals",
      vocabulary: "rival",
      synonyms: ["竞争对手", "对手名称", "对手", "competitor", "rival"],
    },
    customer: customerMeantColumn,
    field: {
      header: { zh: "SWOT类别", en: "SWOT field" },
      kind: "code",
      codes: "swotField",
      required: true,
      synonyms: ["SWOT", "SWOT类型", "SWOT要素", "象限", "quadrant", "swot type", "swot category"],
    },
    rank: {
      header: { zh: "重要性排序", en: "Rank" },
      kind: "count",
      min: 1,
      max: 8,
      synonyms: ["排序", "重要性", "优先顺序", "ranking"],
    },
    statement: {
      header: { zh: "SWOT描述", en: "Statement" },
      kind: "text",
      required: true,
      synonyms: ["要点", "描述", "内容描述", "具体内容", "statement text", "swot item description"],
    },
    evidence: {
      header: { zh: "SWOT依据", en: "Evidence" },
      kind: "text",
      complete: true,
      synonyms: ["依据", "事实依据", "数据支撑", "supporting fact"],
    },
    assessed: {
      header: { zh: "SWOT日期", en: "SWOT date" },
      kind: "date",
      default: { days: 0 },
      synonyms: ["分析日期", "评估日期", "assessed on", "assessment date"],
    },
  },
});
