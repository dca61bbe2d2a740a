import { defineTable } from "../define-table.ts";
import { dueColumn, progressColumn, responsibleColumn } from "./performance-columns.ts";

/** Goals, contributions, milestones, meetings and risks of a joint plan. */
export const jointPlanItems = defineTable({
  id: "jointPlanItems",
  name: { zh: "联合规划事项", en: "Joint plan items" },
  synonyms: [
    "联合计划事项",
    "联合规划里程碑",
    "规划事项",
    "JBP事项",
    "JBP里程碑",
    "jbp items",
    "joint plan milestones",
  ],
  area: "retention",
  about: {
    zh: "每行联合业务规划中的一个事项：目标、投入、里程碑、会议或风险。",
    en: "One item of a joint plan per row: a goal, a contribution, a milestone, a meeting or a risk.",
  },
  models: ["JBP-1"],
  belongsTo: [{ table: "jointPlans", column: "plan" }],
  columns: {
    plan: {
      header: { zh: "所属规划", en: "Plan concerned" },
      kind: "text",
      required: true,
      refersTo: "jointPlans",
      synonyms: ["规划编号", "规划名称", "联合规划", "联合规划名称", "joint plan", "plan id", "plan name"],
    },
    kind: {
      header: { zh: "事项类型", en: "Kind of item" },
      kind: "code",
      codes: "jointItemKind",
      complete: true,
      synonyms: ["事项类别", "规划事项类型", "item type"],
    },
    side: {
      header: { zh: "责任方", en: "Side" },
      kind: "code",
      codes: "jointSide",
      complete: true,
      synonyms: ["负责方", "投入方", "哪一方", "responsible side"],
    },
    item: {
      header: { zh: "事项内容", en: "Item" },
      kind: "text",
      required: true,
      synonyms: ["事项", "里程碑", "事项描述", "规划事项", "milestone", "item description"],
    },
    figure: {
      header: { zh: "目标数值", en: "Figure" },
      kind: "number",
      synonyms: ["量化目标", "目标数", "数值目标", "goal figure"],
    },
    unit: {
      header: { zh: "数值单位", en: "Unit" },
      kind: "text",
      synonyms: ["计量单位", "单位", "unit of measure"],
    },
    reached: {
      header: { zh: "完成数值", en: "Figure reached" },
      kind: "number",
      synonyms: ["实际数值", "已完成数值", "figure achieved"],
    },
    owner: responsibleColumn,
    theirOwner: {
      header: { zh: "客户责任人", en: "Customer's owner" },
      kind: "text",
      sensitivity: "personal",
      refersTo: "persons",
      synonyms: ["客户负责人", "客户方负责人", "customer owner"],
    },
    due: dueColumn,
    done: {
      header: { zh: "事项完成日期", en: "Item done on" },
      kind: "date",
      synonyms: ["实际完成日期", "实际完成时间", "完成日期", "completed on", "done on"],
    },
    progress: progressColumn,
  },
});
