import { defineTable, type Column } from "../define-table.ts";
import { tenderColumn } from "./deal-columns.ts";

const rating = { kind: "rating", min: 0, max: 5, complete: true } as const satisfies Omit<Column, "header">;

export const bidDecisions = defineTable({
  id: "bidDecisions",
  name: { zh: "投标决策", en: "Bid decisions" },
  synonyms: [
    "投标决策表",
    "投标评审",
    "投标评审表",
    "是否投标",
    "投标立项",
    "投标立项评审",
    "bid/no bid",
    "bid no bid",
    "go/no go",
    "bid qualification",
  ],
  area: "tender",
  about: {
    zh: "每行一次是否投标的评审：六项 0–5 分与决定。",
    en: "One decision whether to bid per row: six ratings of 0 to 5 and what was decided.",
  },
  models: ["TEND-9"],
  belongsTo: [{ table: "tenders", column: "tenderId" }],
  columns: {
    tenderId: tenderColumn,
    date: {
      header: { zh: "评审日期", en: "Decided on" },
      kind: "date",
      default: { days: 0 },
      synonyms: ["决策日期", "评审时间", "立项日期", "decision date", "review date"],
    },
    need: {
      ...rating,
      header: { zh: "需求成熟度评分", en: "Need" },
      synonyms: ["需求成熟度", "需求评分", "need rating", "need level"],
    },
    relationship: {
      ...rating,
      header: { zh: "客户关系评分", en: "Relationship" },
      synonyms: ["客户关系", "关系评分", "关系强度", "relationship rating", "relationship strength"],
    },
    fit: {
      ...rating,
      header: { zh: "方案匹配评分", en: "Fit" },
      synonyms: ["方案匹配度", "匹配度", "技术匹配度", "solution fit", "fit rating"],
    },
    pricePosition: {
      ...rating,
      header: { zh: "价格竞争力评分", en: "Price position" },
      synonyms: ["价格竞争力", "价格优势", "price competitiveness", "price rating"],
    },
    resources: {
      ...rating,
      header: { zh: "资源保障评分", en: "Resources" },
      synonyms: ["资源保障", "资源投入", "资源可得性", "resource rating", "resource availability"],
    },
    margin: {
      ...rating,
      header: { zh: "利润空间评分", en: "Margin" },
      synonyms: ["利润空间", "盈利性", "利润评分", "margin rating", "profitability"],
    },
    decision: {
      header: { zh: "投标决定", en: "Decision" },
      kind: "code",
      codes: "bidChoice",
      complete: true,
      synonyms: ["决策结论", "评审结论", "是否投标", "投标结论", "bid decision", "go/no go decision"],
    },
    decidedBy: {
      header: { zh: "决策人", en: "Decided by" },
      kind: "text",
      vocabulary: "colleague",
      synonyms: ["批准人", "审批人", "评审人", "approved by", "decision maker"],
    },
    reason: {
      header: { zh: "决策理由", en: "Reason" },
      kind: "text",
      synonyms: ["理由", "决策依据", "评审意见", "rationale"],
    },
  },
});
