import type { FinanceResultId } from "#core/codes/results/finance.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of finance and development. */
export const financeResults: ResultLabelsOf<FinanceResultId> = {
  financialHealth: { GOOD: "良好", WATCH: "关注", WEAK: "待信用评审" },
  financeMeasure: {
    currentRatio: "流动比率",
    netMargin: "净利润率",
    roa: "资产回报率",
    dso: "回款周期",
    dio: "存货周期",
  },
  developmentChoice: { DEVELOP: "值得开发", CONDITIONAL: "有条件开发", "DO-NOT": "暂不开发" },
  developmentTest: { npv: "净现值", payback: "回收期", roi: "投入回报率" },
  developmentDriver: { revenue: "销售额", margin: "毛利率", risk: "风险系数" },
  unreached: { BEYOND: "期内收不回", NEVER: "达不到" },
};
