import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";
import { colleagueColumn } from "./record-columns.ts";

export const firstContacts = defineTable({
  id: "firstContacts",
  name: { zh: "首次接触", en: "First contacts" },
  synonyms: [
    "首次接触表",
    "首次接触记录",
    "首次联系",
    "初次接触",
    "陌生拜访",
    "first contact",
    "outreach",
    "cold outreach",
  ],
  area: "records",
  about: {
    zh: "每行一次对新客户的首次接触：用什么渠道、请对方做什么、有没有回应。",
    en: "One first contact with a customer per row: the channel, what we asked for, and the answer.",
  },
  models: ["REC-5"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    person: {
      header: { zh: "首次接触对象", en: "Person contacted" },
      kind: "text",
      complete: true,
      sensitivity: "personal",
      synonyms: ["接触对象", "接触人", "收件人", "recipient"],
    },
    channel: {
      header: { zh: "接触渠道", en: "Contact channel" },
      kind: "code",
      codes: "firstChannel",
      required: true,
      synonyms: ["接触方式", "首次接触方式", "联系渠道", "channel", "outreach channel"],
    },
    channelReason: {
      header: { zh: "选择渠道的理由", en: "Why this channel" },
      kind: "text",
      synonyms: ["渠道理由", "channel reason"],
    },
    date: {
      header: { zh: "接触日期", en: "Contacted on" },
      kind: "date",
      complete: true,
      default: { days: 0 },
      synonyms: ["首次接触日期", "发出日期", "致电日期", "sent on", "first contact date"],
    },
    message: {
      header: { zh: "接触内容", en: "Message" },
      kind: "text",
      synonyms: ["信函内容", "邮件内容", "话术", "message text"],
    },
    ask: {
      header: { zh: "希望对方做什么", en: "What we asked for" },
      kind: "text",
      complete: true,
      synonyms: ["请求事项", "期望回应", "call to action"],
    },
    answered: {
      header: { zh: "是否回应", en: "Answered" },
      kind: "yesNo",
      synonyms: ["有无回复", "是否回复", "replied"],
    },
    answeredOn: {
      header: { zh: "回应日期", en: "Answered on" },
      kind: "date",
      notBefore: "date",
      synonyms: ["回复日期", "reply date"],
    },
    answer: {
      header: { zh: "回应内容", en: "Answer" },
      kind: "text",
      sensitivity: "personal",
      synonyms: ["回复内容", "客户回复", "reply"],
    },
    nextStep: {
      header: { zh: "后续安排", en: "Step after the contact" },
      kind: "text",
      synonyms: ["后续动作", "接触后安排", "下一步"],
    },
    nextDate: {
      header: { zh: "后续日期", en: "Date of that step" },
      kind: "date",
      notBefore: "date",
      synonyms: ["再次联系日期", "下次联系日期", "下一步日期"],
    },
    owner: colleagueColumn,
  },
});
