import { defineTable } from "../define-table.ts";
import { optionalCustomerColumn } from "./customer-column.ts";
import { colleagueColumn, opportunityColumn } from "./record-columns.ts";

export const winLossReviews = defineTable({
  id: "winLossReviews",
  name: { zh: "赢丢单复盘", en: "Win/loss reviews" },
  synonyms: [
    "赢单丢单分析",
    "丢单分析",
    "丢单复盘",
    "输赢分析",
    "赢单复盘",
    "项目复盘",
    "成败总结",
    "win loss analysis",
    "win/loss analysis",
    "lost deal reviews",
    "deal reviews",
  ],
  area: "records",
  about: {
    zh: "每行一个已结束商机的复盘：为什么赢或丢，学到什么。",
    en: "One closed opportunity per row: why it was won or lost, and what we learned.",
  },
  models: ["REC-6", "FUN-3"],
  belongsTo: [
    { table: "customers", column: "customer" },
    { table: "opportunities", column: "opportunity" },
  ],
  columns: {
    customer: optionalCustomerColumn,
    opportunity: opportunityColumn,
    date: {
      header: { zh: "复盘日期", en: "Reviewed on" },
      kind: "date",
      happened: true,
      complete: true,
      default: { days: 0 },
      synonyms: ["总结日期", "分析日期", "review date"],
    },
    outcome: {
      header: { zh: "复盘结果", en: "Outcome" },
      kind: "code",
      codes: "reviewOutcome",
      required: true,
      synonyms: ["项目结果", "输赢", "赢丢单", "成败", "最终结果", "win/loss", "won or lost"],
    },
    reason: {
      header: { zh: "主要原因", en: "Main reason" },
      kind: "code",
      codes: "winLossReason",
      complete: true,
      synonyms: [
        "丢单原因",
        "输单原因",
        "赢单原因",
        "失败原因",
        "loss reason",
        "reason lost",
        "closed lost reason",
        "win reason",
      ],
    },
    otherReasons: {
      header: { zh: "其他原因", en: "Other reasons" },
      kind: "text",
      synonyms: ["次要原因", "原因说明", "丢单原因描述", "secondary reasons", "loss reason details"],
    },
    step: {
      header: { zh: "丢单时步骤", en: "Step when lost" },
      kind: "code",
      codes: "step",
      synonyms: ["丢单阶段", "输单阶段", "结束时步骤", "lost at stage", "stage lost"],
    },
    criteria: {
      header: { zh: "客户决策标准排序", en: "Decision criteria in order" },
      kind: "text",
      complete: true,
      synonyms: ["决策标准", "客户评价标准", "选择标准", "decision criteria"],
    },
    rival: {
      header: { zh: "交手对手", en: "Rival met" },
      kind: "text",
      vocabulary: "rival",
      synonyms: ["中标对手", "赢家", "丢给谁", "中标方", "lost to", "winning competitor"],
    },
    lessons: {
      header: { zh: "经验教训", en: "Lessons" },
      kind: "text",
      complete: true,
      synonyms: ["教训", "总结", "复盘总结", "经验总结", "改进点", "lessons learned", "learnings"],
    },
    owner: { ...colleagueColumn, synonyms: ["复盘人", "总结人", "责任人", "review owner"] },
  },
});
