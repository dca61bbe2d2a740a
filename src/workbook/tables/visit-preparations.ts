import type { Column } from "../define-table.ts";
import { defineTable } from "../define-table.ts";
import { customerColumn } from "./customer-column.ts";
import { colleagueColumn } from "./record-columns.ts";

/** Material to have ready before a visit. */
const materials = {
  companyReady: ready("公司资料备齐", "Company profile ready", ["公司介绍资料", "公司简介"]),
  productReady: ready("产品资料备齐", "Product material ready", ["产品介绍资料", "产品手册"]),
  presenterReady: ready("个人材料备齐", "Own introduction ready", ["个人资料", "名片与个人介绍"]),
  newsReady: ready("资讯备齐", "Market news ready", ["行业资讯", "资讯资料"]),
  certificatesReady: ready("证明文件备齐", "Certificates ready", ["资质证明", "证明资料"]),
  picturesReady: ready("图片备齐", "Pictures ready", ["图片资料", "案例图片"]),
  samplesReady: ready("样品备齐", "Samples ready", ["试样", "样品试样"]),
} as const satisfies Readonly<Record<string, Column>>;

export const visitPreparations = defineTable({
  id: "visitPreparations",
  name: { zh: "拜访准备", en: "Visit preparations" },
  synonyms: ["拜访前准备", "拜访准备表", "访前准备", "访前准备清单", "拜访计划", "pre-visit list", "call preparation"],
  area: "records",
  about: {
    zh: "每行一次拜访前的准备：企业情况、资料、目标、问题与访前会意见。",
    en: "One visit to come per row: facts of the company, material, goal, questions and what colleagues said.",
  },
  models: ["REC-4", "NEED-4"],
  belongsTo: [{ table: "customers", column: "customer" }],
  columns: {
    customer: customerColumn,
    visit: {
      header: { zh: "对应拜访", en: "Visit prepared" },
      kind: "text",
      refersTo: "visits",
      synonyms: ["对应拜访编号", "prepared visit"],
    },
    planned: {
      header: { zh: "计划拜访日期", en: "Planned visit date" },
      kind: "date",
      required: true,
      synonyms: ["拟拜访日期", "计划拜访时间", "预约日期", "planned date", "appointment"],
    },
    decisionMaker: {
      header: { zh: "决策人", en: "Decision maker" },
      kind: "text",
      complete: true,
      sensitivity: "personal",
      refersTo: "persons",
      synonyms: ["客户决策人", "拍板人"],
    },
    handler: {
      header: { zh: "经办人", en: "Person in charge" },
      kind: "text",
      sensitivity: "personal",
      refersTo: "persons",
      synonyms: ["客户经办人", "对口人员", "handler"],
    },
    industryFacts: fact("行业情况", "Facts: industry", ["行业现状", "industry facts"]),
    productFacts: fact("客户产品", "Facts: products", ["客户主营产品", "主营业务", "product facts"]),
    structure: fact("组织架构", "Facts: organisation", ["客户架构", "架构", "organization structure"]),
    results: fact("经营效益", "Facts: results", ["效益情况", "经营状况", "business results"]),
    staff: fact("员工情况", "Facts: staff", ["人员情况", "staff facts"]),
    plans: fact("发展规划", "Facts: plans", ["客户规划", "战略规划", "customer plans"]),
    problems: fact("现存问题", "Facts: problems", ["客户问题", "存在问题", "known problems"]),
    ...materials,
    goal: {
      header: { zh: "本次目标", en: "Goal of the visit" },
      kind: "text",
      complete: true,
      synonyms: ["预期目标", "期望成果", "planned goal"],
    },
    questions: {
      header: { zh: "拟问问题", en: "Questions to ask" },
      kind: "text",
      complete: true,
      synonyms: ["提问清单", "问题清单", "准备的问题", "SPIN问题", "question list"],
    },
    agenda: {
      header: { zh: "拜访议程", en: "Agenda" },
      kind: "text",
      complete: true,
      synonyms: ["议程", "拜访流程", "visit agenda"],
    },
    preMeeting: {
      header: { zh: "已开访前会", en: "Pre-meeting held" },
      kind: "yesNo",
      complete: true,
      synonyms: ["访前讨论会", "是否召开访前会", "内部讨论", "pre-visit meeting"],
    },
    opinions: {
      header: { zh: "讨论意见", en: "Opinions heard" },
      kind: "text",
      synonyms: ["同事建议", "意见和建议", "内部意见", "colleagues' advice"],
    },
    owner: colleagueColumn,
  },
});

function fact<const Zh extends string, const En extends string>(zh: Zh, en: En, synonyms: readonly string[]) {
  return { header: { zh, en }, kind: "text", synonyms } as const;
}

function ready<const Zh extends string, const En extends string>(zh: Zh, en: En, synonyms: readonly string[]) {
  return { header: { zh, en }, kind: "yesNo", synonyms } as const;
}
