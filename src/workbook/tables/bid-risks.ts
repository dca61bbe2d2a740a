import { defineTable } from "../define-table.ts";
import { tenderColumn } from "./deal-columns.ts";

export const bidRisks = defineTable({
  id: "bidRisks",
  name: { zh: "投标风险", en: "Bid risks" },
  synonyms: [
    "投标风险表",
    "投标风险登记",
    "投标风险登记表",
    "投标风险清单",
    "标书风险",
    "招投标风险",
    "tender risks",
    "bid risk register",
    "tender risk register",
  ],
  area: "tender",
  about: {
    zh: "每行一个投标风险：阶段、概率、影响、措施与责任人。",
    en: "One risk of a bid per row: phase, probability, impact, measure and owner.",
  },
  models: ["TEND-6"],
  key: "riskId",
  belongsTo: [{ table: "tenders", column: "tenderId" }],
  columns: {
    riskId: { header: { zh: "风险编号", en: "Risk ID" }, kind: "text", synonyms: ["风险号", "risk no"] },
    tenderId: tenderColumn,
    phase: {
      header: { zh: "风险阶段", en: "Phase" },
      kind: "code",
      codes: "tenderPhase",
      complete: true,
      synonyms: ["投标阶段", "所处阶段", "发生阶段", "risk phase", "tender phase"],
    },
    risk: {
      header: { zh: "风险描述", en: "Risk" },
      kind: "text",
      required: true,
      synonyms: ["风险", "风险点", "风险内容", "风险事项", "risk description"],
    },
    probability: {
      header: { zh: "发生概率", en: "Probability" },
      kind: "rating",
      complete: true,
      synonyms: ["概率", "可能性", "发生可能性", "likelihood"],
    },
    impact: {
      header: { zh: "影响程度", en: "Impact" },
      kind: "rating",
      complete: true,
      synonyms: ["影响", "严重程度", "严重度", "severity", "consequence"],
    },
    score: {
      header: { zh: "风险值", en: "Risk score" },
      kind: "number",
      min: 0,
      max: 25,
      calculated: { model: "TEND-6", formula: "=[probability]*[impact]" },
      synonyms: ["风险分值", "风险得分", "风险系数", "risk value", "risk rating"],
    },
    measure: {
      header: { zh: "应对措施", en: "Measure" },
      kind: "text",
      complete: true,
      synonyms: ["措施", "防范措施", "风险措施", "控制措施", "mitigation", "risk response", "countermeasure"],
    },
    owner: {
      header: { zh: "责任人", en: "Owner" },
      kind: "text",
      vocabulary: "colleague",
      complete: true,
      synonyms: ["负责人", "风险责任人", "risk owner"],
    },
    due: {
      header: { zh: "措施完成日期", en: "Measure due" },
      kind: "date",
      synonyms: ["完成期限", "截止日期", "措施期限", "due date", "due"],
    },
    residual: {
      header: { zh: "剩余风险值", en: "Residual risk" },
      kind: "number",
      min: 0,
      max: 25,
      synonyms: ["剩余风险", "残余风险", "措施后风险值", "residual score"],
    },
    closed: {
      header: { zh: "风险已关闭", en: "Risk closed" },
      kind: "yesNo",
      synonyms: ["是否关闭", "已关闭", "是否消除", "is closed"],
    },
  },
});
