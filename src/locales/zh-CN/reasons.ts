import type { TierTest } from "#core/codes/codes.ts";

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
};
