import { defineTable } from "../define-table.ts";
import { optionalCustomerColumn } from "./customer-column.ts";
import { opportunityColumn } from "./record-columns.ts";

export const ownershipCosts = defineTable({
  id: "ownershipCosts",
  name: { zh: "总拥有成本", en: "Total cost of ownership" },
  synonyms: [
    "TCO",
    "TCO对比",
    "TCO测算",
    "总成本对比",
    "全生命周期成本",
    "tco comparison",
    "cost of ownership",
    "life cycle cost",
  ],
  area: "deals",
  about: {
    zh: "每行一个方案（我方或对手）的购置价与每年使用成本。",
    en: "Price and yearly running costs of one offer, ours or a rival's.",
  },
  models: ["ADV-2"],
  belongsTo: [
    { table: "customers", column: "customer" },
    { table: "opportunities", column: "oppId" },
  ],
  columns: {
    customer: optionalCustomerColumn,
    oppId: opportunityColumn,
    offer: {
      header: { zh: "对比方案", en: "Offer compared" },
      kind: "text",
      required: true,
      vocabulary: "rival",
      synonyms: ["方案名称", "方案", "供应商", "厂商", "solution", "supplier", "vendor"],
    },
    own: {
      header: { zh: "我方方案", en: "Ours" },
      kind: "yesNo",
      synonyms: ["是否我方", "我方", "本公司方案", "is ours", "our offer"],
    },
    price: {
      header: { zh: "购置价格", en: "Purchase price" },
      kind: "money",
      min: 0,
      synonyms: ["采购价格", "购买价格", "初始投资", "设备价格", "initial cost", "acquisition cost", "capex"],
    },
    years: {
      header: { zh: "使用年限", en: "Years of use" },
      kind: "number",
      min: 0,
      synonyms: ["测算年限", "使用年数", "寿命", "service life", "useful life"],
    },
    labour: {
      header: { zh: "年人工成本", en: "Labour per year" },
      kind: "money",
      synonyms: ["人工成本", "人工费", "年人工费", "labour cost", "labor cost", "labor per year"],
    },
    maintenance: {
      header: { zh: "年维护成本", en: "Maintenance per year" },
      kind: "money",
      synonyms: ["维护成本", "维护费", "年维护费", "维保费", "maintenance cost"],
    },
    energy: {
      header: { zh: "年能耗成本", en: "Energy per year" },
      kind: "money",
      synonyms: ["能耗成本", "能耗费", "年能耗费", "电费", "energy cost"],
    },
    interest: {
      header: { zh: "年库存利息", en: "Inventory interest per year" },
      kind: "money",
      synonyms: ["库存利息", "资金占用成本", "inventory interest", "carrying cost"],
    },
    otherCosts: {
      header: { zh: "年其他成本", en: "Other costs per year" },
      kind: "money",
      synonyms: ["其他成本", "其他费用", "其他使用成本", "other costs"],
    },
    running: {
      header: { zh: "年使用成本", en: "Running costs per year" },
      kind: "money",
      calculated: { model: "ADV-2", formula: "=SUM([labour],[maintenance],[energy],[interest],[otherCosts])" },
      synonyms: ["使用成本", "年运行成本", "年运营成本", "运行成本", "running cost", "operating cost", "opex"],
    },
    disposal: {
      header: { zh: "处置成本", en: "Disposal cost" },
      kind: "money",
      synonyms: ["报废成本", "处置费", "残值处理", "end of life cost"],
    },
    discountRate: {
      header: { zh: "折现率", en: "Discount rate" },
      kind: "ratio",
      synonyms: ["贴现率", "资金成本率", "cost of capital"],
    },
  },
});
