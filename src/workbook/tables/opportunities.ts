import { defineTable } from "../define-table.ts";

export const opportunities = defineTable({
  id: "opportunities",
  name: { zh: "商机", en: "Opportunities" },
  synonyms: ["商机表", "商机清单", "销售漏斗", "项目", "pipeline", "sales pipeline", "deals", "opportunity list"],
  columns: {
    oppId: {
      header: { zh: "商机编号", en: "Opportunity ID" },
      kind: "text",
      synonyms: ["项目编号", "deal id", "opportunity no"],
    },
    customer: {
      header: { zh: "客户名称", en: "Customer" },
      kind: "text",
      required: true,
      synonyms: ["客户", "客户编号", "account", "account name", "customer id", "company"],
    },
    name: {
      header: { zh: "商机名称", en: "Opportunity" },
      kind: "text",
      synonyms: ["项目名称", "opportunity name", "deal", "deal name"],
    },
    product: {
      header: { zh: "产品", en: "Product" },
      kind: "text",
      synonyms: ["产品线", "产品名称", "product line", "product name"],
    },
    step: {
      header: { zh: "销售步骤", en: "Step" },
      kind: "code",
      codes: "step",
      synonyms: ["阶段", "商机阶段", "销售阶段", "stage", "sales stage"],
    },
    status: {
      header: { zh: "状态", en: "Status" },
      kind: "code",
      codes: "status",
      synonyms: ["商机状态", "结果", "deal stage", "outcome", "deal status"],
    },
    amount: {
      header: { zh: "金额", en: "Amount" },
      kind: "money",
      min: 0,
      synonyms: ["商机金额", "预计金额", "合同金额", "签约金额", "close value", "deal value", "value", "deal amount"],
    },
    created: {
      header: { zh: "创建日期", en: "Created" },
      kind: "date",
      synonyms: ["立项日期", "发现日期", "engage date", "created date", "open date"],
    },
    stepSince: {
      header: { zh: "进入本步日期", en: "In step since" },
      kind: "date",
      synonyms: ["进入阶段日期", "stage since"],
    },
    expSign: {
      header: { zh: "预计签约日期", en: "Expected signing" },
      kind: "date",
      synonyms: ["预计签约", "预计成交日期", "expected close", "expected close date"],
    },
    closed: {
      header: { zh: "关闭日期", en: "Closed" },
      kind: "date",
      synonyms: ["签约日期", "成交日期", "结束日期", "close date", "closed date", "won date"],
    },
    nextStep: { header: { zh: "下一步", en: "Next step" }, kind: "text", synonyms: ["下一步行动", "next action"] },
    nextDate: {
      header: { zh: "下一步日期", en: "Next date" },
      kind: "date",
      synonyms: ["下一步时间", "next step date"],
    },
    owner: {
      header: { zh: "负责人", en: "Owner" },
      kind: "text",
      synonyms: ["销售", "销售代表", "sales agent", "rep", "sales rep", "opportunity owner"],
    },
    rival: {
      header: { zh: "主要对手", en: "Main rival" },
      kind: "text",
      synonyms: ["竞争对手", "competitor", "rival"],
    },
  },
});
