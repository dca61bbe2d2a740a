import { defineTable } from "../define-table.ts";

/** What managers themselves did for deals and people in a month. */
export const managerChecks = defineTable({
  id: "managerChecks",
  name: { zh: "管理者检查", en: "Manager checks" },
  synonyms: [
    "管理者检查表",
    "管理动作检查",
    "管理动作",
    "经理检查表",
    "管理者自查",
    "manager check",
    "manager activity",
  ],
  area: "team",
  about: {
    zh: "每行一位管理者一个月的管理动作：陪访、辅导、批阅日志与预测偏差。",
    en: "One manager and one month per row: joint visits, coached deals, reviewed logs and forecast error.",
  },
  models: ["REP-7"],
  columns: {
    manager: {
      header: { zh: "管理者", en: "Manager" },
      kind: "text",
      required: true,
      sensitivity: "personal",
      refersTo: "colleagues",
      vocabulary: "colleague",
      synonyms: ["管理者姓名", "经理姓名", "主管姓名", "主管", "sales manager", "manager name"],
    },
    month: {
      header: { zh: "检查月份", en: "Month checked" },
      kind: "date",
      required: true,
      synonyms: ["管理月份", "统计月份", "月份", "month"],
    },
    jointVisits: {
      header: { zh: "陪访次数", en: "Joint visits" },
      kind: "count",
      min: 0,
      complete: true,
      sensitivity: "sensitive",
      synonyms: ["陪同拜访次数", "协访次数", "陪访", "accompanied visits", "ride alongs"],
    },
    coachedDeals: {
      header: { zh: "辅导商机数", en: "Coached deals" },
      kind: "count",
      min: 0,
      complete: true,
      sensitivity: "sensitive",
      synonyms: ["辅导项目数", "商机辅导数", "辅导次数", "deals coached", "deal reviews"],
    },
    reviewedLogs: {
      header: { zh: "批阅日志数", en: "Reviewed logs" },
      kind: "count",
      min: 0,
      complete: true,
      sensitivity: "sensitive",
      synonyms: ["审阅日志数", "日志批阅数", "批阅数", "logs reviewed"],
    },
    forecast: {
      header: { zh: "月初预测金额", en: "Forecast for the month" },
      kind: "money",
      min: 0,
      synonyms: ["预测签约额", "月度预测", "月度预测金额", "monthly forecast"],
    },
    actual: {
      header: { zh: "月末实际金额", en: "Result of the month" },
      kind: "money",
      min: 0,
      synonyms: ["实际签约额", "月度实际", "月度实际金额", "monthly actual"],
    },
    forecastError: {
      header: { zh: "预测偏差", en: "Forecast error" },
      kind: "ratio",
      min: -1,
      max: 100,
      sensitivity: "sensitive",
      synonyms: ["预测偏差率", "预测误差", "预测误差率", "forecast deviation"],
      calculated: {
        model: "REP-7",
        formula: '=IF(AND(COUNT([forecast],[actual])=2,[actual]>0),[forecast]/[actual]-1,"")',
      },
    },
    remark: {
      header: { zh: "检查意见", en: "Remark on the month" },
      kind: "text",
      sensitivity: "sensitive",
      synonyms: ["检查结论", "改进要求", "检查说明", "check remark"],
    },
  },
});
