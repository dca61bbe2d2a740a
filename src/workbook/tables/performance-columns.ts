import type { Column } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";

/** The customer that a row of the team is about, where it is about one. */
export const customerMeantColumn = {
  header: customerColumn.header,
  kind: "text",
  refersTo: "customers",
  synonyms: customerColumn.synonyms,
} as const satisfies Column;

/** The opportunity that a row is about, by its name or its number. */
export const opportunityMeantColumn = {
  header: { zh: "相关商机", en: "Related opportunity" },
  kind: "text",
  refersTo: "opportunities",
  synonyms: [
    "商机",
    "商机名称",
    "商机编号",
    "关联商机",
    "对应商机",
    "项目名称",
    "关联项目",
    "opportunity",
    "opportunity name",
    "opportunity id",
    "deal",
    "deal name",
  ],
} as const satisfies Column;

/** The rival that a row is about. */
export const rivalColumn = {
  header: { zh: "竞争对手", en: "Rival" },
  kind: "text",
  required: true,
  refersTo: "rivals",
  vocabulary: "rival",
  synonyms: [
    "对手",
    "对手名称",
    "竞争对手名称",
    "竞品",
    "竞品公司",
    "竞品厂商",
    "竞争厂商",
    "友商",
    "competitor",
    "competitor name",
    "rival name",
  ],
} as const satisfies Column;

/** The member of the team whom a row is about. */
export const colleagueColumn = {
  header: { zh: "员工姓名", en: "Colleague" },
  kind: "text",
  required: true,
  sensitivity: "personal",
  refersTo: "colleagues",
  vocabulary: "colleague",
  synonyms: [
    "姓名",
    "员工",
    "人员",
    "销售人员",
    "销售代表",
    "销售姓名",
    "业务员",
    "业务代表",
    "团队成员",
    "被考核人",
    "sales rep",
    "sales representative",
    "salesperson",
    "sales agent",
    "employee",
    "employee name",
    "team member",
  ],
} as const satisfies Column;

/** Who of the team sees to it. */
export const responsibleColumn = {
  header: { zh: "负责人", en: "Owner" },
  kind: "text",
  complete: true,
  vocabulary: "colleague",
  synonyms: [
    "责任人",
    "跟进人",
    "我方负责人",
    "执行人",
    "responsible",
    "person responsible",
    "assigned to",
    "assignee",
  ],
} as const satisfies Column;

/** By when it is to be done. */
export const dueColumn = {
  header: { zh: "完成期限", en: "Due" },
  kind: "date",
  complete: true,
  synonyms: [
    "截止日期",
    "截止时间",
    "计划完成日期",
    "计划完成时间",
    "要求完成日期",
    "完成时限",
    "due date",
    "deadline",
    "due by",
    "target date",
  ],
} as const satisfies Column;

/** How far a plan or a measure has come. */
export const progressColumn = {
  header: { zh: "进展状态", en: "Progress" },
  kind: "code",
  codes: "planProgress",
  default: "PLANNED",
  synonyms: ["状态", "进展", "进度", "执行状态", "完成情况", "完成状态", "status", "state"],
} as const satisfies Column;
