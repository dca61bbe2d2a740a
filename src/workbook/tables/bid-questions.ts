import { defineTable } from "../define-table.ts";
import { tenderColumn } from "./deal-columns.ts";

export const bidQuestions = defineTable({
  id: "bidQuestions",
  name: { zh: "讲标问答", en: "Bid questions" },
  synonyms: [
    "讲标问答库",
    "答疑库",
    "答辩问答",
    "述标问答",
    "投标问答",
    "讲标问题清单",
    "bid q&a",
    "presentation q&a",
    "q&a bank",
  ],
  area: "tender",
  about: {
    zh: "每行一个讲标时可能被问的问题、答案、答题人与用时。",
    en: "One question that the presentation may meet per row, with its answer, who gives it and how long it takes.",
  },
  models: ["TEND-7"],
  belongsTo: [{ table: "tenders", column: "tenderId" }],
  columns: {
    tenderId: tenderColumn,
    topic: {
      header: { zh: "问题主题", en: "Topic" },
      kind: "text",
      synonyms: ["主题", "问题类别", "问题分类", "question topic"],
    },
    question: {
      header: { zh: "可能的提问", en: "Likely question" },
      kind: "text",
      required: true,
      synonyms: ["问题", "提问", "提问内容", "question"],
    },
    answer: {
      header: { zh: "标准答案", en: "Prepared answer" },
      kind: "text",
      complete: true,
      synonyms: ["答案", "回答", "答复", "参考答案", "answer"],
    },
    owner: {
      header: { zh: "答题人", en: "Answered by" },
      kind: "text",
      vocabulary: "colleague",
      complete: true,
      synonyms: ["回答人", "答辩人", "负责人", "speaker", "owner"],
    },
    seconds: {
      header: { zh: "用时秒数", en: "Seconds" },
      kind: "number",
      min: 0,
      synonyms: ["回答用时", "用时", "时长", "答题用时", "time in seconds", "duration"],
    },
    rehearsed: {
      header: { zh: "已演练", en: "Rehearsed" },
      kind: "yesNo",
      synonyms: ["是否演练", "是否已演练", "practised"],
    },
  },
});
