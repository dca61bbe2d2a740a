import { defineTable, type Column } from "../define-table.ts";
import { negotiationColumn } from "./deal-columns.ts";

const secret = { sensitivity: "confidential" } as const satisfies Partial<Column>;

export const negotiationIssues = defineTable({
  id: "negotiationIssues",
  name: { zh: "谈判议题", en: "Negotiation issues" },
  synonyms: [
    "议题表",
    "议题权重",
    "谈判议题表",
    "谈判议题清单",
    "一揽子方案",
    "issues",
    "issue list",
    "package scoring",
  ],
  area: "negotiation",
  about: {
    zh: "每行一个谈判议题：双方的权重、目标与底线。",
    en: "One issue of a negotiation per row: weight, target and limit of both sides.",
  },
  models: ["NEG-4"],
  belongsTo: [{ table: "negotiations", column: "negId" }],
  columns: {
    negId: { ...negotiationColumn, synonyms: ["谈判", "谈判主题", "谈判名称", "negotiation", "negotiation name"] },
    issue: {
      header: { zh: "议题", en: "Issue" },
      kind: "text",
      required: true,
      synonyms: ["议题名称", "谈判议题", "谈判条款", "谈判要点", "issue name", "negotiated term"],
    },
    unit: {
      header: { zh: "议题单位", en: "Unit" },
      kind: "text",
      synonyms: ["计量单位", "单位", "unit of measure"],
    },
    ownWeight: {
      header: { zh: "我方权重", en: "Our weight" },
      kind: "ratio",
      ...secret,
      complete: true,
      synonyms: ["权重", "我方重要性", "weight", "own weight"],
    },
    ownTarget: {
      header: { zh: "我方目标", en: "Our target" },
      kind: "number",
      ...secret,
      complete: true,
      synonyms: ["我方目标值", "目标值", "own target"],
    },
    ownWalkAway: {
      header: { zh: "我方底线", en: "Our walk-away" },
      kind: "number",
      ...secret,
      complete: true,
      synonyms: ["我方底线值", "底线值", "own walk away", "own limit"],
    },
    otherWeight: {
      header: { zh: "对方权重估计", en: "Their weight, estimated" },
      kind: "ratio",
      ...secret,
      synonyms: ["对方权重", "对方重要性", "their weight", "counterpart weight"],
    },
    otherTarget: {
      header: { zh: "对方目标估计", en: "Their target, estimated" },
      kind: "number",
      ...secret,
      synonyms: ["对方目标", "对方目标值", "their target"],
    },
    otherWalkAway: {
      header: { zh: "对方底线估计", en: "Their walk-away, estimated" },
      kind: "number",
      ...secret,
      synonyms: ["对方底线", "对方底线值", "their walk away"],
    },
    current: {
      header: { zh: "当前条件", en: "On the table" },
      kind: "number",
      synonyms: ["当前值", "当前方案值", "目前条件", "current value", "current offer"],
    },
  },
});
