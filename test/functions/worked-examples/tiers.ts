import type { WorkedExample } from "./worked-example.ts";

/** Tiers, the depth of cooperation behind them, and the people that a policy asks for. */
export const tierExamples: readonly WorkedExample[] = [
  { model: "TIER-1", formula: "=KAM.TIER(80,70,50,20)", result: "STRATEGIC", why: "valuable and deep" },
  {
    model: "TIER-1",
    formula: "=KAM.TIER(80,50,null,20)",
    result: "CORE",
    why: "valuable, not deep; growth is not asked",
  },
  { model: "TIER-1", formula: "=KAM.TIER(55,null,70,20)", result: "POTENTIAL", why: "it grows; depth is not asked" },
  { model: "TIER-1", formula: "=KAM.TIER(55,null,40,20)", result: "SERVICE", why: "neither" },
  { model: "TIER-1", formula: "=KAM.TIER(80,70,50,75)", result: "CORE", why: "a credit risk of 70 takes it one down" },
  {
    model: "TIER-1",
    formula: "=KAM.TIERWHY(80,70,50,75,null,false)",
    result: [["CORE", true, "STRATEGIC", 5, 10, "", "", 5]],
    why: "and it is on the watch list",
  },
  { model: "TIER-1", formula: "=KAM.DEPTH(0.25,3,true,2)", result: 62, why: "20 + 12 + 20 + 10" },
  {
    model: "TIER-1",
    formula: "=KAM.DEPTHWHY(0.25,3,true,2,null,false)",
    result: [[62, 20, 12, 20, 10]],
    why: "its four parts",
  },
  { model: "TIER-2", formula: "=KAM.POLICYFTE(4,12,40,60,1)", result: 41, why: "12 + 18 + 8 + 3" },
  { model: "TIER-2", formula: "=KAM.POLICYFTE(4,12,40,60,4)", result: 27.5, why: "12 + 4.5 + 8 + 3" },
  {
    model: "TIER-2",
    formula: '=KAM.POLICYFTE(4,12,40,60,null,[["coverage.coreBasis",4]])',
    result: 27.5,
    why: "what the team decided once",
  },
];
