import { defineTable } from "../define-table.ts";

export const miningPlan = defineTable({
  id: "miningPlan",
  name: { zh: "商机挖掘计划", en: "Mining plan" },
  synonyms: [
    "挖掘计划",
    "商机转化计划",
    "商机挖掘与转化计划",
    "挖掘与转化",
    "拓客计划",
    "开发计划",
    "pipeline plan",
    "pipeline generation plan",
    "prospecting plan",
    "lead generation plan",
  ],
  area: "deals",
  about: {
    zh: "每行一个月里应进入某一步骤的商机数，可按人员与来源分。",
    en: "How many opportunities are to enter one step in one month, by person and source where wanted.",
  },
  models: ["PIPE-2", "PIPE-3"],
  columns: {
    month: {
      header: { zh: "计划月份", en: "Plan month" },
      kind: "date",
      required: true,
      synonyms: ["月份", "计划周期", "计划期间", "年月", "month", "period", "week", "周次日期"],
    },
    owner: {
      header: { zh: "责任人", en: "Person" },
      kind: "text",
      vocabulary: "colleague",
      synonyms: ["负责人", "销售", "销售代表", "业务员", "客户经理", "owner", "rep", "sales rep"],
    },
    step: {
      header: { zh: "计划步骤", en: "Planned step" },
      kind: "code",
      codes: "step",
      complete: true,
      synonyms: ["转化步骤", "转化阶段", "漏斗阶段", "funnel stage"],
    },
    source: {
      header: { zh: "新老客户", en: "New or existing" },
      kind: "code",
      codes: "opportunitySource",
      synonyms: ["客户来源", "客户类别", "new/existing", "opportunity source"],
    },
    planned: {
      header: { zh: "计划商机数", en: "Planned opportunities" },
      kind: "count",
      min: 0,
      complete: true,
      synonyms: ["计划数", "计划数量", "计划新增商机", "目标商机数", "planned count", "target count", "planned deals"],
    },
    actual: {
      header: { zh: "实际商机数", en: "Actual opportunities" },
      kind: "count",
      min: 0,
      synonyms: ["实际数", "实际数量", "完成商机数", "实际新增商机", "actual count", "actual deals", "done count"],
    },
    signTarget: {
      header: { zh: "当月签约目标", en: "Signing target of the month" },
      kind: "money",
      min: 0,
      tax: "INCLUSIVE",
      synonyms: ["月签约目标", "月度签约目标", "月度目标", "月目标", "monthly target", "monthly signing target"],
    },
  },
});
