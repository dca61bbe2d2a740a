import type { NegotiationResultId } from "#core/codes/results/negotiation.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";
import { deals } from "../deals.ts";

const styles = {
  COMPETE: "竞争",
  COLLABORATE: "合作",
  COMPROMISE: "妥协",
  AVOID: "规避",
  ACCOMMODATE: "迁就",
} as const;

/** Words for the results of negotiations. */
export const negotiationResults: ResultLabelsOf<NegotiationResultId> = {
  zopaState: { ZONE: "有成交区间", "ONE-PRICE": "只有一个价格可成交", GAP: "没有成交区间" },
  tradeHint: { HOLD: "守住", GIVE: "可让", SPLIT: "对等商议" },
  preparationState: {
    "IN-ORDER": "次序正确",
    OPENING: "开价不如目标",
    TARGET: "目标不如底线",
    "WALK-AWAY": "底线不如备选方案",
  },
  concessionType: {
    ...deals.concessionPattern,
    MIXED: "混合型",
    NONE: "无让步",
    REVERSED: "异常（反向）",
    "TOO-FEW": "样本不足",
  },
  concessionRule: {
    COUNT: "让步次数",
    ZERO: "让步为零",
    NET: "合计方向",
    BACK: "收回让步",
    LAST: "集中在末轮",
    FIRST: "集中在首轮",
    EVEN: "各轮相近",
    TINY: "先小后大",
    NEAREST: "最接近的类型",
    FAR: "离各类型都远",
  },
  concessionSize: { SMALL: "小", MEDIUM: "中", LARGE: "大" },
  concessionPace: { AHEAD: "快于计划", "ON-PLAN": "符合计划", BEHIND: "慢于计划", DONE: "轮次已满" },
  negotiationStyle: styles,
  styleResult: { ...styles, BALANCED: "灵活型" },
};
