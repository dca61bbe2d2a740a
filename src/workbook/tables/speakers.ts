import { defineTable, type Column } from "../define-table.ts";

const rating = { kind: "rating", complete: true, sensitivity: "sensitive" } as const satisfies Omit<Column, "header">;

/** Who speaks at an event, and how well prepared. */
export const speakers = defineTable({
  id: "speakers",
  name: { zh: "活动讲师", en: "Speakers" },
  synonyms: [
    "讲师",
    "讲师评估",
    "讲师评分",
    "演讲嘉宾",
    "嘉宾",
    "嘉宾名单",
    "speaker list",
    "speaker ratings",
    "presenters",
  ],
  area: "events",
  about: {
    zh: "每行一位讲师在一场活动中的演讲：六项评分与彩排。",
    en: "One talk of one speaker at an event per row: six ratings and the rehearsal.",
  },
  models: ["EVT-1"],
  columns: {
    event: {
      header: { zh: "所在活动", en: "Event concerned" },
      kind: "text",
      required: true,
      refersTo: "events",
      synonyms: ["活动名称", "活动编号", "市场活动", "会议名称", "event name", "event id", "event"],
    },
    name: {
      header: { zh: "讲师姓名", en: "Speaker" },
      kind: "text",
      required: true,
      sensitivity: "personal",
      synonyms: ["讲师", "演讲人", "演讲嘉宾", "嘉宾姓名", "嘉宾", "speaker name", "presenter"],
    },
    organisation: {
      header: { zh: "讲师单位", en: "Speaker's organisation" },
      kind: "text",
      synonyms: ["嘉宾单位", "讲师公司", "speaker organization", "speaker company"],
    },
    topic: {
      header: { zh: "演讲主题", en: "Topic of the talk" },
      kind: "text",
      complete: true,
      synonyms: ["演讲题目", "讲题", "分享主题", "talk title", "session title"],
    },
    audienceRole: {
      header: { zh: "演讲面向角色", en: "Role addressed" },
      kind: "code",
      codes: "role",
      synonyms: ["听众角色", "面向角色", "addressed role"],
    },
    eloquence: { ...rating, header: { zh: "表达能力", en: "Eloquence" }, synonyms: ["口才", "演讲表达", "表达评分"] },
    content: {
      ...rating,
      header: { zh: "内容契合度", en: "Content for the audience" },
      synonyms: ["内容针对性", "内容评分", "content fit"],
    },
    caseValue: {
      ...rating,
      header: { zh: "案例价值", en: "Value of cases" },
      synonyms: ["案例评分", "案例质量", "case value"],
    },
    slides: {
      ...rating,
      header: { zh: "课件质量", en: "Slides" },
      synonyms: ["PPT质量", "课件评分", "演示文稿质量", "slide quality"],
    },
    questions: {
      ...rating,
      header: { zh: "问答准备", en: "Prepared for questions" },
      synonyms: ["答疑准备", "问答评分", "q&a prepared"],
    },
    rehearsal: {
      ...rating,
      header: { zh: "彩排质量", en: "Rehearsal" },
      synonyms: ["彩排评分", "试讲质量", "rehearsal rating"],
    },
    mean: {
      header: { zh: "讲师均分", en: "Mean of six ratings" },
      kind: "number",
      min: 1,
      max: 5,
      sensitivity: "sensitive",
      synonyms: ["讲师总评", "讲师平均分", "average speaker rating"],
      calculated: {
        model: "EVT-1",
        formula:
          '=IF(COUNT([eloquence],[content],[caseValue],[slides],[questions],[rehearsal])=6,AVERAGE([eloquence],[content],[caseValue],[slides],[questions],[rehearsal]),"")',
      },
    },
    rehearsed: {
      header: { zh: "彩排日期", en: "Rehearsed on" },
      kind: "date",
      synonyms: ["试讲日期", "预讲日期", "rehearsal date"],
    },
  },
});
