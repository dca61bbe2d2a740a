import type { TierTest } from "#core/codes/codes.ts";
import type { BidChoice } from "#core/codes/deals.ts";
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
};
