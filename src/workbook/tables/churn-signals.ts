import { defineTable, type Column } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";
import { responsibleColumn } from "./performance-columns.ts";

const level = { kind: "rating", min: 0, max: 3, complete: true } as const satisfies Omit<Column, "header">;

/** Signs that a customer may leave, each as a level: 0 none, 1 light, 2 clear, 3 strong. */
export const churnSignals = defineTable({
  id: "churnSignals",
  name: { zh: "流失预警", en: "Churn signals" },
  synonyms: [
    "流失预警表",
    "流失风险",
    "流失风险评估",
    "客户流失预警",
    "客户流失风险",
    "经营风险预警",
    "风险预警",
    "客户健康度",
    "churn risk",
    "churn indicators",
    "early warning",
    "health score",
    "customer health",
    "account health",
  ],
  area: "retention",
  about: {
    zh: "每行一个客户一次预警评估：十一项指标各为 0 无、1 轻、2 明显、3 严重。",
    en: "One assessment of one customer per row: eleven signs, each 0 none, 1 light, 2 clear or 3 strong.",
  },
  models: ["CHURN-1"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    assessed: {
      header: { zh: "预警评估日期", en: "Signals assessed on" },
      kind: "date",
      required: true,
      default: { days: 0 },
      synonyms: ["预警日期", "评估日期", "assessed on", "assessment date", "signal date"],
    },
    orders: {
      ...level,
      header: { zh: "订单下降", en: "Falling orders" },
      synonyms: ["订单下滑", "订单减少", "采购量下降", "订单变化", "order decline", "declining orders"],
    },
    strategyChange: {
      ...level,
      header: { zh: "客户战略调整", en: "Customer's change of strategy" },
      synonyms: ["业务战略调整", "战略调整", "业务调整", "strategy change"],
    },
    walletChange: {
      ...level,
      header: { zh: "份额下降", en: "Falling share of wallet" },
      synonyms: ["钱包份额下降", "采购份额下降", "份额变化", "share of wallet loss", "wallet share decline"],
    },
    newSuppliers: {
      ...level,
      header: { zh: "新增供应商", en: "New suppliers" },
      synonyms: ["引入新供应商", "供应商优化", "供应链调整", "new suppliers approved", "supplier review"],
    },
    openComplaints: {
      ...level,
      header: { zh: "投诉未解决", en: "Open complaints" },
      synonyms: ["未解决投诉", "未结投诉", "投诉积压", "unresolved complaints"],
    },
    satisfactionDrop: {
      ...level,
      header: { zh: "满意度偏低", en: "Low satisfaction" },
      synonyms: ["满意度下降", "不满意程度", "satisfaction drop"],
    },
    rivalFacts: {
      ...level,
      header: { zh: "竞争排挤迹象", en: "Signs of being pushed out" },
      synonyms: ["竞争排挤", "排挤迹象", "关键人回避", "displacement signs"],
    },
    priceGap: {
      ...level,
      header: { zh: "价格差距", en: "Price gap" },
      synonyms: ["价格劣势", "与最低报价差距", "价差程度", "price disadvantage"],
    },
    benchmarkGap: {
      ...level,
      header: { zh: "对标落后", en: "Behind in the benchmark" },
      synonyms: ["竞争力落后", "对标差距程度", "benchmark gap"],
    },
    contactGap: {
      ...level,
      header: { zh: "联系中断", en: "Contact gap" },
      synonyms: ["失联程度", "联系减少", "久未联系", "拜访中断", "days since contact level", "loss of contact"],
    },
    paymentDelay: {
      ...level,
      header: { zh: "付款逾期", en: "Late payment" },
      synonyms: ["逾期付款", "回款逾期程度", "付款拖延", "payment delay"],
    },
    facts: {
      header: { zh: "预警事实", en: "Facts behind the signals" },
      kind: "text",
      complete: true,
      synonyms: ["预警依据", "风险事实", "预警说明", "signal evidence"],
    },
    reason: {
      header: { zh: "主要流失原因", en: "Main reason" },
      kind: "code",
      codes: "churnReason",
      synonyms: ["主要原因", "主因", "流失主因", "main churn reason"],
    },
    action: {
      header: { zh: "挽留措施", en: "Retention measure" },
      kind: "text",
      synonyms: ["挽留计划", "保留措施", "应对措施", "预警措施", "retention action", "retention plan"],
    },
    due: {
      header: { zh: "挽留期限", en: "Measure due" },
      kind: "date",
      notBefore: "assessed",
      synonyms: ["措施期限", "完成期限", "截止日期", "action due"],
    },
    owner: responsibleColumn,
  },
});
