import { defineTable } from "../define-table.ts";
import { colleagueColumn } from "./record-columns.ts";
import { customerColumn } from "./customer-column.ts";

export const references = defineTable({
  id: "references",
  name: { zh: "样板客户", en: "References" },
  synonyms: [
    "样板案例",
    "样板客户清单",
    "客户案例",
    "成功案例",
    "标杆客户",
    "案例库",
    "reference customers",
    "reference list",
    "case studies",
    "success stories",
  ],
  area: "accounts",
  about: {
    zh: "每行一个可引用的客户案例：证明了什么价值、能否具名与参观。",
    en: "One customer case per row: the value it proves, and whether it may be named and visited.",
  },
  models: ["REL-6", "COMP-4", "TEND-13"],
  key: "case",
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    case: {
      header: { zh: "案例名称", en: "Case" },
      kind: "text",
      required: true,
      synonyms: ["案例", "案例标题", "样板项目", "case name", "case title", "reference case"],
    },
    product: {
      header: { zh: "应用产品", en: "Product in use" },
      kind: "text",
      vocabulary: "product",
      synonyms: ["案例产品", "所用产品", "product used"],
    },
    valueProved: {
      header: { zh: "已证明的价值", en: "Value proved" },
      kind: "text",
      complete: true,
      synonyms: [
        "应用效果",
        "客户收益",
        "案例价值",
        "实施效果",
        "proven value",
        "benefits achieved",
        "results achieved",
      ],
    },
    proof: {
      header: { zh: "证明材料", en: "Proof" },
      kind: "text",
      synonyms: ["佐证材料", "验收报告", "案例材料", "proof document"],
    },
    mayBeNamed: {
      header: { zh: "允许具名", en: "May be named" },
      kind: "yesNo",
      complete: true,
      synonyms: ["可否具名", "是否可公开", "允许引用", "可公开", "allowed to name", "public reference", "may name"],
    },
    mayBeVisited: {
      header: { zh: "可安排参观", en: "May be visited" },
      kind: "yesNo",
      synonyms: ["可参观", "能否参观", "接待参观", "visits possible", "site visit possible"],
    },
    contact: {
      header: { zh: "案例联系人", en: "Reference contact" },
      kind: "text",
      sensitivity: "personal",
      refersTo: "persons",
      synonyms: ["样板联系人", "接待联系人", "case contact"],
    },
    validUntil: {
      header: { zh: "授权截止", en: "Permission until" },
      kind: "date",
      synonyms: ["授权有效期", "引用授权到期", "permission expires"],
    },
    owner: colleagueColumn,
  },
});
