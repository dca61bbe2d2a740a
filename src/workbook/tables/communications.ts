import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";

/** Who talks with whom at the customer, how often, and whether it was done. */
export const communications = defineTable({
  id: "communications",
  name: { zh: "沟通计划", en: "Communications" },
  synonyms: [
    "沟通计划表",
    "客户沟通计划",
    "沟通体系",
    "全方位沟通体系",
    "沟通记录",
    "客户沟通表",
    "communication plan",
    "contact plan",
    "engagement plan",
    "stakeholder communication",
  ],
  area: "retention",
  about: {
    zh: "每行一个客户一个层级的一次沟通：频率、计划与完成日期、反馈。",
    en: "One planned talk with one customer on one level per row: cadence, dates planned and done, feedback.",
  },
  models: ["MAINT-2"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    level: {
      header: { zh: "沟通层级", en: "Level" },
      kind: "code",
      codes: "communicationLevel",
      complete: true,
      synonyms: ["层级", "对接层级", "沟通级别", "communication level", "engagement level"],
    },
    kind: {
      header: { zh: "沟通方式", en: "Kind of talk" },
      kind: "code",
      codes: "communicationKind",
      advised: true,
      complete: true,
      synonyms: ["沟通形式", "沟通类型", "交流方式", "communication type", "communication method"],
    },
    ourPerson: {
      header: { zh: "我方沟通人", en: "Our speaker" },
      kind: "text",
      complete: true,
      vocabulary: "colleague",
      synonyms: ["我方人员", "我方对接人", "我方参加人", "our contact", "our person"],
    },
    person: {
      header: { zh: "客户沟通人", en: "Talks with" },
      kind: "text",
      sensitivity: "personal",
      refersTo: "persons",
      synonyms: ["客户对接人", "沟通对象", "客户方人员", "客户参加人", "customer contact"],
    },
    cadence: {
      header: { zh: "沟通间隔天数", en: "Cadence in days" },
      kind: "count",
      min: 1,
      complete: true,
      synonyms: ["间隔天数", "沟通周期", "沟通频率天数", "cadence", "cadence days"],
    },
    planned: {
      header: { zh: "计划沟通日期", en: "Planned for" },
      kind: "date",
      advised: true,
      complete: true,
      synonyms: ["下次沟通日期", "计划沟通时间", "下次沟通时间", "planned talk", "next talk", "next communication"],
    },
    done: {
      header: { zh: "实际沟通日期", en: "Talked on" },
      kind: "date",
      synonyms: ["沟通日期", "完成沟通日期", "实际沟通时间", "沟通时间", "talk date", "communication date"],
    },
    topic: {
      header: { zh: "沟通主题", en: "Topic" },
      kind: "text",
      synonyms: ["沟通内容", "沟通议题", "交流主题", "communication topic"],
    },
    feedbackAsked: {
      header: { zh: "已征求反馈", en: "Feedback asked" },
      kind: "yesNo",
      synonyms: ["是否征求反馈", "是否收集反馈", "asked for feedback"],
    },
    feedback: {
      header: { zh: "沟通反馈", en: "Feedback" },
      kind: "text",
      synonyms: ["客户反馈", "反馈内容", "沟通结果", "customer feedback"],
    },
    answered: {
      header: { zh: "答复日期", en: "Feedback answered on" },
      kind: "date",
      notBefore: "done",
      synonyms: ["反馈答复日期", "回复日期", "answered on"],
    },
  },
});
