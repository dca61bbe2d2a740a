import { defineTable } from "../define-table.ts";

/** Key results with the objective that they belong to. */
export const okr = defineTable({
  id: "okr",
  name: { zh: "销售OKR", en: "OKR" },
  synonyms: [
    "OKR表",
    "目标与关键结果",
    "关键结果",
    "个人OKR",
    "团队OKR",
    "okrs",
    "objectives and key results",
    "key results",
    "objectives",
  ],
  area: "team",
  about: {
    zh: "每行一个关键结果及其所属目标：起点、目标值与当前值。",
    en: "One key result with its objective per row: where it starts, where it shall end and where it stands.",
  },
  models: ["REP-1"],
  columns: {
    owner: {
      header: { zh: "OKR负责人", en: "Objective owner" },
      kind: "text",
      complete: true,
      sensitivity: "personal",
      refersTo: "colleagues",
      vocabulary: "colleague",
      synonyms: ["负责人", "责任人", "所有者", "okr owner", "owner", "kr owner"],
    },
    period: {
      header: { zh: "OKR周期", en: "OKR period" },
      kind: "text",
      complete: true,
      synonyms: ["周期", "目标周期", "季度", "okr cycle", "cycle", "quarter"],
    },
    objective: {
      header: { zh: "目标O", en: "Objective" },
      kind: "text",
      required: true,
      synonyms: ["目标", "目标描述", "OKR目标", "o"],
    },
    keyResult: {
      header: { zh: "关键结果KR", en: "Key result" },
      kind: "text",
      required: true,
      synonyms: ["关键结果", "KR", "关键成果", "KR描述", "key results"],
    },
    kind: {
      header: { zh: "KR类型", en: "Kind of key result" },
      kind: "code",
      codes: "okrKind",
      default: "NUMBER",
      synonyms: ["关键结果类型", "衡量方式", "kr type", "key result type"],
    },
    commitment: {
      header: { zh: "承诺类型", en: "Commitment" },
      kind: "code",
      codes: "okrCommitment",
      synonyms: ["承诺型或挑战型", "目标类型", "OKR类型", "committed or aspirational"],
    },
    start: {
      header: { zh: "KR起始值", en: "Start value" },
      kind: "number",
      complete: true,
      synonyms: ["起始值", "起点", "初始值", "基线值", "baseline", "starting value"],
    },
    target: {
      header: { zh: "KR目标值", en: "Target value" },
      kind: "number",
      complete: true,
      synonyms: ["目标值", "挑战值", "target", "kr target"],
    },
    actual: {
      header: { zh: "KR当前值", en: "Actual value" },
      kind: "number",
      complete: true,
      synonyms: ["当前值", "实际值", "完成值", "现值", "actual", "current value", "progress value"],
    },
    weight: {
      header: { zh: "KR权重", en: "Weight" },
      kind: "ratio",
      complete: true,
      synonyms: ["权重", "权重占比", "kr weight", "weighting"],
    },
    confidence: {
      header: { zh: "信心指数", en: "Confidence" },
      kind: "rating",
      min: 1,
      max: 10,
      synonyms: ["信心值", "信心", "把握程度", "confidence level", "confidence score"],
    },
    score: {
      header: { zh: "KR得分", en: "Key result score" },
      kind: "ratio",
      synonyms: ["OKR得分", "OKR评分", "KR评分", "kr score", "okr score"],
      calculated: {
        model: "REP-1",
        formula:
          '=IF(COUNT([start],[target],[actual])<3,"",IF([target]=[start],"",MAX(0,MIN(1,([actual]-[start])/([target]-[start])))))',
      },
    },
    due: {
      header: { zh: "KR期限", en: "Key result due" },
      kind: "date",
      synonyms: ["截止日期", "完成期限", "计划完成日期", "due date", "deadline"],
    },
    comment: {
      header: { zh: "KR进展说明", en: "Comment on progress" },
      kind: "text",
      synonyms: ["进展说明", "进展", "复盘说明", "progress note", "check in note"],
    },
  },
});
