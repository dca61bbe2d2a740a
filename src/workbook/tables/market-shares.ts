import { defineTable } from "../define-table.ts";

/** Who holds how much of a market. */
export const marketShares = defineTable({
  id: "marketShares",
  name: { zh: "市场份额", en: "Market shares" },
  synonyms: ["市场份额表", "市场占有率", "市占率", "份额对比", "竞争份额", "market share", "share of market"],
  area: "competition",
  about: {
    zh: "每行一家公司在一个市场一年的份额，我方与对手同表。",
    en: "The share of one company in one market and year per row, ours beside those of the rivals.",
  },
  models: ["COMP-5"],
  columns: {
    market: {
      header: { zh: "细分市场", en: "Market" },
      kind: "text",
      required: true,
      synonyms: ["市场", "目标市场", "市场名称", "market segment", "submarket"],
    },
    year: {
      header: { zh: "份额年份", en: "Year of the share" },
      kind: "count",
      min: 1990,
      max: 2100,
      complete: true,
      synonyms: ["统计年份", "统计年度", "share year", "reporting year"],
    },
    company: {
      header: { zh: "厂商", en: "Company in the market" },
      kind: "text",
      required: true,
      vocabulary: "rival",
      synonyms: ["厂商名称", "供应商名称", "竞争者", "品牌", "vendor", "supplier", "brand", "player"],
    },
    isOwn: {
      header: { zh: "是否我方", en: "Own company" },
      kind: "yesNo",
      complete: true,
      default: false,
      synonyms: ["是否本公司", "我方", "本公司", "ourselves", "is own"],
    },
    share: {
      header: { zh: "市场份额", en: "Market share" },
      kind: "ratio",
      required: true,
      synonyms: ["市场占有率", "市占率", "占有率", "share of market"],
    },
    sales: {
      header: { zh: "该市场销售额", en: "Sales in the market" },
      kind: "money",
      min: 0,
      synonyms: ["市场销售额", "厂商销售额", "vendor revenue", "sales in market"],
    },
    source: {
      header: { zh: "份额来源", en: "Source of the share" },
      kind: "text",
      complete: true,
      synonyms: ["数据来源", "信息来源", "资料来源", "data source"],
    },
    found: {
      header: { zh: "份额发布日期", en: "Share published on" },
      kind: "date",
      synonyms: ["发布日期", "数据日期", "published on", "publication date"],
    },
  },
});
