import { defineTable } from "../define-table.ts";
import { tenderColumn } from "./deal-columns.ts";

export const scoringItems = defineTable({
  id: "scoringItems",
  name: { zh: "评分点", en: "Scoring items" },
  synonyms: [
    "评分标准",
    "评分细则",
    "评分办法",
    "评分点索引",
    "评分点证据索引",
    "评分索引表",
    "评标办法",
    "scoring criteria",
    "evaluation criteria",
    "scoring matrix",
    "evidence index",
  ],
  area: "tender",
  about: {
    zh: "每行一个评分点：分值、我方证据与页码、预计得分与差距。",
    en: "One scoring item per row: points, our evidence and its page, the points we expect and the gap.",
  },
  models: ["TEND-4", "TEND-13"],
  belongsTo: [{ table: "tenders", column: "tenderId" }],
  columns: {
    tenderId: tenderColumn,
    item: {
      header: { zh: "评分项", en: "Scoring item" },
      kind: "text",
      required: true,
      synonyms: ["评分点", "评审因素", "评分因素", "评审项目", "评分内容", "criterion", "evaluation criterion"],
    },
    kind: {
      header: { zh: "评分类别", en: "Part of the score" },
      kind: "code",
      codes: "scoringKind",
      complete: true,
      synonyms: ["评分类型", "评审类别", "评分部分", "score type", "criterion type"],
    },
    standard: {
      header: { zh: "评分细则", en: "How it is scored" },
      kind: "text",
      synonyms: ["评分标准", "评审标准", "得分标准", "scoring rule", "scoring standard"],
    },
    points: {
      header: { zh: "分值", en: "Points" },
      kind: "number",
      min: 0,
      complete: true,
      synonyms: ["满分", "最高分", "标准分", "max points", "maximum score", "max score"],
    },
    evidence: {
      header: { zh: "我方证据", en: "Our evidence" },
      kind: "text",
      synonyms: ["证据", "支撑材料", "证明材料", "应答材料", "supporting evidence"],
    },
    page: {
      header: { zh: "证据页码", en: "Evidence page" },
      kind: "text",
      synonyms: ["页码", "标书页码", "所在页码", "page", "page reference"],
    },
    expected: {
      header: { zh: "预计得分", en: "Expected points" },
      kind: "number",
      min: 0,
      synonyms: ["预估得分", "自评得分", "自评分", "我方预计得分", "expected score", "self score"],
    },
    gap: {
      header: { zh: "失分", en: "Points lost" },
      kind: "number",
      calculated: { model: "TEND-13", formula: "=[points]-[expected]" },
      synonyms: ["差距", "分差", "预计失分", "score gap", "gap"],
    },
    owner: {
      header: { zh: "得分责任人", en: "Owner" },
      kind: "text",
      vocabulary: "colleague",
      synonyms: ["责任人", "负责人", "编制人", "responsible"],
    },
  },
});
