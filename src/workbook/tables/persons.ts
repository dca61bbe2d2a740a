import { defineTable } from "../define-table.ts";

export const persons = defineTable({
  id: "persons",
  name: { zh: "联系人", en: "Persons" },
  synonyms: ["关键人", "决策链", "干系人", "客户联系人", "contacts", "stakeholders", "people"],
  columns: {
    personId: { header: { zh: "联系人编号", en: "Person ID" }, kind: "text", synonyms: ["contact id", "person no"] },
    customer: {
      header: { zh: "客户名称", en: "Customer" },
      kind: "text",
      required: true,
      synonyms: ["客户", "客户编号", "account", "account name", "customer id", "company"],
    },
    name: {
      header: { zh: "姓名", en: "Name" },
      kind: "text",
      required: true,
      sensitivity: "personal",
      synonyms: ["联系人", "联系人姓名", "contact", "full name", "person"],
    },
    title: {
      header: { zh: "职务", en: "Job title" },
      kind: "text",
      sensitivity: "personal",
      synonyms: ["职位", "岗位", "title", "position"],
    },
    department: { header: { zh: "部门", en: "Department" }, kind: "text", synonyms: ["所属部门", "dept"] },
    reportsTo: {
      header: { zh: "上级", en: "Reports to" },
      kind: "text",
      sensitivity: "personal",
      synonyms: ["汇报对象", "直接上级", "manager"],
    },
    role: {
      header: { zh: "决策角色", en: "Decision role" },
      kind: "code",
      codes: "role",
      synonyms: ["角色", "role", "buying role"],
    },
    influence: { header: { zh: "影响力", en: "Influence" }, kind: "number", min: 1, max: 5, synonyms: ["影响程度"] },
    level: {
      header: { zh: "关系等级", en: "Relationship level" },
      kind: "code",
      codes: "relationshipLevel",
      synonyms: ["CR", "客户关系", "relationship", "cr level"],
    },
    levelWanted: {
      header: { zh: "目标关系等级", en: "Wanted level" },
      kind: "code",
      codes: "relationshipLevel",
      synonyms: ["目标CR", "期望关系等级", "desired level", "target level"],
    },
    lastContact: {
      header: { zh: "最近联系日期", en: "Last contact" },
      kind: "date",
      sensitivity: "personal",
      synonyms: ["上次联系", "最近拜访", "last visit", "last contacted"],
    },
    nextAction: { header: { zh: "下一步行动", en: "Next action" }, kind: "text", synonyms: ["下一步", "next step"] },
    nextDate: { header: { zh: "行动日期", en: "Action date" }, kind: "date", synonyms: ["下一步日期", "next date"] },
    owner: { header: { zh: "我方负责人", en: "Our owner" }, kind: "text", synonyms: ["负责人", "对接人", "owner"] },
  },
});
