import { defineTable } from "../define-table.ts";

export const customers = defineTable({
  id: "customers",
  name: { zh: "客户", en: "Customers" },
  synonyms: ["客户表", "客户清单", "大客户", "客户档案", "accounts", "account list", "key accounts", "companies"],
  columns: {
    custId: {
      header: { zh: "客户编号", en: "Customer ID" },
      kind: "text",
      synonyms: ["客户代码", "account id", "customer no"],
    },
    name: {
      header: { zh: "客户名称", en: "Customer" },
      kind: "text",
      required: true,
      synonyms: ["客户", "客户全称", "公司名称", "单位名称", "account", "account name", "customer name", "company"],
    },
    parent: {
      header: { zh: "上级客户", en: "Parent customer" },
      kind: "text",
      synonyms: ["所属集团", "母公司", "subsidiary of", "parent account", "group"],
    },
    industry: { header: { zh: "行业", en: "Industry" }, kind: "text", synonyms: ["所属行业", "sector", "vertical"] },
    owner: {
      header: { zh: "客户经理", en: "Account manager" },
      kind: "text",
      synonyms: ["负责人", "销售负责人", "owner", "account owner", "kam", "sales agent"],
    },
    sponsor: {
      header: { zh: "高层负责人", en: "Executive sponsor" },
      kind: "text",
      synonyms: ["高层对接人", "sponsor"],
    },
    signTarget: {
      header: { zh: "年度签约目标", en: "Signing target" },
      kind: "money",
      min: 0,
      synonyms: ["签约目标", "年度目标", "annual target", "target"],
    },
    collectTarget: {
      header: { zh: "年度回款目标", en: "Collection target" },
      kind: "money",
      min: 0,
      synonyms: ["回款目标"],
    },
    marginTarget: {
      header: { zh: "年度毛利目标", en: "Gross profit target" },
      kind: "money",
      min: 0,
      synonyms: ["毛利目标", "margin target"],
    },
    categorySpend: {
      header: { zh: "品类年采购额", en: "Category spend" },
      kind: "money",
      min: 0,
      synonyms: ["客户年采购总额", "钱包规模", "wallet", "wallet size", "annual category spend"],
    },
    walletTarget: {
      header: { zh: "目标钱包份额", en: "Share-of-wallet target" },
      kind: "ratio",
      synonyms: ["份额目标"],
    },
    overdue: {
      header: { zh: "逾期应收", en: "Overdue receivables" },
      kind: "money",
      min: 0,
      synonyms: ["逾期款", "逾期金额", "overdue"],
    },
    financial: { header: { zh: "财务贡献", en: "Financial contribution" }, kind: "score", synonyms: ["财务贡献得分"] },
    strategic: { header: { zh: "战略协同", en: "Strategic fit" }, kind: "score", synonyms: ["战略协同得分"] },
    influence: { header: { zh: "行业影响力", en: "Industry influence" }, kind: "score", synonyms: ["行业影响力得分"] },
    growth: { header: { zh: "成长潜力", en: "Growth potential" }, kind: "score", synonyms: ["成长潜力得分"] },
    risk: {
      header: { zh: "风险系数", en: "Credit risk" },
      kind: "score",
      synonyms: ["信用风险", "风险得分", "risk score", "risk"],
    },
    synergy: { header: { zh: "协同价值", en: "Synergy" }, kind: "score", synonyms: ["协同价值得分"] },
    coopYears: {
      header: { zh: "合作年限", en: "Years of cooperation" },
      kind: "number",
      min: 0,
      synonyms: ["合作年数", "years with us"],
    },
    framework: {
      header: { zh: "框架协议", en: "Framework agreement" },
      kind: "yesNo",
      synonyms: ["战略协议", "是否框架", "framework"],
    },
    productLines: {
      header: { zh: "合作产品线数", en: "Product lines" },
      kind: "count",
      min: 0,
      synonyms: ["产品线数"],
    },
    topRisk: { header: { zh: "最大风险", en: "Biggest risk" }, kind: "text", synonyms: ["主要风险", "top risk"] },
    executiveAsk: {
      header: { zh: "请高层支持", en: "Ask of our executives" },
      kind: "text",
      synonyms: ["高层支持事项", "executive ask"],
    },
    executiveAskDue: {
      header: { zh: "高层支持日期", en: "Executive ask due" },
      kind: "date",
      synonyms: ["高层支持截止"],
    },
  },
});
