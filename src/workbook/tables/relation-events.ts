import { defineTable } from "../define-table.ts";
import { colleagueColumn, opportunityColumn } from "./record-columns.ts";
import { customerColumn } from "./customer-column.ts";

export const relationEvents = defineTable({
  id: "relationEvents",
  name: { zh: "四大策略", en: "Relationship events" },
  synonyms: [
    "四大策略计划",
    "策略活动",
    "高层拜访",
    "高层互访",
    "高层拜访计划",
    "总部参观",
    "样板参观",
    "executive visits",
    "reference visits",
    "hq visits",
  ],
  area: "people",
  about: {
    zh: "每行一次策略活动：痛点方案、高层拜访、总部或样板参观的目标与结果。",
    en: "One planned event per row: proposal, executive visit, visit to us or to a reference, with goal and result.",
  },
  models: ["REL-6", "REP-2"],
  key: "eventId",
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    eventId: {
      header: { zh: "策略活动编号", en: "Relationship event ID" },
      kind: "text",
      synonyms: ["高层拜访编号", "relationship event no"],
    },
    customer: customerColumn,
    opportunity: opportunityColumn,
    strategy: {
      header: { zh: "策略", en: "Strategy" },
      kind: "code",
      codes: "relationStrategy",
      required: true,
      synonyms: ["策略类型", "采用策略", "strategy type", "relationship strategy"],
    },
    date: {
      header: { zh: "策略活动日期", en: "Date of the event" },
      kind: "date",
      complete: true,
      synonyms: ["参观日期", "高层拜访日期", "计划活动日期", "date of visit"],
    },
    goal: {
      header: { zh: "活动目标", en: "Goal of the event" },
      kind: "text",
      complete: true,
      synonyms: ["策略目标", "参观目的", "高层拜访目的", "event goal"],
    },
    invitees: {
      header: { zh: "客户受邀人", en: "Invited people" },
      kind: "text",
      complete: true,
      sensitivity: "personal",
      synonyms: ["受邀人员", "邀请对象", "参观人员", "invitees", "guests"],
    },
    agenda: {
      header: { zh: "活动议程", en: "Agenda of the event" },
      kind: "text",
      synonyms: ["议程安排", "参观安排", "接待安排", "event agenda"],
    },
    host: {
      header: { zh: "我方出席人", en: "Our host" },
      kind: "text",
      vocabulary: "colleague",
      synonyms: ["我方高层", "接待人", "我方出席领导", "our executive"],
    },
    reference: {
      header: { zh: "参观的样板", en: "Reference visited" },
      kind: "text",
      refersTo: "references",
      synonyms: ["样板点", "样板客户名称", "参观地点", "reference site"],
    },
    expected: {
      header: { zh: "预期变化", en: "Expected change" },
      kind: "text",
      complete: true,
      synonyms: ["预期关系变化", "预期CR变化", "预期阶段变化", "expected outcome", "expected level change"],
    },
    checkDue: {
      header: { zh: "结果检查日期", en: "Result check due" },
      kind: "date",
      notBefore: "date",
      synonyms: ["效果检查日期", "效果跟踪日期", "result check date"],
    },
    result: {
      header: { zh: "实际变化", en: "Change achieved" },
      kind: "text",
      synonyms: ["活动效果", "实际效果", "实际关系变化", "actual change", "event result"],
    },
    achieved: {
      header: { zh: "达到预期", en: "As expected" },
      kind: "yesNo",
      synonyms: ["是否达到预期", "是否有效", "是否达成", "goal achieved"],
    },
    cost: {
      header: { zh: "活动花费", en: "Cost of the event" },
      kind: "money",
      min: 0,
      synonyms: ["接待费用", "参观费用", "策略活动费用", "event cost"],
    },
    owner: colleagueColumn,
  },
});
