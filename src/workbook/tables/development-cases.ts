import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";

export const developmentCases = defineTable({
  id: "developmentCases",
  name: { zh: "开发价值预测", en: "Development cases" },
  synonyms: [
    "费用销售预测",
    "费用与销售预测",
    "开发价值分析",
    "客户开发测算",
    "费用、销售预测分析",
    "development case",
    "account business case",
    "expense and sales forecast",
  ],
  area: "deals",
  about: {
    zh: "每行一个客户在预测期某一年的销售与费用，用来判断是否值得开发。",
    en: "Sales and costs expected of one customer in one year ahead, to judge whether to develop it.",
  },
  models: ["DEV-1"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    year: {
      header: { zh: "预测第几年", en: "Year ahead" },
      kind: "count",
      required: true,
      min: 0,
      max: 5,
      synonyms: ["第几年", "预测年", "年序", "forecast year", "year number"],
    },
    upfront: {
      header: { zh: "前期开发投入", en: "Up-front cost" },
      kind: "money",
      min: 0,
      synonyms: ["开发投入", "前期投入", "开发费用", "初始投入", "development cost", "upfront investment"],
    },
    revenue: {
      header: { zh: "预测销售额", en: "Expected revenue" },
      kind: "money",
      min: 0,
      complete: true,
      tax: "EXCLUSIVE",
      synonyms: [
        "预计销售额",
        "预测收入",
        "销售预测",
        "预估营业额",
        "forecast revenue",
        "forecast sales",
        "expected sales",
      ],
    },
    grossMargin: {
      header: { zh: "毛利率", en: "Gross margin" },
      kind: "ratio",
      min: -1,
      complete: true,
      synonyms: ["预计毛利率", "预测毛利率", "gross margin rate", "margin rate", "gm"],
    },
    risk: {
      header: { zh: "风险折扣", en: "Risk discount" },
      kind: "ratio",
      synonyms: ["风险系数", "风险折扣率", "risk coefficient", "risk haircut"],
    },
    inventoryDays: {
      header: { zh: "备货天数", en: "Inventory days" },
      kind: "number",
      min: 0,
      synonyms: ["库存天数", "库存周转天数", "days of inventory", "stock days"],
    },
    receivableDays: {
      header: { zh: "回款天数", en: "Receivable days" },
      kind: "number",
      min: 0,
      synonyms: ["应收天数", "收款天数", "账期天数", "dso", "days sales outstanding"],
    },
    interestRate: {
      header: { zh: "资金利率", en: "Interest rate" },
      kind: "ratio",
      synonyms: ["利率", "年利率", "资金年利率", "annual interest rate"],
    },
    staff: {
      header: { zh: "人员费用", en: "Staff cost" },
      kind: "money",
      min: 0,
      synonyms: ["人员成本", "人工费用", "人力成本", "personnel cost"],
    },
    travel: {
      header: { zh: "差旅费用", en: "Travel cost" },
      kind: "money",
      min: 0,
      synonyms: ["差旅费", "差旅成本", "travel expenses"],
    },
    running: {
      header: { zh: "管理与运营费用", en: "Running cost" },
      kind: "money",
      min: 0,
      synonyms: ["运营费用", "管理费用", "管理运营费", "operating expenses", "overhead"],
    },
    discountRate: {
      header: { zh: "折现率", en: "Discount rate" },
      kind: "ratio",
      synonyms: ["贴现率", "cost of capital"],
    },
  },
});
