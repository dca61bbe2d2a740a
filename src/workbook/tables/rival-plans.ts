import { defineTable } from "../define-table.ts";
import {
  customerMeantColumn,
  dueColumn,
  progressColumn,
  responsibleColumn,
  rivalColumn,
} from "./performance-columns.ts";

/** What we do about a rival. */
export const rivalPlans = defineTable({
  id: "rivalPlans",
  name: { zh: "竞争策略", en: "Rival plans" },
  synonyms: [
    "竞争策略表",
    "竞争对手策略",
    "对手策略",
    "竞争应对",
    "应对策略",
    "竞争打法",
    "battle cards",
    "battlecards",
    "competitive strategy",
    "competitor strategy",
    "counter strategies",
  ],
  area: "competition",
  about: {
    zh: "每行针对一个对手的策略：领先与落后之处、对手的可能动作与我方动作。",
    en: "One plan against one rival per row: where we lead and lag, its likely move and ours.",
  },
  models: ["COMP-6"],
  columns: {
    rival: rivalColumn,
    customer: customerMeantColumn,
    lead: {
      header: { zh: "我方领先之处", en: "Where we lead" },
      kind: "text",
      complete: true,
      synonyms: ["我方优势", "我司优势", "领先项", "our strengths", "our advantage"],
    },
    lag: {
      header: { zh: "我方落后之处", en: "Where we lag" },
      kind: "text",
      complete: true,
      synonyms: ["我方劣势", "我司劣势", "落后项", "our weaknesses", "our disadvantage"],
    },
    likelyMove: {
      header: { zh: "对手可能动作", en: "Rival's likely move" },
      kind: "text",
      complete: true,
      synonyms: ["对手可能策略", "对手下一步", "预计对手动作", "对手打法", "expected move", "competitor next move"],
    },
    ourMove: {
      header: { zh: "我方动作", en: "Our move" },
      kind: "text",
      complete: true,
      synonyms: ["我方策略", "应对措施", "应对动作", "竞争动作", "我方打法", "counter move", "our response"],
    },
    difference: {
      header: { zh: "运用的差异点", en: "Difference used" },
      kind: "text",
      refersTo: "differentiators",
      synonyms: ["差异点", "差异化优势", "使用的卖点", "differentiator used"],
    },
    proof: {
      header: { zh: "策略证明", en: "Proof" },
      kind: "text",
      synonyms: ["证明材料", "证据", "支撑证据", "proof point"],
    },
    owner: responsibleColumn,
    due: dueColumn,
    progress: progressColumn,
  },
});
