import { defineTable } from "../define-table.ts";
import { optionalCustomerColumn } from "./customer-column.ts";
import { opportunityColumn } from "./record-columns.ts";

export const valueCases = defineTable({
  id: "valueCases",
  name: { zh: "客户价值测算", en: "Value cases" },
  synonyms: [
    "价值测算",
    "价值主张测算",
    "竞争优势与价值",
    "客户收益测算",
    "价值清单",
    "value case",
    "value proposition",
    "business case",
    "customer benefits",
  ],
  area: "deals",
  about: {
    zh: "每行一项我方给客户带来的价值：类别、年金额、依据与客户是否确认。",
    en: "One benefit for the customer per row: kind, value per year, what it rests on and whether they confirm it.",
  },
  models: ["ADV-1"],
  key: "valueId",
  belongsTo: [
    { table: "customers", column: "customer" },
    { table: "opportunities", column: "oppId" },
  ],
  columns: {
    valueId: { header: { zh: "价值编号", en: "Value ID" }, kind: "text", synonyms: ["价值项编号", "value no"] },
    customer: optionalCustomerColumn,
    oppId: opportunityColumn,
    kind: {
      header: { zh: "优势类别", en: "Kind of advantage" },
      kind: "code",
      codes: "advantageKind",
      required: true,
      synonyms: ["价值类别", "价值类型", "优势类型", "收益类型", "value type", "benefit type", "kind of value"],
    },
    benefit: {
      header: { zh: "价值说明", en: "Benefit" },
      kind: "text",
      complete: true,
      synonyms: ["价值内容", "客户收益", "收益说明", "价值描述", "value description", "benefit description"],
    },
    annualValue: {
      header: { zh: "年价值金额", en: "Value per year" },
      kind: "money",
      min: 0,
      synonyms: [
        "年价值",
        "年收益",
        "年节约金额",
        "年节省",
        "每年价值",
        "annual value",
        "annual benefit",
        "annual saving",
      ],
    },
    basis: {
      header: { zh: "测算依据", en: "How it is worked out" },
      kind: "text",
      complete: true,
      synonyms: ["计算公式", "计算依据", "测算过程", "calculation", "assumptions"],
    },
    evidence: {
      header: { zh: "证据", en: "Evidence" },
      kind: "text",
      synonyms: ["价值证据", "数据来源", "证明材料", "proof", "data source"],
    },
    confirmed: {
      header: { zh: "客户确认", en: "Confirmed" },
      kind: "yesNo",
      complete: true,
      synonyms: ["是否确认", "客户是否确认", "客户已确认", "customer confirmed", "confirmed by customer"],
    },
    confirmedBy: {
      header: { zh: "确认人", en: "Confirmed by" },
      kind: "text",
      refersTo: "persons",
      sensitivity: "personal",
      synonyms: ["客户确认人", "confirming person"],
    },
    rating: {
      header: { zh: "无形价值评分", en: "Rating" },
      kind: "rating",
      synonyms: ["无形价值", "评分", "intangible rating"],
    },
  },
});
