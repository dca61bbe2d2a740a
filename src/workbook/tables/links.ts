import { defineTable } from "../define-table.ts";
import { optionalCustomerColumn } from "./customer-column.ts";

export const links = defineTable({
  id: "links",
  name: { zh: "影响关系", en: "Influence links" },
  synonyms: [
    "影响关系表",
    "影响力网络",
    "人际影响",
    "社会动态分析",
    "社会动态分析法",
    "influence map",
    "influence network",
    "influence matrix",
  ],
  area: "people",
  about: {
    zh: "每行客户内部的一条影响：谁在工作上影响谁，有多强。",
    en: "One line of influence inside a customer per row: who sways whom at work, and how strongly.",
  },
  models: ["SDA-1"],
  belongsTo: [
    { table: "customers", column: "customer" },
    { table: "persons", column: "from" },
  ],
  columns: {
    customer: optionalCustomerColumn,
    from: {
      header: { zh: "影响者", en: "Influencer" },
      kind: "text",
      required: true,
      sensitivity: "personal",
      refersTo: "persons",
      synonyms: ["影响人", "影响方", "影响来源", "influencing person", "influence from"],
    },
    to: {
      header: { zh: "受影响者", en: "Influenced person" },
      kind: "text",
      required: true,
      sensitivity: "personal",
      refersTo: "persons",
      synonyms: ["被影响者", "被影响人", "受影响人", "受影响方", "influence on"],
    },
    strength: {
      header: { zh: "影响强度", en: "Strength of influence" },
      kind: "count",
      required: true,
      min: 0,
      max: 3,
      synonyms: ["影响大小", "强度", "influence strength", "strength"],
    },
    basis: {
      header: { zh: "影响依据", en: "Basis of the influence" },
      kind: "text",
      sensitivity: "personal",
      synonyms: ["影响判断依据", "influence evidence"],
    },
  },
});
