import { defineTable } from "../define-table.ts";
import { optionalCustomerColumn } from "./customer-column.ts";
import { opportunityColumn } from "./record-columns.ts";

export const objections = defineTable({
  id: "objections",
  name: { zh: "异议", en: "Objections" },
  synonyms: [
    "异议表",
    "客户异议",
    "异议记录",
    "异议处理",
    "异议处理表",
    "异议清单",
    "objection",
    "objection log",
    "objection handling",
  ],
  area: "deals",
  about: {
    zh: "每行一条客户异议：类型、所透露的信息、处理步骤与是否解决。",
    en: "One objection per row: what it is about, what it tells, how it was handled and whether it is settled.",
  },
  models: ["NEED-5"],
  key: "objectionId",
  belongsTo: [
    { table: "customers", column: "customer" },
    { table: "opportunities", column: "oppId" },
  ],
  columns: {
    objectionId: {
      header: { zh: "异议编号", en: "Objection ID" },
      kind: "text",
      synonyms: ["异议号", "objection no"],
    },
    customer: optionalCustomerColumn,
    oppId: opportunityColumn,
    date: {
      header: { zh: "异议日期", en: "Raised on" },
      kind: "date",
      happened: true,
      default: { days: 0 },
      synonyms: ["异议时间", "提出日期", "记录日期", "objection date", "date raised"],
    },
    person: {
      header: { zh: "异议提出人", en: "Raised by" },
      kind: "text",
      refersTo: "persons",
      sensitivity: "personal",
      synonyms: ["提出人", "客户联系人", "stated by"],
    },
    kind: {
      header: { zh: "异议类型", en: "Kind of objection" },
      kind: "code",
      codes: "objectionKind",
      complete: true,
      synonyms: ["异议类别", "异议种类", "objection type", "objection category"],
    },
    objection: {
      header: { zh: "异议内容", en: "Objection" },
      kind: "text",
      required: true,
      synonyms: ["异议", "客户异议", "异议描述", "客户顾虑", "顾虑", "concern", "objection text"],
    },
    information: {
      header: { zh: "异议透露的信息", en: "What it tells" },
      kind: "text",
      synonyms: ["异议价值", "获得信息", "异议的价值", "value of objection", "information gained"],
    },
    listened: { header: { zh: "已倾听", en: "Listened" }, kind: "yesNo", synonyms: ["倾听"] },
    clarified: { header: { zh: "已澄清", en: "Clarified" }, kind: "yesNo", synonyms: ["澄清"] },
    acknowledged: { header: { zh: "已认同感受", en: "Acknowledged" }, kind: "yesNo", synonyms: ["认同", "认同感受"] },
    answer: {
      header: { zh: "答复与证据", en: "Answer with proof" },
      kind: "text",
      synonyms: ["异议答复", "处理方式", "应对话术", "答复", "rebuttal"],
    },
    confirmed: {
      header: { zh: "客户已确认", en: "Confirmed by customer" },
      kind: "yesNo",
      synonyms: ["客户是否确认"],
    },
    solved: {
      header: { zh: "已解决", en: "Settled" },
      kind: "yesNo",
      complete: true,
      synonyms: ["是否解决", "是否已解决", "解决情况", "resolved", "solved", "is resolved"],
    },
    owner: {
      header: { zh: "处理人", en: "Handled by" },
      kind: "text",
      vocabulary: "colleague",
      synonyms: ["负责人", "跟进人", "owner"],
    },
  },
});
