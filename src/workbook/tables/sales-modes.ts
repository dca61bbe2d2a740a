import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";

/** The way of selling that suits a customer. */
export const salesModes = defineTable({
  id: "salesModes",
  name: { zh: "销售模式", en: "Sales modes" },
  synonyms: ["销售模式表", "客户销售模式", "合作模式", "sales mode", "selling mode", "sales model"],
  area: "retention",
  about: {
    zh: "每行一个客户采用的销售模式：价格安排、服务安排与适用理由。",
    en: "The way of selling to one customer per row: price arrangement, service and why it suits.",
  },
  models: ["MAINT-4"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    mode: {
      header: { zh: "销售模式", en: "Sales mode" },
      kind: "code",
      codes: "salesMode",
      required: true,
      synonyms: ["合作模式", "供货模式", "模式", "selling mode", "sales model", "supply mode"],
    },
    priceArrangement: {
      header: { zh: "价格安排", en: "Price arrangement" },
      kind: "text",
      complete: true,
      synonyms: ["价格政策", "定价方式", "价格条件", "pricing arrangement", "pricing terms"],
    },
    priceAuthority: {
      header: { zh: "价格审批权限", en: "Price authority" },
      kind: "text",
      complete: true,
      synonyms: ["定价权限", "价格权限", "价格审批人", "pricing authority"],
    },
    serviceArrangement: {
      header: { zh: "服务安排", en: "Service arrangement" },
      kind: "text",
      complete: true,
      synonyms: ["服务政策", "服务约定", "服务方式", "service terms"],
    },
    reason: {
      header: { zh: "模式适用理由", en: "Why it suits" },
      kind: "text",
      complete: true,
      synonyms: ["适用理由", "选择理由", "模式选择理由", "rationale"],
    },
    since: {
      header: { zh: "模式启用日期", en: "Mode in use since" },
      kind: "date",
      synonyms: ["启用日期", "模式开始日期", "mode since"],
    },
    review: {
      header: { zh: "模式复审日期", en: "Mode reviewed by" },
      kind: "date",
      complete: true,
      notBefore: "since",
      synonyms: ["复审日期", "复核日期", "回顾日期", "review date", "next review"],
    },
  },
});
