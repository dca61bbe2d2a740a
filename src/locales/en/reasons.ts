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
};
