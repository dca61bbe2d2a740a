import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";
import { colleagueColumn } from "./record-columns.ts";

export const developmentLog = defineTable({
  id: "developmentLog",
  name: { zh: "开发记录", en: "Development log" },
  synonyms: [
    "大客户开发记录表",
    "大客户开发记录",
    "客户开发记录",
    "客户开发记录表",
    "开发过程记录",
    "development record",
    "account development log",
  ],
  area: "records",
  about: {
    zh: "每行开发客户过程中的一次接触：方式、时长、进度与客户态度。",
    en: "One contact on the way to winning a customer per row: way, time spent, progress and attitude met.",
  },
  models: ["REC-2"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    date: {
      header: { zh: "访问日期", en: "Date of contact" },
      kind: "date",
      happened: true,
      required: true,
      default: { days: 0 },
      synonyms: ["日期和时间", "日期时间", "访问时间", "开发日期", "日期", "contact date", "date and time"],
    },
    person: {
      header: { zh: "访问对象", en: "Person seen" },
      kind: "text",
      complete: true,
      sensitivity: "personal",
      synonyms: ["受访人", "被访人", "受访对象", "person visited"],
    },
    minutes: {
      header: { zh: "滞留时间", en: "Minutes spent" },
      kind: "number",
      complete: true,
      min: 0,
      synonyms: ["滞留时长", "停留时间", "停留时长", "访谈时长", "滞留分钟数", "minutes", "duration", "time spent"],
    },
    way: {
      header: { zh: "开发方式", en: "Way of development" },
      kind: "code",
      codes: "developmentWay",
      complete: true,
      synonyms: ["客户开发方式", "开发手段", "development method", "development way"],
    },
    progress: {
      header: { zh: "业务进度", en: "Business progress" },
      kind: "code",
      codes: "developmentProgress",
      complete: true,
      synonyms: ["开发进度", "业务进展", "开发阶段", "development progress"],
    },
    attitude: {
      header: { zh: "客户态度", en: "Customer's attitude" },
      kind: "code",
      codes: "attitude",
      complete: true,
      synonyms: ["对方态度", "态度", "attitude met", "customer attitude"],
    },
    note: {
      header: { zh: "开发备注", en: "Note on the contact" },
      kind: "text",
      sensitivity: "personal",
      synonyms: ["备注", "备注说明", "remarks"],
    },
    result: {
      header: { zh: "开发结果", en: "Development result" },
      kind: "code",
      codes: "developmentResult",
      default: "OPEN",
      synonyms: ["开发状态", "开发成败", "result of development"],
    },
    reason: {
      header: { zh: "成功或失败原因总结", en: "Reasons of the result" },
      kind: "text",
      synonyms: [
        "开发成功/失败原因总结",
        "成功/失败原因总结",
        "开发原因总结",
        "成败原因",
        "reason for success or failure",
      ],
    },
    owner: { ...colleagueColumn, synonyms: ["开发人员", "开发负责人", "责任人", "developed by"] },
  },
});
