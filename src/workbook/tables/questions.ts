import { defineTable } from "../define-table.ts";
import { optionalCustomerColumn } from "./customer-column.ts";
import { opportunityColumn } from "./record-columns.ts";

export const questions = defineTable({
  id: "questions",
  name: { zh: "提问清单", en: "Questions" },
  synonyms: [
    "SPIN",
    "SPIN提问",
    "SPIN问题",
    "SPIN提问表",
    "战略询问",
    "提问表",
    "拜访提问",
    "spin questions",
    "question sheet",
    "discovery questions",
  ],
  area: "deals",
  about: {
    zh: "每行一个要问客户的问题、回答与由此产生的需求。",
    en: "One question for the customer per row, its answer and the need that it brought out.",
  },
  models: ["NEED-4"],
  belongsTo: [
    { table: "customers", column: "customer" },
    { table: "opportunities", column: "oppId" },
  ],
  columns: {
    customer: optionalCustomerColumn,
    oppId: opportunityColumn,
    kind: {
      header: { zh: "问题类型", en: "Kind of question" },
      kind: "code",
      codes: "spinKind",
      complete: true,
      synonyms: ["提问类型", "SPIN类型", "SPIN", "询问类型", "question type", "spin type"],
    },
    question: {
      header: { zh: "问题", en: "Question" },
      kind: "text",
      required: true,
      synonyms: ["提问", "提问内容", "问题内容", "询问内容", "question text"],
    },
    person: {
      header: { zh: "提问对象", en: "Person asked" },
      kind: "text",
      refersTo: "persons",
      sensitivity: "personal",
      synonyms: ["被问人", "问谁", "asked to", "respondent"],
    },
    asked: {
      header: { zh: "已提问", en: "Asked" },
      kind: "yesNo",
      default: false,
      synonyms: ["是否已问", "是否提问", "已问", "asked yes/no"],
    },
    date: {
      header: { zh: "提问日期", en: "Asked on" },
      kind: "date",
      synonyms: ["提问时间", "询问日期", "date asked"],
    },
    answer: {
      header: { zh: "客户回答", en: "Answer" },
      kind: "text",
      synonyms: ["回答", "客户回复", "回答内容", "customer answer", "response"],
    },
    need: {
      header: { zh: "产生的需求", en: "Need brought out" },
      kind: "text",
      refersTo: "needs",
      synonyms: ["引出需求", "挖掘出的需求", "对应需求", "need created", "need uncovered"],
    },
  },
});
