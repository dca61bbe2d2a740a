import type { Language } from "#locales/language.ts";
import type { Area, Kind, Sensitivity, TaxBasis, Vocabulary } from "#workbook/define-table.ts";

/** The words of docs/workbook around what the contract itself says. Lists of several items come finished. */
export interface DocsWords {
  readonly language: string;
  readonly allTables: string;
  readonly comma: string;
  readonly colon: string;
  /** Between phrases, where `comma` stands between words. */
  readonly then: string;
  readonly areas: Readonly<Record<Area, string>>;
  readonly facts: {
    readonly id: string;
    readonly area: string;
    readonly key: string;
    readonly noKey: string;
    readonly belongsTo: string;
    readonly team: string;
    readonly account: string;
    readonly by: (table: string, column: string) => string;
    readonly or: string;
    readonly models: string;
    readonly names: string;
  };
  readonly columns: string;
  readonly columnHeads: readonly [header: string, id: string, content: string, filling: string, more: string];
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly between: (min: string, max: string) => string;
  readonly atLeast: (min: string) => string;
  readonly atMost: (max: string) => string;
  readonly codeOf: (list: string) => string;
  readonly tax: Readonly<Record<TaxBasis, string>>;
  readonly required: string;
  readonly requiredInForm: string;
  readonly complete: string;
  readonly advised: string;
  readonly sensitivity: Readonly<Record<Exclude<Sensitivity, "business">, string>>;
  readonly distinct: string;
  readonly begins: (value: string) => string;
  readonly today: (days: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly notBefore: (column: string) => string;
  readonly refersTo: (table: string) => string;
  readonly vocabulary: Readonly<Record<Vocabulary, string>>;
  readonly calculated: string;
  readonly formulas: string;
  readonly formulasAre: string;
  readonly codes: string;
  readonly codesAre: string;
  readonly codeHeads: readonly [code: string, label: string, words: string];
  readonly synonyms: string;
  readonly synonymsAre: string;
}

const zhCN: DocsWords = {
  language: "English",
  allTables: "全部表",
  comma: "、",
  colon: "：",
  then: "；",
  areas: {
    accounts: "客户与价值",
    people: "人员与关系",
    records: "记录与行动",
    deals: "商机与方案",
    money: "合同、开票、回款与收入",
    tender: "招投标",
    negotiation: "谈判",
    competition: "竞争与战略",
    retention: "维护与留存",
    team: "团队",
    events: "市场活动",
    settings: "设置",
  },
  facts: {
    id: "编号",
    area: "类别",
    key: "主键",
    noKey: "无，每行独立",
    belongsTo: "归属",
    team: "团队自己的表，不归属某个客户",
    account: "客户本身",
    by: (table, column) => `${table}（按“${column}”）`,
    or: "，否则 ",
    models: "相关模型",
    names: "工作表或表格的其他名称",
  },
  columns: "列",
  columnHeads: ["表头", "编号", "内容", "填写", "规则"],
  kinds: {
    text: "文字",
    money: "金额（元）",
    number: "数字",
    count: "整数",
    ratio: "比率（0–1，显示为 %）",
    score: "得分",
    rating: "评分",
    date: "日期",
    yesNo: "是或否",
    code: "选项",
  },
  between: (min, max) => `${min} 到 ${max}`,
  atLeast: (min) => `不小于 ${min}`,
  atMost: (max) => `不大于 ${max}`,
  codeOf: (list) => `选项 [${list}](#${list.toLowerCase()})`,
  tax: { INCLUSIVE: "未注明时按含税", EXCLUSIVE: "未注明时按不含税" },
  required: "**必填**",
  requiredInForm: "**表单必填**",
  complete: "完整记录",
  advised: "建议有",
  sensitivity: { personal: "个人信息", sensitive: "敏感信息", confidential: "保密信息" },
  distinct: "各行不同",
  begins: (value) => `默认 ${value}`,
  today: (days) => (days === 0 ? "当天" : `当天起 ${days} 天`),
  yes: "是",
  no: "否",
  notBefore: (column) => `不早于“${column}”`,
  refersTo: (table) => `指向 ${table}`,
  vocabulary: {
    product: "产品用词统一",
    industry: "行业用词统一",
    region: "区域用词统一",
    colleague: "同事姓名写法统一",
    rival: "对手名称写法统一",
  },
  calculated: "公式见下",
  formulas: "公式",
  formulasAre: "写在 Excel 表格里，`[@…]` 是同一行的那一列。手工填写的值优先。",
  codes: "选项",
  codesAre: "工作簿里存编号；中文、英文和下列说法读取时都认得。",
  codeHeads: ["编号", "中文 · English", "也认得"],
  synonyms: "表头的其他写法",
  synonymsAre: "上表的表头、编号和下列写法都认得；大小写、全角半角、空格和繁体字没有影响，括号里的单位会换算。",
};

const en: DocsWords = {
  language: "中文",
  allTables: "All tables",
  comma: ", ",
  colon: ": ",
  then: "; ",
  areas: {
    accounts: "Accounts and value",
    people: "People and relationships",
    records: "Records and actions",
    deals: "Opportunities and proposals",
    money: "Contracts, invoices, cash and revenue",
    tender: "Tenders",
    negotiation: "Negotiation",
    competition: "Competition and strategy",
    retention: "Care and retention",
    team: "Team",
    events: "Events",
    settings: "Settings",
  },
  facts: {
    id: "Id",
    area: "Area",
    key: "Key",
    noKey: "none, each row stands alone",
    belongsTo: "Belongs to",
    team: "the team itself, not to a customer",
    account: "the customer itself",
    by: (table, column) => `${table} (by “${column}”)`,
    or: ", else ",
    models: "Models",
    names: "Other names of the sheet or the Excel Table",
  },
  columns: "Columns",
  columnHeads: ["Header", "Id", "Holds", "To fill in", "Rules"],
  kinds: {
    text: "text",
    money: "amount in yuan",
    number: "number",
    count: "whole number",
    ratio: "ratio (0–1, shown as %)",
    score: "score",
    rating: "rating",
    date: "date",
    yesNo: "yes or no",
    code: "code",
  },
  between: (min, max) => `${min} to ${max}`,
  atLeast: (min) => `${min} or more`,
  atMost: (max) => `${max} or less`,
  codeOf: (list) => `code of [${list}](#${list.toLowerCase()})`,
  tax: { INCLUSIVE: "with VAT unless said", EXCLUSIVE: "without VAT unless said" },
  required: "**required**",
  requiredInForm: "**required in forms**",
  complete: "complete record",
  advised: "advised",
  sensitivity: { personal: "personal", sensitive: "sensitive", confidential: "confidential" },
  distinct: "differs in every row",
  begins: (value) => `begins as ${value}`,
  today: (days) => (days === 0 ? "today" : `today + ${days} days`),
  yes: "yes",
  no: "no",
  notBefore: (column) => `not before “${column}”`,
  refersTo: (table) => `names a record of ${table}`,
  vocabulary: {
    product: "one spelling per product",
    industry: "one spelling per industry",
    region: "one spelling per region",
    colleague: "one spelling per colleague",
    rival: "one spelling per rival",
  },
  calculated: "formula below",
  formulas: "Formulas",
  formulasAre: "As in an Excel Table: `[@…]` is that column of the same row. A value typed over a formula holds.",
  codes: "Codes",
  codesAre: "A workbook stores the code; its Chinese and English labels and the words below are read as well.",
  codeHeads: ["Code", "中文 · English", "Read as well"],
  synonyms: "Other headers",
  synonymsAre:
    "The headers and ids above and the words below are all read; case, width, blanks and traditional characters make no difference, and a unit in brackets is converted.",
};

export const DOCS_WORDS: Readonly<Record<Language, DocsWords>> = { "zh-CN": zhCN, en };
