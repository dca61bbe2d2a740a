import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";

/** What a customer buys in our category from everybody; what it buys from us is in the sales. */
export const purchases = defineTable({
  id: "purchases",
  name: { zh: "客户采购", en: "Customer purchases" },
  synonyms: [
    "客户采购量",
    "客户采购记录",
    "采购量统计",
    "客户采购明细",
    "交易记录分析",
    "customer spend",
    "category spend by month",
    "purchase volumes",
  ],
  area: "accounts",
  about: {
    zh: "每行一个客户一个月在一个品类上的总采购，含向其他供应商的采购。",
    en: "What a customer buys of one category in one month from all its suppliers.",
  },
  models: ["DEV-3", "CHURN-1"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    month: {
      header: { zh: "采购月份", en: "Purchase month" },
      kind: "date",
      required: true,
      synonyms: ["采购期间", "采购日期", "采购年月", "purchase period", "purchase date"],
    },
    category: {
      header: { zh: "采购品类", en: "Purchased category" },
      kind: "text",
      vocabulary: "product",
      synonyms: ["品类", "采购类别", "采购产品", "采购物料", "category", "spend category"],
    },
    spend: {
      header: { zh: "总采购额", en: "Total spend" },
      kind: "money",
      complete: true,
      min: 0,
      synonyms: [
        "客户采购额",
        "采购总额",
        "采购金额",
        "月采购额",
        "总采购金额",
        "spend",
        "purchase amount",
        "purchase value",
      ],
    },
    volume: {
      header: { zh: "总采购量", en: "Total volume" },
      kind: "number",
      min: 0,
      synonyms: ["客户采购量", "月采购量", "采购数量", "采购量", "purchase volume", "purchase quantity"],
    },
    ourVolume: {
      header: { zh: "我方供货量", en: "Our volume" },
      kind: "number",
      min: 0,
      synonyms: ["我方销量", "供货数量", "我方供应量", "volume from us", "our quantity"],
    },
    unit: {
      header: { zh: "数量单位", en: "Unit of volume" },
      kind: "text",
      synonyms: ["采购单位", "volume unit", "unit of quantity"],
    },
    source: {
      header: { zh: "采购数据来源", en: "Source of the volumes" },
      kind: "text",
      complete: true,
      synonyms: ["采购信息来源", "来源依据", "spend source"],
    },
  },
});
