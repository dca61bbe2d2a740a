import { defineTable } from "../define-table.ts";
import { customerMeantColumn, opportunityMeantColumn, rivalColumn } from "./performance-columns.ts";

/** The seven questions about a rival in a deal. Nothing counts without a lawful source. */
export const dealIntelligence = defineTable({
  id: "dealIntelligence",
  name: { zh: "竞争情报", en: "Deal intelligence" },
  synonyms: [
    "项目竞争情报",
    "商机竞争情报",
    "竞争情报七问",
    "竞争七问",
    "竞争信息",
    "项目竞争分析",
    "对手动态",
    "竞品动态",
    "competitive intelligence",
    "competitor intelligence",
    "deal competitors",
  ],
  area: "competition",
  about: {
    zh: "每行一个商机中的一个对手：七个问题的答案，注明合法来源与日期。",
    en: "One rival in one opportunity per row: the answers to seven questions, with lawful source and date.",
  },
  models: ["COMP-4"],
  belongsTo: [
    { table: "opportunities", column: "opportunity" },
    { table: "customers", column: "customer" },
  ],
  columns: {
    opportunity: opportunityMeantColumn,
    customer: customerMeantColumn,
    rival: rivalColumn,
    rivalManager: {
      header: { zh: "对手客户经理", en: "Rival's account manager" },
      kind: "text",
      complete: true,
      sensitivity: "personal",
      synonyms: ["对方客户经理", "对手销售", "对手销售人员", "对手负责人", "competitor sales rep", "rival sales rep"],
    },
    visits: {
      header: { zh: "对手拜访次数", en: "Rival's visits" },
      kind: "count",
      min: 0,
      complete: true,
      synonyms: ["对方拜访次数", "竞争对手拜访次数", "对手来访次数", "competitor visits", "number of rival visits"],
    },
    leadersMet: {
      header: { zh: "对手拜访的领导", en: "Leaders met by rival" },
      kind: "text",
      complete: true,
      sensitivity: "personal",
      synonyms: ["对手见过的领导", "对手拜访过的高层", "对手接触的高层", "executives met by competitor"],
    },
    references: {
      header: { zh: "对手样板客户与评价", en: "Rival's reference customers" },
      kind: "text",
      complete: true,
      synonyms: ["对手样板客户", "对手典型客户", "对手案例", "对手客户评价", "competitor references"],
    },
    segments: {
      header: { zh: "对手优势领域与份额", en: "Rival's segments and share" },
      kind: "text",
      complete: true,
      synonyms: ["对手优势领域", "对手优势行业", "对手市场份额", "competitor segments"],
    },
    productStrengths: {
      header: { zh: "对手产品优点", en: "Rival's product strengths" },
      kind: "text",
      complete: true,
      synonyms: ["对手产品优势", "竞品优点", "竞品优势", "competitor product strengths"],
    },
    productWeaknesses: {
      header: { zh: "对手产品缺点", en: "Rival's product weaknesses" },
      kind: "text",
      complete: true,
      synonyms: ["对手产品劣势", "对手产品不足", "竞品缺点", "竞品劣势", "competitor product weaknesses"],
    },
    price: {
      header: { zh: "对手公开报价", en: "Rival's published price" },
      kind: "money",
      min: 0,
      synonyms: ["对手报价", "对手价格", "竞品价格", "竞品报价", "competitor price", "rival price"],
    },
    source: {
      header: { zh: "情报来源", en: "Lawful source" },
      kind: "code",
      codes: "intelligenceSource",
      required: "form",
      synonyms: ["信息来源", "合法来源", "来源类别", "来源渠道", "information source", "source type"],
    },
    sourceDetail: {
      header: { zh: "来源说明", en: "Source detail" },
      kind: "text",
      complete: true,
      synonyms: ["出处", "来源明细", "链接", "source link", "source note"],
    },
    found: {
      header: { zh: "情报日期", en: "Learnt on" },
      kind: "date",
      complete: true,
      default: { days: 0 },
      synonyms: ["获取日期", "获悉日期", "信息日期", "收集日期", "date learnt", "date collected"],
    },
    finder: {
      header: { zh: "情报提供人", en: "Reported by" },
      kind: "text",
      vocabulary: "colleague",
      synonyms: ["收集人", "情报收集人", "填报人", "collected by"],
    },
  },
});
