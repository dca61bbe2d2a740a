import { defineTable, type Column } from "../define-table.ts";
import { optionalCustomerColumn } from "./customer-column.ts";
import { opportunityColumn } from "./record-columns.ts";

const secretAmount = { kind: "money", sensitivity: "confidential" } as const satisfies Omit<Column, "header">;
const secretText = { kind: "text", sensitivity: "confidential" } as const satisfies Omit<Column, "header">;
const colleague = { kind: "text", vocabulary: "colleague" } as const satisfies Omit<Column, "header">;

/** Limits, alternatives and what we think of the other side are confidential: no customer may ever see them. */
export const negotiations = defineTable({
  id: "negotiations",
  name: { zh: "谈判准备", en: "Negotiations" },
  synonyms: [
    "谈判",
    "谈判表",
    "谈判计划",
    "谈判方案",
    "谈判准备表",
    "商务谈判",
    "谈判记录",
    "谈判清单",
    "negotiation",
    "negotiation plan",
    "negotiation preparation",
    "negotiation log",
  ],
  area: "negotiation",
  about: {
    zh: "每行一场谈判：目标、底线、备选方案、授权与对方估计。",
    en: "One negotiation per row: target, limit, alternative, authority and what we expect of the other side.",
  },
  models: ["NEG-1", "NEG-2", "NEG-3", "BATNA-1", "CONC-2"],
  key: "negId",
  belongsTo: [
    { table: "customers", column: "customer" },
    { table: "opportunities", column: "oppId" },
  ],
  columns: {
    negId: {
      header: { zh: "谈判编号", en: "Negotiation ID" },
      kind: "text",
      synonyms: ["谈判号", "negotiation no", "negotiation number"],
    },
    customer: optionalCustomerColumn,
    oppId: opportunityColumn,
    name: {
      header: { zh: "谈判主题", en: "Negotiation" },
      kind: "text",
      required: true,
      synonyms: ["谈判名称", "谈判项目", "谈判事项", "谈判内容", "negotiation name", "negotiation subject"],
    },
    date: {
      header: { zh: "谈判日期", en: "Negotiation date" },
      kind: "date",
      complete: true,
      synonyms: ["谈判时间", "谈判开始日期", "议价日期", "negotiated on"],
    },
    kind: {
      header: { zh: "谈判种类", en: "Kind of negotiation" },
      kind: "code",
      codes: "negotiationKind",
      synonyms: ["谈判类型", "谈判类别", "negotiation type"],
    },
    approach: {
      header: { zh: "谈判取向", en: "Approach" },
      kind: "code",
      codes: "negotiationApproach",
      synonyms: ["谈判方式", "谈判性质", "谈判策略", "negotiation approach", "negotiation style"],
    },
    side: {
      header: { zh: "我方立场", en: "Our part in the trade" },
      kind: "code",
      codes: "tradeSide",
      default: "SELLER",
      synonyms: ["我方身份", "买卖方", "我方角色", "our role", "seller or buyer"],
    },
    issues: {
      header: { zh: "谈判议题", en: "Issues" },
      kind: "text",
      complete: true,
      synonyms: ["议题", "谈判要点", "agenda", "issues to settle"],
    },
    ownInterests: {
      header: { zh: "我方利益", en: "Our interests" },
      ...secretText,
      synonyms: ["我方诉求", "我方关注点", "our needs"],
    },
    otherInterests: {
      header: { zh: "对方利益", en: "Their interests" },
      ...secretText,
      synonyms: ["对方诉求", "对方关注点", "客户诉求", "their needs", "customer interests"],
    },
    facts: {
      header: { zh: "事实与数据", en: "Facts" },
      kind: "text",
      synonyms: ["事实依据", "数据依据", "谈判依据", "facts and figures"],
    },
    lead: {
      header: { zh: "主谈人", en: "Lead" },
      ...colleague,
      synonyms: ["主谈", "谈判负责人", "负责人", "lead negotiator", "owner"],
    },
    recorder: { header: { zh: "记录人", en: "Recorder" }, ...colleague, synonyms: ["谈判记录人", "note taker"] },
    expert: {
      header: { zh: "专业支持人", en: "Expert" },
      ...colleague,
      synonyms: ["技术支持人", "专家", "subject expert"],
    },
    decider: {
      header: { zh: "我方决策人", en: "Our decision maker" },
      ...colleague,
      synonyms: ["我方拍板人", "最终决策人", "our decider"],
    },
    opening: {
      header: { zh: "开价", en: "Opening" },
      ...secretAmount,
      complete: true,
      synonyms: ["首次报价", "首轮报价", "起始报价", "开盘价", "opening offer", "opening price", "first offer"],
    },
    target: {
      header: { zh: "目标价", en: "Target" },
      ...secretAmount,
      complete: true,
      synonyms: ["期望价", "理想价", "目标成交价", "谈判目标", "target price", "aspiration"],
    },
    walkAway: {
      header: { zh: "底线价", en: "Walk-away" },
      ...secretAmount,
      complete: true,
      synonyms: [
        "底线",
        "谈判底线",
        "保留价格",
        "保留价",
        "底价",
        "最低可接受价",
        "walk away price",
        "reservation price",
        "bottom line",
      ],
    },
    batna: {
      header: { zh: "最佳备选方案", en: "Best alternative" },
      ...secretText,
      complete: true,
      synonyms: ["BATNA", "备选方案", "我方备选方案", "退路", "替代方案", "our batna", "alternative"],
    },
    batnaValue: {
      header: { zh: "备选方案价值", en: "Value of the alternative" },
      ...secretAmount,
      synonyms: ["BATNA价值", "我方备选价值", "退路价值", "batna value", "our batna value"],
    },
    otherOpening: {
      header: { zh: "对方开价估计", en: "Their opening, estimated" },
      ...secretAmount,
      synonyms: ["对方开价", "对方首次报价", "their opening", "counterpart opening"],
    },
    otherTarget: {
      header: { zh: "对方目标估计", en: "Their target, estimated" },
      ...secretAmount,
      synonyms: ["对方目标", "对方目标价", "their target", "counterpart target"],
    },
    otherWalkAway: {
      header: { zh: "对方底线估计", en: "Their walk-away, estimated" },
      ...secretAmount,
      synonyms: ["对方底线", "对方底线价", "对方保留价", "their walk away", "counterpart reservation price"],
    },
    otherBatna: {
      header: { zh: "对方备选方案", en: "Their alternative" },
      ...secretText,
      synonyms: ["对方BATNA", "对方退路", "their batna", "counterpart alternative"],
    },
    otherBatnaValue: {
      header: { zh: "对方备选价值估计", en: "Value of their alternative" },
      ...secretAmount,
      synonyms: ["对方BATNA价值", "对方备选方案价值", "their batna value"],
    },
    confidence: {
      header: { zh: "估计把握程度", en: "Confidence" },
      kind: "rating",
      sensitivity: "confidential",
      synonyms: ["把握程度", "置信度", "可信程度", "confidence in the estimate"],
    },
    authorityLimit: {
      header: { zh: "授权限额", en: "Authority limit" },
      ...secretAmount,
      synonyms: ["授权权限", "授权底价", "谈判权限", "谈判授权", "authority", "mandate"],
    },
    venue: {
      header: { zh: "谈判地点", en: "Venue" },
      kind: "text",
      synonyms: ["谈判场所", "negotiation venue"],
    },
    deadline: {
      header: { zh: "谈判期限", en: "Time limit" },
      kind: "date",
      synonyms: ["谈判截止日期", "最晚达成日期", "negotiation deadline"],
    },
    documents: {
      header: { zh: "谈判资料", en: "Documents" },
      kind: "text",
      synonyms: ["所需资料", "准备资料", "supporting documents"],
    },
    agreed: {
      header: { zh: "达成价格", en: "Agreed price" },
      kind: "money",
      synonyms: ["成交价", "最终价格", "谈判结果价", "final price", "settled price"],
    },
    closed: {
      header: { zh: "谈判结束日期", en: "Closed on" },
      kind: "date",
      notBefore: "date",
      synonyms: ["谈判完成日期", "达成日期", "closed date", "concluded on"],
    },
  },
});
