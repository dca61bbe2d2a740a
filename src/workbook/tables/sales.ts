import { defineTable } from "../define-table.ts";

/** Business done, by customer, month and product. Signed amounts are in the opportunities, not here. */
export const sales = defineTable({
  id: "sales",
  name: { zh: "销售", en: "Sales" },
  synonyms: ["销售表", "销售明细", "月度销售", "业绩", "revenue", "sales history", "invoices"],
  columns: {
    customer: {
      header: { zh: "客户名称", en: "Customer" },
      kind: "text",
      required: true,
      synonyms: ["客户", "客户编号", "account", "account name", "customer id", "company"],
    },
    month: {
      header: { zh: "月份", en: "Month" },
      kind: "date",
      required: true,
      synonyms: ["日期", "期间", "date", "period", "invoice date"],
    },
    product: {
      header: { zh: "产品", en: "Product" },
      kind: "text",
      synonyms: ["产品线", "产品名称", "品类", "product line", "product name"],
    },
    amount: {
      header: { zh: "收入", en: "Revenue" },
      kind: "money",
      required: true,
      synonyms: ["销售额", "销售金额", "营业收入", "sales", "sales amount", "net sales"],
    },
    grossProfit: {
      header: { zh: "毛利", en: "Gross profit" },
      kind: "money",
      synonyms: ["毛利额", "gross margin", "margin"],
    },
    collected: {
      header: { zh: "回款", en: "Collected" },
      kind: "money",
      synonyms: ["回款额", "已回款", "collection", "cash received"],
    },
  },
});
