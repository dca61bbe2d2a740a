import type { Note } from "./outline.ts";

/** A model that no heading of the outlines asks for: what it is good for, and where it is the rule of one document. */
export interface Beyond extends Note {
  readonly document?: string;
  /** What all models have in common; practised with each of them and shown wherever they are. */
  readonly isConvention?: true;
}

export const BEYOND: Readonly<Record<string, Beyond>> = {
  "BATNA-1": { zh: "退路值多少钱", en: "what the alternative is worth" },
  "NASH-1": { zh: "对双方都公平的方案", en: "a package that is fair to both" },
  "PARETO-1": { zh: "还能不能对双方都更好", en: "whether both could do better" },
  "MESO-1": { zh: "同时提出几个等值的方案", en: "several offers of equal worth at once" },
  "RFM-1": { zh: "按最近、频率、金额看客户活跃度", en: "how active customers are" },
  "WHALE-1": { zh: "扣除服务成本后谁真正赚钱", en: "who earns money after the cost to serve" },
  "WHITE-1": { zh: "哪些单位、哪些产品还没有覆盖", en: "units and products not served yet" },
  "SENS-1": { zh: "权重移动多少层级才会变", en: "how far a weight may move before the tier changes" },
  "DIFF-1": { zh: "两份客户组合之间变了什么", en: "what moved between two portfolios", document: "diff" },
  "PLAN-1": { zh: "客户计划首页先看什么", en: "what page one of a plan points out", document: "plan" },
  "MARK-1": { zh: "一格答案怎样给分", en: "how an answer is marked", document: "grade" },
  "MARK-2": {
    zh: "全班得了多少分、哪些要重讲",
    en: "what a class earned and what to go over again",
    document: "grade",
  },
  "MARK-3": { zh: "哪些答卷错得一样", en: "which papers are wrong in the same way", document: "grade" },
  "GEN-1": { zh: "一个数字能信到什么程度", en: "how far a number can be trusted", isConvention: true },
  "GEN-2": { zh: "元、占比、得分、日期怎样记", en: "how money, shares, scores and dates are kept", isConvention: true },
  "GEN-3": { zh: "到没到门槛", en: "whether a threshold is reached", isConvention: true },
  "GEN-4": { zh: "空白和错误怎样算", en: "what becomes of blanks and errors", isConvention: true },
  "GEN-5": { zh: "权重怎样折算", en: "how weights count", isConvention: true },
  "GEN-6": { zh: "在哪里改门槛和权重", en: "where thresholds and weights are changed", isConvention: true },
  "GEN-7": { zh: "哪些说法没有核对过", en: "which statements nobody has checked", isConvention: true },
  "GEN-8": { zh: "产品不做什么", en: "what the product will not do", isConvention: true },
  "CMP-1": { zh: "礼品：不做", en: "gifts: nothing", isConvention: true },
  "CMP-2": { zh: "招标文件中立才可发布", en: "only a neutral tender is ready", isConvention: true },
  "CMP-3": { zh: "评标人员：不接触，只看证据", en: "evaluators: no contact, evidence alone", isConvention: true },
  "CMP-4": { zh: "只谈工作上的关心点", en: "points of the work alone", isConvention: true },
  "CMP-5": { zh: "竞争信息的合法来源", en: "lawful sources about rivals", isConvention: true },
  "CMP-6": { zh: "个人信息", en: "personal data", isConvention: true },
  "CHK-1": { zh: "记录多久没动算过时", en: "when a record is stale", document: "check" },
};
