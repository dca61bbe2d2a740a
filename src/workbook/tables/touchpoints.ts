import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";
import { responsibleColumn } from "./performance-columns.ts";

/** The three meetings after signing: day 180, 450 and 900. */
export const touchpoints = defineTable({
  id: "touchpoints",
  name: { zh: "关键触点", en: "Touchpoints" },
  synonyms: [
    "关键触点表",
    "触点",
    "触点计划",
    "客户触点",
    "签约后触点",
    "三次触点",
    "touchpoint",
    "touchpoint plan",
    "key touchpoints",
    "post signing meetings",
  ],
  area: "retention",
  about: {
    zh: "每行一个合同签约后的一次关键会议：计划与完成日期、议程与成果。",
    en: "One key meeting after a signing per row: dates planned and held, agenda and outcome.",
  },
  models: ["TIER-3", "TIER-4"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    contract: {
      header: { zh: "对应合同", en: "Contract concerned" },
      kind: "text",
      refersTo: "contracts",
      synonyms: ["合同编号", "关联合同", "contract no", "contract id", "contract number"],
    },
    signed: {
      header: { zh: "触点起算签约日", en: "Signing day counted from" },
      kind: "date",
      complete: true,
      synonyms: ["签约日期", "合同签订日期", "签约日", "sign date", "signing date"],
    },
    kind: {
      header: { zh: "触点类型", en: "Touchpoint" },
      kind: "code",
      codes: "touchpointKind",
      required: true,
      synonyms: ["触点", "触点名称", "会议类型", "touchpoint type"],
    },
    planned: {
      header: { zh: "触点计划日期", en: "Touchpoint planned for" },
      kind: "date",
      advised: true,
      complete: true,
      notBefore: "signed",
      synonyms: ["触点日期", "计划触点日期", "触点时间", "touchpoint date", "planned touchpoint"],
    },
    held: {
      header: { zh: "触点完成日期", en: "Touchpoint held on" },
      kind: "date",
      happened: true,
      notBefore: "signed",
      synonyms: ["实际触点日期", "触点实际日期", "会议召开日期", "held on"],
    },
    agenda: {
      header: { zh: "触点议程", en: "Agenda" },
      kind: "text",
      complete: true,
      synonyms: ["会议议程", "议程", "会议议题", "meeting agenda"],
    },
    inputs: {
      header: { zh: "会前资料", en: "Inputs" },
      kind: "text",
      synonyms: ["会议资料", "输入资料", "准备资料", "meeting inputs"],
    },
    ourSide: {
      header: { zh: "我方与会人", en: "Our participants" },
      kind: "text",
      vocabulary: "colleague",
      synonyms: ["我方参会人", "我方出席人", "our attendees"],
    },
    theirSide: {
      header: { zh: "客户与会人", en: "Customer's participants" },
      kind: "text",
      sensitivity: "personal",
      synonyms: ["客户参会人", "客户出席人", "客户方参会人", "customer attendees"],
    },
    outcome: {
      header: { zh: "触点成果", en: "Outcome of the meeting" },
      kind: "text",
      complete: true,
      synonyms: ["会议成果", "会议结论", "会议结果", "meeting outcome"],
    },
    owner: responsibleColumn,
  },
});
