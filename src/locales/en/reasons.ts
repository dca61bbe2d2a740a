import type { reasons as zh } from "../zh-CN/reasons.ts";

export const reasons: typeof zh = {
  tier: {
    strategicValue: (value, threshold, met) =>
      `value ${value}: ${met ? "reaches" : "misses"} ${threshold} for strategic`,
    strategicDepth: (value, threshold, met) =>
      `depth ${value}: ${met ? "reaches" : "misses"} ${threshold} for strategic`,
    coreValue: (value, threshold, met) => `value ${value}: ${met ? "reaches" : "misses"} ${threshold} for core`,
    potentialGrowth: (value, threshold, met) =>
      `growth potential ${value}: ${met ? "reaches" : "misses"} ${threshold} for potential`,
    creditRisk: (value, threshold, met) =>
      met ? `credit risk ${value} reaches ${threshold}: on watch` : `credit risk ${value} is below ${threshold}`,
  },
};
