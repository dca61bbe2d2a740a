import type { Column } from "../define-table.ts";

/** The opportunity that a record is about, by its name or its number. */
export const opportunityColumn = {
  header: { zh: "关联商机", en: "Related opportunity" },
  kind: "text",
  refersTo: "opportunities",
  synonyms: ["相关商机", "所属商机", "对应商机", "关联项目", "所属项目", "associated deal", "related to", "regarding"],
} as const satisfies Column;

/** Our colleague who answers for the record. */
export const colleagueColumn = {
  header: { zh: "负责人", en: "Owner" },
  kind: "text",
  vocabulary: "colleague",
  synonyms: ["责任人", "我方负责人", "assigned to", "responsible"],
} as const satisfies Column;
