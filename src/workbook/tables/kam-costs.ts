import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";

export const kamCosts = defineTable({
  id: "kamCosts",
  name: { zh: "客户服务成本", en: "Cost to serve" },
  synonyms: [
    "大客户费用",
    "客户费用",
    "客户费用明细",
    "客户成本",
    "客户投入",
    "大客户投入",
    "销售费用明细",
    "投入产出",
    "kam costs",
    "account costs",
    "customer costs",
    "account expenses",
  ],
  area: "money",
  about: {
    zh: "每行一个客户在一个期间里一类费用的金额。",
    en: "What one customer cost in one period, by kind of cost.",
  },
  models: ["KPI-1", "VAL-1", "KA-3", "WHALE-1"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    month: {
      header: { zh: "费用期间", en: "Cost period" },
      kind: "date",
      complete: true,
      synonyms: ["费用月份", "发生月份", "费用日期", "报销日期", "expense date", "cost month", "incurred on"],
    },
    kind: {
      header: { zh: "费用类别", en: "Kind of cost" },
      kind: "code",
      codes: "costKind",
      complete: true,
      synonyms: [
        "费用类型",
        "费用科目",
        "成本类别",
        "成本类型",
        "费用项目",
        "cost type",
        "expense type",
        "cost category",
      ],
    },
    amount: {
      header: { zh: "费用金额", en: "Cost amount" },
      kind: "money",
      required: true,
      tax: "EXCLUSIVE",
      synonyms: ["费用", "费用额", "成本金额", "投入金额", "服务成本", "expense amount", "total cost", "expenses"],
    },
    department: {
      header: { zh: "承担部门", en: "Department" },
      kind: "text",
      synonyms: ["费用部门", "发生部门", "cost center", "cost centre"],
    },
    owner: {
      header: { zh: "经办人", en: "Spent by" },
      kind: "text",
      vocabulary: "colleague",
      synonyms: ["报销人", "申请人", "负责人", "客户经理", "claimed by", "owner"],
    },
    purpose: {
      header: { zh: "费用用途", en: "Purpose" },
      kind: "text",
      synonyms: ["费用说明", "事由", "cost description", "what for"],
    },
  },
});
