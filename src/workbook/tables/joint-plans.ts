import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";
import { progressColumn, responsibleColumn } from "./performance-columns.ts";

/** The business plan that we make together with a strategic customer. */
export const jointPlans = defineTable({
  id: "jointPlans",
  name: { zh: "联合业务规划", en: "Joint plans" },
  synonyms: [
    "联合业务计划",
    "联合计划",
    "联合规划",
    "战略合作规划",
    "JBP",
    "joint business plan",
    "joint business plans",
    "joint account plan",
  ],
  area: "retention",
  about: {
    zh: "每行一份与客户共同制定的业务规划：共同目标、双方投入与治理方式。",
    en: "One plan made together with a customer per row: shared goal, what each side puts in and who meets when.",
  },
  models: ["JBP-1"],
  key: "planId",
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    planId: {
      header: { zh: "规划编号", en: "Plan ID" },
      kind: "text",
      synonyms: ["计划编号", "联合规划编号", "JBP编号", "plan no", "jbp id"],
    },
    customer: customerColumn,
    name: {
      header: { zh: "规划名称", en: "Plan" },
      kind: "text",
      complete: true,
      synonyms: ["联合规划名称", "联合计划名称", "规划主题", "plan name", "plan title"],
    },
    from: {
      header: { zh: "规划开始日期", en: "Plan from" },
      kind: "date",
      complete: true,
      synonyms: ["规划起始日期", "计划起始日", "plan start"],
    },
    until: {
      header: { zh: "规划结束日期", en: "Plan until" },
      kind: "date",
      complete: true,
      notBefore: "from",
      synonyms: ["规划截止日期", "计划结束日", "plan end"],
    },
    goal: {
      header: { zh: "共同目标", en: "Shared goal" },
      kind: "text",
      advised: true,
      complete: true,
      synonyms: ["联合目标", "双方目标", "合作目标", "joint goal", "shared objective"],
    },
    salesGoal: {
      header: { zh: "共同目标金额", en: "Goal amount" },
      kind: "money",
      min: 0,
      synonyms: ["目标合作金额", "联合销售目标", "合作金额目标", "joint revenue target"],
    },
    ourContribution: {
      header: { zh: "我方投入", en: "Our contribution" },
      kind: "text",
      complete: true,
      synonyms: ["我方贡献", "我方资源", "our resources"],
    },
    theirContribution: {
      header: { zh: "客户投入", en: "Customer's contribution" },
      kind: "text",
      complete: true,
      synonyms: ["客户贡献", "客户资源", "客户方投入", "customer resources"],
    },
    ourInvestment: {
      header: { zh: "我方投资额", en: "Our investment" },
      kind: "money",
      min: 0,
      synonyms: ["我方投入金额", "我方投资", "investment by us"],
    },
    theirInvestment: {
      header: { zh: "客户投资额", en: "Customer's investment" },
      kind: "money",
      min: 0,
      synonyms: ["客户投入金额", "客户投资", "investment by customer"],
    },
    governance: {
      header: { zh: "治理与会议机制", en: "Governance" },
      kind: "text",
      complete: true,
      synonyms: ["治理机制", "会议机制", "沟通机制", "governance model"],
    },
    risks: {
      header: { zh: "规划风险", en: "Risks of the plan" },
      kind: "text",
      synonyms: ["合作风险", "主要风险", "plan risks"],
    },
    review: {
      header: { zh: "规划回顾日期", en: "Plan reviewed on" },
      kind: "date",
      complete: true,
      notBefore: "from",
      synonyms: ["下次回顾日期", "回顾日期", "复盘日期", "next plan review"],
    },
    confirmed: {
      header: { zh: "客户已确认", en: "Confirmed by customer" },
      kind: "yesNo",
      complete: true,
      default: false,
      synonyms: ["客户确认", "双方确认", "客户是否确认", "agreed by customer"],
    },
    owner: responsibleColumn,
    progress: progressColumn,
  },
});
