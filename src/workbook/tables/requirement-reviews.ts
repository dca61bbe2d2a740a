import { defineTable, type Column } from "../define-table.ts";
import { tenderColumn } from "./deal-columns.ts";

const written = { kind: "yesNo" } as const satisfies Omit<Column, "header">;
const kept = { kind: "yesNo", complete: true } as const satisfies Omit<Column, "header">;

/** Of the statement itself only how far it has come: its text stays with the customer, whose it is. */
export const requirementReviews = defineTable({
  id: "requirementReviews",
  name: { zh: "招标需求自查", en: "Requirements reviews" },
  synonyms: ["需求自查", "需求中立性自查", "中立性自查", "招标需求检查", "neutrality check", "requirements check"],
  area: "tender",
  about: {
    zh: "每行一次对招标需求说明书的自查：写了哪几部分，是否对所有供应商中立。",
    en: "One review of a requirements statement per row: which parts are written, and whether it is neutral to all suppliers.",
  },
  models: ["TEND-11"],
  belongsTo: [{ table: "tenders", column: "tenderId" }],
  columns: {
    tenderId: tenderColumn,
    date: {
      header: { zh: "自查日期", en: "Reviewed on" },
      kind: "date",
      happened: true,
      complete: true,
      default: { days: 0 },
      synonyms: ["中立性自查日期", "review date"],
    },
    reviewer: {
      header: { zh: "自查人", en: "Reviewer" },
      kind: "text",
      vocabulary: "colleague",
      complete: true,
      synonyms: ["自查负责人", "reviewed by"],
    },
    version: {
      header: { zh: "需求版本", en: "Version" },
      kind: "text",
      synonyms: ["需求说明书版本", "statement version"],
    },
    backgroundWritten: { ...written, header: { zh: "背景已写", en: "Background written" } },
    goalsWritten: { ...written, header: { zh: "目标已写", en: "Goals written" } },
    scopeWritten: { ...written, header: { zh: "范围已写", en: "Scope written" } },
    functionsWritten: { ...written, header: { zh: "功能已写", en: "Functions written" } },
    interfacesWritten: { ...written, header: { zh: "接口已写", en: "Interfaces written" } },
    serviceWritten: { ...written, header: { zh: "服务已写", en: "Service written" } },
    acceptanceWritten: { ...written, header: { zh: "验收已写", en: "Acceptance written" } },
    scheduleWritten: { ...written, header: { zh: "进度已写", en: "Schedule written" } },
    sameInformation: { ...kept, header: { zh: "各家信息一致", en: "Same information" } },
    relatedConditions: { ...kept, header: { zh: "条件与项目相关", en: "Related conditions" } },
    noRegionOrAward: { ...kept, header: { zh: "不看地域与奖项", en: "No region or award" } },
    sameStandard: { ...kept, header: { zh: "审查标准一致", en: "Same standard" } },
    noBrand: { ...kept, header: { zh: "不限定品牌", en: "No brand" } },
    noOwnership: { ...kept, header: { zh: "不限所有制", en: "No ownership" } },
    severalSuppliers: { ...kept, header: { zh: "至少三家能做到", en: "Several suppliers" } },
    testable: { ...kept, header: { zh: "要求可以检验", en: "Testable" } },
    fitToPublish: { ...kept, header: { zh: "经得起公开", en: "Fit to publish" } },
    changes: {
      header: { zh: "需求要改之处", en: "Changes" },
      kind: "text",
      synonyms: ["需求修改意见", "changes needed", "what to change"],
    },
  },
});
