import { defineTable } from "../define-table.ts";
import { optionalCustomerColumn } from "./customer-column.ts";
import { contractOption } from "./deal-columns.ts";

export const revenuePlan = defineTable({
  id: "revenuePlan",
  name: { zh: "收入确认计划", en: "Revenue plan" },
  synonyms: [
    "收入计划",
    "收入确认",
    "收入确认表",
    "收入确认明细",
    "营收认列",
    "revenue schedule",
    "revenue recognition",
    "revenue recognition schedule",
  ],
  area: "money",
  about: {
    zh: "每行一份合同在一个月里计划与实际确认的收入，不含税。",
    en: "Revenue of one contract planned and recognised in one month, without tax.",
  },
  models: ["FC-3"],
  belongsTo: [
    { table: "customers", column: "customer" },
    { table: "contracts", column: "contractId" },
  ],
  columns: {
    customer: optionalCustomerColumn,
    contractId: contractOption,
    month: {
      header: { zh: "确认月份", en: "Recognition month" },
      kind: "date",
      required: true,
      synonyms: ["收入月份", "收入期间", "确认期间", "确认日期", "认列月份", "revenue month", "recognition date"],
    },
    planned: {
      header: { zh: "计划确认收入", en: "Planned revenue" },
      kind: "money",
      complete: true,
      tax: "EXCLUSIVE",
      synonyms: ["计划收入", "预计收入", "预计确认收入", "预计认列", "revenue planned", "scheduled revenue"],
    },
    recognised: {
      header: { zh: "已确认收入", en: "Recognised revenue" },
      kind: "money",
      tax: "EXCLUSIVE",
      synonyms: [
        "确认收入",
        "实际确认收入",
        "已认列收入",
        "recognized revenue",
        "recognised",
        "recognized",
        "actual revenue",
      ],
    },
    progress: {
      header: { zh: "履约进度", en: "Progress" },
      kind: "ratio",
      synonyms: ["完工进度", "项目进度", "完工百分比", "percentage of completion", "completion"],
    },
  },
});
