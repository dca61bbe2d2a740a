import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";

export const purchaseFactors = defineTable({
  id: "purchaseFactors",
  name: { zh: "采购影响因素", en: "Purchase factors" },
  synonyms: ["影响采购的因素", "采购影响分析", "purchase influences", "what sways the purchase"],
  area: "deals",
  about: {
    zh: "每行一个影响客户采购的因素：现状，对决策时间、人员与步骤的影响，从不利到有利的评分。",
    en: "One factor of a customer's purchase per row: the fact, what it does to time, people and steps of the decision, and whether it hinders or eases.",
  },
  models: ["DEV-2"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    factor: {
      header: { zh: "采购因素", en: "Factor" },
      kind: "code",
      codes: "purchaseFactor",
      required: true,
      synonyms: ["影响因素", "因素", "purchase factor"],
    },
    fact: {
      header: { zh: "因素现状", en: "Fact" },
      kind: "text",
      complete: true,
      synonyms: ["因素事实", "as it stands"],
    },
    effectOnTime: {
      header: { zh: "对决策时间的影响", en: "Effect on time" },
      kind: "text",
      synonyms: ["时间影响"],
    },
    effectOnPeople: {
      header: { zh: "对决策人员的影响", en: "Effect on people" },
      kind: "text",
      synonyms: ["人员影响"],
    },
    effectOnSteps: {
      header: { zh: "对决策步骤的影响", en: "Effect on steps" },
      kind: "text",
      synonyms: ["步骤影响"],
    },
    influenceRating: {
      header: { zh: "影响评分", en: "Influence rating" },
      kind: "number",
      min: -2,
      max: 2,
      complete: true,
      synonyms: ["有利程度", "purchase rating"],
    },
  },
});
