import { defineTable } from "../define-table.ts";
import { opportunityColumn } from "./deal-columns.ts";

export const exitEvidence = defineTable({
  id: "exitEvidence",
  name: { zh: "成果验证", en: "Exit evidence" },
  synonyms: [
    "阶段成果",
    "步骤成果验证",
    "阶段验证",
    "阶段成果验证",
    "里程碑验证",
    "stage evidence",
    "stage gates",
    "gate review",
    "exit criteria",
  ],
  area: "deals",
  about: {
    zh: "每行一个商机在一个步骤上的成果证据。",
    en: "What proves that one opportunity has done one step.",
  },
  models: ["FUN-1", "FUN-2"],
  belongsTo: [{ table: "opportunities", column: "oppId" }],
  columns: {
    oppId: opportunityColumn,
    step: {
      header: { zh: "验证步骤", en: "Step proved" },
      kind: "code",
      codes: "step",
      required: true,
      synonyms: ["验证阶段", "完成阶段", "完成步骤", "达成步骤", "completed stage"],
    },
    evidence: {
      header: { zh: "成果证据", en: "Evidence" },
      kind: "text",
      complete: true,
      synonyms: [
        "验证成果",
        "交付成果",
        "成果",
        "证据",
        "阶段成果",
        "可验证成果",
        "proof",
        "deliverable",
        "exit criterion",
      ],
    },
    metOn: {
      header: { zh: "达成日期", en: "Met on" },
      kind: "date",
      happened: true,
      complete: true,
      synonyms: ["完成日期", "达成时间", "取得日期", "date met", "completed on", "achieved on"],
    },
    verified: {
      header: { zh: "已验证", en: "Verified" },
      kind: "yesNo",
      synonyms: ["是否验证", "是否通过", "验证通过", "passed"],
    },
    verifiedBy: {
      header: { zh: "验证人", en: "Verified by" },
      kind: "text",
      vocabulary: "colleague",
      synonyms: ["核实人", "审核人", "验收人", "verifier", "checked by", "approved by"],
    },
    document: {
      header: { zh: "证明文件", en: "Proof document" },
      kind: "text",
      synonyms: ["文件链接", "凭证", "attachment"],
    },
  },
});
