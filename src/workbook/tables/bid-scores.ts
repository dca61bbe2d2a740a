import { defineTable } from "../define-table.ts";
import { tenderColumn } from "./deal-columns.ts";

export const bidScores = defineTable({
  id: "bidScores",
  name: { zh: "评分点对比", en: "Bid scores" },
  synonyms: [
    "评分对比",
    "模拟打分",
    "模拟评分",
    "自评打分表",
    "评分模拟",
    "评分点比较",
    "score comparison",
    "mock scoring",
    "self scoring",
    "criteria by bidder",
  ],
  area: "tender",
  about: {
    zh: "每行一个投标人在一个评分点上的预计得分，只用于准备我方标书。",
    en: "The points expected of one bidder on one scoring item, only to prepare our own bid.",
  },
  models: ["TEND-4"],
  belongsTo: [{ table: "tenders", column: "tenderId" }],
  columns: {
    tenderId: tenderColumn,
    item: {
      header: { zh: "评分项", en: "Scoring item" },
      kind: "text",
      required: true,
      synonyms: ["评分点", "评审因素", "评分因素", "criterion", "evaluation criterion"],
    },
    bidder: {
      header: { zh: "投标人名称", en: "Bidder" },
      kind: "text",
      required: true,
      vocabulary: "rival",
      synonyms: ["投标人", "投标单位", "投标厂商", "供应商", "bidder name", "supplier"],
    },
    points: {
      header: { zh: "模拟得分", en: "Simulated points" },
      kind: "number",
      min: 0,
      required: true,
      synonyms: ["预计得分", "得分", "打分", "评分", "points", "score"],
    },
    reason: {
      header: { zh: "打分依据", en: "Why so many" },
      kind: "text",
      synonyms: ["评分依据", "得分理由", "打分理由", "rationale", "scoring reason"],
    },
    improvement: {
      header: { zh: "改进措施", en: "How to improve" },
      kind: "text",
      synonyms: ["提升措施", "改进办法", "improvement"],
    },
  },
});
