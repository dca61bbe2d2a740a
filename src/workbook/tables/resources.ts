import { defineTable } from "../define-table.ts";
import { colleagueColumn } from "./record-columns.ts";
import { customerColumn } from "./customer-column.ts";

export const resources = defineTable({
  id: "resources",
  name: { zh: "资源投入", en: "Resources" },
  synonyms: ["大客户资源投入", "资源投入表", "人员投入", "资源投入分析", "account resources", "resources on accounts"],
  area: "accounts",
  about: {
    zh: "每行一项投在某个客户上的人力或预算，以及换来了什么。",
    en: "One input of people or budget into a customer per row, and what came of it.",
  },
  models: ["KA-3"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    department: {
      header: { zh: "投入部门", en: "Our department" },
      kind: "text",
      complete: true,
      synonyms: ["我方部门", "参与部门", "服务部门", "department involved", "team involved"],
    },
    colleague: {
      header: { zh: "投入人员", en: "Our people" },
      kind: "text",
      vocabulary: "colleague",
      synonyms: ["参与人员", "服务人员", "团队成员", "people involved", "team member"],
    },
    purpose: {
      header: { zh: "投入用途", en: "Purpose" },
      kind: "text",
      complete: true,
      synonyms: ["资源用途", "工作内容", "投入内容", "what for"],
    },
    year: {
      header: { zh: "投入年度", en: "Year of the input" },
      kind: "count",
      min: 1990,
      max: 2099,
      synonyms: ["投入年份", "resource year"],
    },
    hours: {
      header: { zh: "投入工时", en: "Hours" },
      kind: "number",
      complete: true,
      min: 0,
      synonyms: ["工时", "小时数", "工作小时", "hours spent", "man hours"],
    },
    fte: {
      header: { zh: "折合人数", en: "Full-time equivalents" },
      kind: "number",
      min: 0,
      synonyms: ["人力折算", "投入人力", "全职人数", "fte"],
    },
    budget: {
      header: { zh: "投入预算", en: "Resource budget" },
      kind: "money",
      min: 0,
      synonyms: ["投入费用", "费用预算", "投入金额", "投入成本", "account budget", "cost"],
    },
    revenueCreated: {
      header: { zh: "带来收入", en: "Revenue created" },
      kind: "money",
      synonyms: ["创造收入", "产出收入", "带来销售额", "revenue generated"],
    },
    profitCreated: {
      header: { zh: "带来毛利", en: "Gross profit created" },
      kind: "money",
      synonyms: ["创造毛利", "产出毛利", "gross profit generated"],
    },
    valueCreated: {
      header: { zh: "其他价值", en: "Other value created" },
      kind: "text",
      synonyms: ["创造的价值", "价值产出", "样板与口碑", "value created"],
    },
    owner: colleagueColumn,
  },
});
