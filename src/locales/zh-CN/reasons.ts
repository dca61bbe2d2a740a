import type { TierTest } from "#core/codes/codes.ts";
import type { BidChoice } from "#core/codes/deals.ts";
import type { TowsField } from "#core/codes/performance.ts";
import type { DevelopmentTest, HealthReason } from "#core/codes/results/finance.ts";
import type { ConcessionRule } from "#core/codes/results/negotiation.ts";

/** Why a model came to its result: one short clause per threshold. Numbers arrive as text. */
export const reasons = {
  tier: {
    strategicValue: (value, threshold, met) => `客户价值 ${value}，${met ? "达到" : "未达"}战略级门槛 ${threshold}`,
    strategicDepth: (value, threshold, met) => `合作深度 ${value}，${met ? "达到" : "未达"}战略级门槛 ${threshold}`,
    coreValue: (value, threshold, met) => `客户价值 ${value}，${met ? "达到" : "未达"}核心级门槛 ${threshold}`,
    potentialGrowth: (value, threshold, met) => `成长潜力 ${value}，${met ? "达到" : "未达"}潜力级门槛 ${threshold}`,
    creditRisk: (value, threshold, met) =>
      met ? `信用风险 ${value}，达到警戒线 ${threshold}，列入观察` : `信用风险 ${value}，低于警戒线 ${threshold}`,
  } satisfies Record<TierTest, (value: string, threshold: string, met: boolean) => string>,
  /** An article of a law, with its numbered item where there is one. */
  citation: (law: string, article: string, item: string) => `${law}第${article}条${item === "" ? "" : `第(${item})项`}`,
  bidChoice: {
    BID: (score, threshold, weakest) => `得分 ${score}，达到投标线 ${threshold}；失分最多：${weakest ?? "无"}`,
    MANAGER: (score, threshold, weakest) =>
      `得分 ${score}，未到投标线 ${threshold}，由主管决定；失分最多：${weakest ?? "无"}`,
    "NO-BID": (score, threshold, weakest) =>
      `得分 ${score}，低于主管决定线 ${threshold}，不投标；失分最多：${weakest ?? "无"}`,
  } satisfies Record<BidChoice, (score: string, threshold: string, weakest: string | null) => string>,
  /** Notes on the people of a decision chain, and how clauses are joined. */
  people: {
    noRole: "没有决策角色，不计入",
    unrated: "未评估：算作缺口，不计入得分",
    clauseGap: "；",
  },
  concession: {
    COUNT: () => "让步不足两次，看不出类型",
    ZERO: () => "各轮都没有让步",
    NET: () => "合计没有让步，方向相反",
    BACK: () => "有一轮收回了已给的让步",
    LAST: (largest) => `末轮占总让步的 ${largest}`,
    FIRST: (largest) => `首轮占总让步的 ${largest}`,
    EVEN: () => "各轮让步相近",
    TINY: (largest) => `先是小步让步，末轮占 ${largest}`,
    NEAREST: (_, nearest, distance) => `与“${nearest}”最接近，相差 ${distance}`,
    FAR: (_, nearest, distance) => `最接近“${nearest}”，但相差 ${distance}，超出界限`,
  } satisfies Record<ConcessionRule, (largest: string, nearest: string, distance: string) => string>,
  /** Measures that cost points, or those that nobody knows, by name. */
  financialHealth: {
    GOOD: (points, threshold) => `得分 ${points}，达到良好线 ${threshold}`,
    WATCH: (points, threshold, measures) => `得分 ${points}，未到良好线 ${threshold}；失分：${measures}`,
    WEAK: (points, threshold, measures) =>
      `得分 ${points}，低于关注线 ${threshold}；失分：${measures}。请商定信用额度、担保或预付比例`,
    EQUITY: (points) => `得分 ${points}，但净资产为负，最多为关注`,
    MISSING: (points, _, measures) => `已知 ${points} 分，还不知道：${measures}；补齐之前最多为关注`,
  } satisfies Record<HealthReason, (points: string, threshold: string, measures: string) => string>,
  development: {
    npv: (_, __, met): string => (met ? "净现值大于 0" : "净现值不大于 0"),
    payback: (value, threshold, met) => `回收期 ${value} 年，${met ? "不超过" : "超过"} ${threshold} 年`,
    roi: (value, threshold, met) => `投入回报率 ${value}，${met ? "达到" : "未达"} ${threshold}`,
    beyond: () => "预测年份内收不回前期投入",
  } satisfies Record<DevelopmentTest | "beyond", (value: string, threshold: string, met: boolean) => string>,
  /** A strategy that joins a strength or weakness with an opportunity or threat. */
  tows: {
    SO: (inner, outer) => `发挥“${inner}”，抓住“${outer}”`,
    WO: (inner, outer) => `补上“${inner}”，把握“${outer}”`,
    ST: (inner, outer) => `凭借“${inner}”，化解“${outer}”`,
    WT: (inner, outer) => `收缩“${inner}”，避开“${outer}”`,
  } satisfies Record<TowsField, (inner: string, outer: string) => string>,
};
