import { defineTable } from "../define-table.ts";

/** The team's own values for the models' numbers; the workbook's name KAM_PARAMS covers this table. */
export const parameters = defineTable({
  id: "parameters",
  name: { zh: "参数", en: "Parameters" },
  synonyms: ["参数表", "KAM_PARAMS", "settings", "parameter"],
  area: "settings",
  about: { zh: "每行一个由团队自定的参数取值。", en: "One value per row that the team sets itself." },
  models: ["GEN-6"],
  key: "id",
  columns: {
    id: {
      header: { zh: "参数编号", en: "Parameter ID" },
      kind: "text",
      required: true,
      synonyms: ["参数", "编号", "parameter"],
    },
    value: { header: { zh: "取值", en: "Value" }, kind: "number", required: true, synonyms: ["参数值", "数值"] },
    note: {
      header: { zh: "备注", en: "Note" },
      kind: "text",
      synonyms: ["说明", "修改人", "changed by", "来源", "comment", "source"],
    },
  },
});
