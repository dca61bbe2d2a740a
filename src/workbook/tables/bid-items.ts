import { defineTable } from "../define-table.ts";
import { tenderColumn } from "./deal-columns.ts";

export const bidItems = defineTable({
  id: "bidItems",
  name: { zh: "标书检查", en: "Bid items" },
  synonyms: [
    "标书检查表",
    "标书检查清单",
    "投标文件检查",
    "投标文件检查表",
    "标书自查",
    "标书自查表",
    "bid checklist",
    "bid completeness",
    "compliance checklist",
    "compliance matrix",
  ],
  area: "tender",
  about: {
    zh: "每行一项标书检查要求：不漏、不粗、不错。",
    en: "One thing to check in the bid per row: nothing missing, careless or wrong.",
  },
  models: ["TEND-3"],
  key: "itemId",
  belongsTo: [{ table: "tenders", column: "tenderId" }],
  columns: {
    itemId: {
      header: { zh: "检查项编号", en: "Item ID" },
      kind: "text",
      synonyms: ["检查编号", "item no", "check no"],
    },
    tenderId: tenderColumn,
    requirement: {
      header: { zh: "检查内容", en: "Requirement" },
      kind: "text",
      required: true,
      synonyms: ["检查项", "检查项目", "检查事项", "招标要求", "应答要求", "check item", "bid requirement"],
    },
    class: {
      header: { zh: "检查类别", en: "Check class" },
      kind: "code",
      codes: "bidCheckClass",
      synonyms: ["检查类型", "不漏不粗不错", "check type"],
    },
    mandatory: {
      header: { zh: "实质性要求", en: "Mandatory" },
      kind: "yesNo",
      synonyms: ["★条款", "是否★", "是否实质性", "是否必须", "废标项", "是否废标项", "must have", "is mandatory"],
    },
    owner: {
      header: { zh: "编制人", en: "Written by" },
      kind: "text",
      vocabulary: "colleague",
      complete: true,
      synonyms: ["编写人", "负责人", "责任人", "owner", "author"],
    },
    checker: {
      header: { zh: "检查人", en: "Checked by" },
      kind: "text",
      vocabulary: "colleague",
      complete: true,
      synonyms: ["复核人", "审核人", "校对人", "checker", "reviewer"],
    },
    state: {
      header: { zh: "检查结果", en: "Check result" },
      kind: "code",
      codes: "checkState",
      complete: true,
      synonyms: ["检查结论", "是否合格", "是否通过", "检查状态", "check status", "ok/nok"],
    },
    page: {
      header: { zh: "标书页码", en: "Page" },
      kind: "text",
      synonyms: ["页码", "所在页码", "投标文件页码", "page no", "page reference"],
    },
    remedy: {
      header: { zh: "整改说明", en: "What to mend" },
      kind: "text",
      synonyms: ["整改意见", "问题说明", "整改措施", "remedy", "finding"],
    },
  },
});
