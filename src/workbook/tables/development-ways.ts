import { defineTable } from "../define-table.ts";
import { colleagueColumn } from "./record-columns.ts";
import { customerColumn } from "./customer-column.ts";

export const developmentWays = defineTable({
  id: "developmentWays",
  name: { zh: "开发方式选择", en: "Choice of way" },
  synonyms: [
    "开发方式表决",
    "客户开发会议",
    "开发方式评选",
    "开发会议纪要",
    "development way choice",
    "development meeting",
  ],
  area: "records",
  about: {
    zh: "每行开发会上一个人对一种开发方式的意见：把握、费用、时间与是否选定。",
    en: "One view of one way to develop a customer per row: chance, cost, time, and whether it was chosen.",
  },
  models: ["REC-7"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    date: {
      header: { zh: "开发会议日期", en: "Meeting on" },
      kind: "date",
      default: { days: 0 },
      synonyms: ["表决日期", "development meeting date"],
    },
    way: {
      header: { zh: "备选方式", en: "Way considered" },
      kind: "code",
      codes: "developmentWay",
      required: true,
      synonyms: ["备选开发方式", "候选方式", "拟用方式", "candidate way"],
    },
    voter: {
      ...colleagueColumn,
      header: { zh: "提出人", en: "Colleague" },
      synonyms: ["表决人", "评议人", "投票人", "voter"],
    },
    chance: {
      header: { zh: "成功把握", en: "Chance of success" },
      kind: "ratio",
      complete: true,
      synonyms: ["把握", "成功几率", "成功概率", "success chance"],
    },
    cost: {
      header: { zh: "预计费用", en: "Expected cost" },
      kind: "money",
      min: 0,
      synonyms: ["所需费用", "开发费用", "cost of the way"],
    },
    days: {
      header: { zh: "所需天数", en: "Days needed" },
      kind: "count",
      min: 0,
      synonyms: ["预计天数", "所需时间", "time needed"],
    },
    opinion: {
      header: { zh: "会议意见", en: "Opinion" },
      kind: "text",
      synonyms: ["评议意见", "会议纪要", "meeting minutes"],
    },
    chosen: {
      header: { zh: "是否选定", en: "Chosen" },
      kind: "yesNo",
      synonyms: ["最终选定", "是否采用", "selected"],
    },
  },
});
