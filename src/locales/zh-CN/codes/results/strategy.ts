import type { StrategyResultId } from "#core/codes/results/strategy.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of strategy and competition. */
export const strategyResults: ResultLabelsOf<StrategyResultId> = {
  geBand: { HIGH: "高", MEDIUM: "中", LOW: "低" },
  bcgField: { STAR: "明星业务", "CASH-COW": "现金牛业务", "QUESTION-MARK": "问题业务", DOG: "瘦狗业务" },
  confrontationPart: { QUADRANT: "象限合计", CORE: "核心议题", ROW: "行合计", COLUMN: "列合计" },
  strategyFactor: { effect: "效果", feasibility: "可行性", cost: "成本", time: "时间" },
  rivalFactor: { products: "产品重合", customers: "客户重合", encounters: "相遇频度" },
  rivalCount: { FEW: "偏少，可能有未发现的对手", EXPECTED: "符合预期", MANY: "偏多，须分清主次" },
  benchmarkStanding: { LEAD: "领先", EVEN: "相当", LAG: "落后" },
  intelligenceQuestion: {
    RIVAL: "有哪些对手",
    MANAGER: "对手客户经理",
    VISITS: "拜访次数",
    LEADERS: "拜访过的领导",
    REFERENCES: "样板客户与评价",
    SEGMENTS: "优势领域与份额",
    PRODUCT: "产品优缺点",
  },
  rivalPlanPart: {
    lead: "我方领先之处",
    lag: "我方落后之处",
    likelyMove: "对手可能动作",
    ourMove: "我方动作",
    difference: "可用的差异点",
    proof: "证明",
    owner: "负责人",
    due: "完成期限",
  },
  replacementPart: { reason: "离开对手的原因", switchingCost: "转换成本", proof: "我方证明", plan: "替换计划" },
};
