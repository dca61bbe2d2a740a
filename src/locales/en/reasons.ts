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
  citation: (law, article, item) => `${law}, Art. ${article}${item === "" ? "" : `(${item})`}`,
  bidChoice: {
    BID: (score, threshold, weakest) =>
      `score ${score} reaches ${threshold}: bid; most is lost on: ${weakest ?? "nothing"}`,
    MANAGER: (score, threshold, weakest) =>
      `score ${score} is below ${threshold}: the manager decides; most is lost on: ${weakest ?? "nothing"}`,
    "NO-BID": (score, threshold, weakest) =>
      `score ${score} is below ${threshold}: do not bid; most is lost on: ${weakest ?? "nothing"}`,
  },
  people: {
    noRole: "no part in the decision, not counted",
    unrated: "not rated: a gap, not counted in the score",
    clauseGap: "; ",
  },
  concession: {
    COUNT: () => "fewer than two concessions show no type",
    ZERO: () => "nothing was given in any round",
    NET: () => "nothing was given in sum: the offers went the other way",
    BACK: () => "a concession was taken back",
    LAST: (largest) => `the last round is ${largest} of all that was given`,
    FIRST: (largest) => `the first round is ${largest} of all that was given`,
    EVEN: () => "the concessions are much alike",
    TINY: (largest) => `small steps, then ${largest} in the last round`,
    NEAREST: (_, nearest, distance) => `nearest to "${nearest}", ${distance} away`,
    FAR: (_, nearest, distance) => `nearest to "${nearest}", but ${distance} away: too far`,
  },
  financialHealth: {
    GOOD: (points, threshold) => `${points} points reach ${threshold} for good`,
    WATCH: (points, threshold, measures) => `${points} points miss ${threshold} for good; lost on: ${measures}`,
    WEAK: (points, threshold, measures) =>
      `${points} points are below ${threshold}; lost on: ${measures}. Agree on a credit limit, a guarantee or a prepayment`,
    EQUITY: (points) => `${points} points, but equity is negative: watch at best`,
    MISSING: (points, _, measures) => `${points} points so far; not known: ${measures}. Until then watch at best`,
  },
  development: {
    npv: (_, __, met) => `net present value ${met ? "above 0" : "not above 0"}`,
    payback: (value, threshold, met) => `payback in ${value} years: ${met ? "within" : "later than"} ${threshold}`,
    roi: (value, threshold, met) => `return ${value}: ${met ? "reaches" : "misses"} ${threshold}`,
    beyond: () => "not paid back within the years of the forecast",
  },
  tows: {
    SO: (inner, outer) => `use "${inner}" to seize "${outer}"`,
    WO: (inner, outer) => `mend "${inner}" to seize "${outer}"`,
    ST: (inner, outer) => `use "${inner}" to withstand "${outer}"`,
    WT: (inner, outer) => `reduce "${inner}" to stay clear of "${outer}"`,
  },
};
