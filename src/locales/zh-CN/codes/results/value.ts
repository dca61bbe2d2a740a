import type { ValueResultId } from "#core/codes/results/value.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of the models of the value of customers. */
export const valueResults: ResultLabelsOf<ValueResultId> = {
  valueDimension: { current: "当前价值", potential: "潜在价值", strategic: "战略价值" },
  valueFactor: {
    purchase: "年采购额",
    margin: "利润率",
    paymentDays: "账期",
    marketGrowth: "市场增长",
    expansion: "扩展业务",
    budgetGrowth: "预算增长",
    influence: "行业影响力",
    techFit: "技术协同性",
  },
  rfmSegment: {
    "HIGH-ACTIVE": "重要价值客户",
    "HIGH-QUIET": "重要保持客户",
    "HIGH-RARE": "重要发展客户",
    "HIGH-FADING": "重要挽留客户",
    "LOW-ACTIVE": "一般价值客户",
    "LOW-QUIET": "一般保持客户",
    "LOW-RARE": "一般发展客户",
    "LOW-FADING": "一般挽留客户",
  },
  whitespaceKind: {
    "NO-NEED": "无需求",
    FILLED: "已占满",
    "RIVAL-HELD": "对手占据",
    EXPAND: "可扩大",
    OPEN: "待进入",
  },
  weightDirection: { DOWN: "降低", UP: "提高" },
  portfolioMove: { NEW: "新增", LOST: "流失", UP: "上升", DOWN: "下降", SAME: "不变" },
  bridgePart: { START: "期初", NEW: "新增", LOST: "流失", UP: "上升", DOWN: "下降", END: "期末" },
};
