import { defineTable } from "../define-table.ts";
import { colleagueColumn } from "./record-columns.ts";
import { optionalCustomerColumn } from "./customer-column.ts";

export const relationActions = defineTable({
  id: "relationActions",
  name: { zh: "关系转化", en: "Relationship plan" },
  synonyms: [
    "关系转化计划",
    "关系转化表",
    "关系提升计划",
    "客户关系推进",
    "关键人推进计划",
    "CR提升计划",
    "relationship actions",
    "relationship conversion",
    "stakeholder plan",
  ],
  area: "people",
  about: {
    zh: "每行对一位联系人的关系推进：从哪一级到哪一级，谁来做，凭什么算成功。",
    en: "One person per row: from which level to which, who works on it, and what would prove it.",
  },
  models: ["REL-5"],
  belongsTo: [
    { table: "customers", column: "customer" },
    { table: "persons", column: "person" },
  ],
  columns: {
    customer: optionalCustomerColumn,
    person: {
      header: { zh: "推进对象", en: "Person to win" },
      kind: "text",
      required: true,
      sensitivity: "personal",
      refersTo: "persons",
      synonyms: ["推进的关键人", "转化对象", "目标联系人", "target person", "target contact"],
    },
    levelNow: {
      header: { zh: "现等级", en: "Level now" },
      kind: "code",
      codes: "relationshipLevel",
      synonyms: ["当前等级", "起始等级", "当前CR", "现CR", "starting level", "level at start"],
    },
    levelTarget: {
      header: { zh: "推进到等级", en: "Level to reach" },
      kind: "code",
      codes: "relationshipLevel",
      complete: true,
      synonyms: ["转化目标", "计划达到等级", "目标等级", "level aimed at"],
    },
    action: {
      header: { zh: "推进行动", en: "Conversion action" },
      kind: "text",
      required: true,
      synonyms: ["推进动作", "转化行动", "转化措施", "关系推进措施", "relationship action"],
    },
    ownerLevel: {
      header: { zh: "由谁出面", en: "Level of our owner" },
      kind: "code",
      codes: "ourLevel",
      synonyms: ["我方出面层级", "对接层级", "我方层级", "owner level"],
    },
    owner: { ...colleagueColumn, complete: true },
    due: {
      header: { zh: "推进期限", en: "Reach by" },
      kind: "date",
      complete: true,
      default: { days: 90 },
      synonyms: ["转化期限", "计划达成日期", "计划转化日期", "conversion due"],
    },
    evidence: {
      header: { zh: "成功证据", en: "Proof of success" },
      kind: "text",
      complete: true,
      sensitivity: "personal",
      synonyms: ["成功标准", "达成证据", "验证方式", "success evidence", "success criteria"],
    },
    done: {
      header: { zh: "推进完成日期", en: "Reached on" },
      kind: "date",
      happened: true,
      synonyms: ["实际达成日期", "转化日期", "conversion date"],
    },
    levelReached: {
      header: { zh: "达到等级", en: "Level reached" },
      kind: "code",
      codes: "relationshipLevel",
      synonyms: ["实际等级", "推进后等级", "转化结果", "resulting level"],
    },
  },
});
