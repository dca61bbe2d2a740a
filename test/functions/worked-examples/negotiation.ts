import type { WorkedExample } from "./worked-example.ts";

const pattern = (steps: readonly number[], type: string, why: string): WorkedExample => ({
  model: "CONC-2",
  formula: `=KAM.CONCESSION(${offersAfter(steps)})`,
  result: type,
  why,
});

// What a seller offers who begins at 1,000 and gives these steps.
function offersAfter(steps: readonly number[]): string {
  let offer = 1000;
  return JSON.stringify([[offer], ...steps.map((step) => [(offer -= step)])]);
}

const plan = (name: string, amounts: readonly number[], why: string): WorkedExample => {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  let given = 0;
  return {
    model: "CONC-1",
    formula: `=KAM.CONCPLAN("${name}",${String(total)},1,null,false)`,
    result: amounts.map((amount, round) => [round + 1, amount / 100, amount, (given += amount)]),
    why,
  };
};

const UTILITIES = "[[0.9],[0.7],[0.2]],[[0.4],[0.7],[0.9]]";

/** Preparation, packages, styles and concessions. */
export const negotiationExamples: readonly WorkedExample[] = [
  {
    model: "NEG-2",
    formula: '=KAM.PREPCHECK([["SELLER"],["BUYER"]],[[1000],[800]],[[950],[850]],[[900],[900]],[[880],[880]],false)',
    result: [
      ["IN-ORDER", 50, 50, 20],
      ["WALK-AWAY", 50, 50, -20],
    ],
    why: "a buyer who would pay 900 has a better alternative at 880",
  },
  {
    model: "NEG-3",
    formula: "=KAM.ZOPA(900,960,930,false)",
    result: [[60, "ZONE", 930, 0.5]],
    why: "sixty wide, half each",
  },
  { model: "NEG-3", formula: "=KAM.ZOPA(900,880,null,false)", result: [[-20, "GAP", "", ""]], why: "twenty apart" },
  {
    model: "NEG-3",
    formula: "=KAM.ZOPA(900,900,null,false)",
    result: [[0, "ONE-PRICE", 900, ""]],
    why: "at one price only",
  },
  {
    model: "NEG-4",
    formula: "=KAM.OFFERSCORE([[0.4],[0.25],[0.2],[0.15]],[[0.75],[0.5],[1],[0.6]],0,1)",
    result: 0.715,
    why: "0.30 + 0.125 + 0.20 + 0.09",
  },
  {
    model: "NEG-4",
    formula: "=KAM.OFFERSCOREWHY([[0.4],[0.25],[0.2],[0.15]],[[0.75],[0.5],[1],[0.6]],0,1,false)",
    result: [
      [0.75, 0.3],
      [0.5, 0.125],
      [1, 0.2],
      [0.6, 0.09],
    ],
    why: "its four issues",
  },
  {
    model: "NEG-4",
    formula: "=KAM.LOGROLL([[50],[30],[20]],[[30],[30],[40]],null,false)",
    result: [
      [0.2, "HOLD"],
      [0, "SPLIT"],
      [-0.2, "GIVE"],
    ],
    why: "weights 0.15 and more apart are for a trade",
  },
  {
    model: "NEG-6",
    formula: "=KAM.NEGSTYLE([[4,5,3,2,3],[4,5,3,2,3],[4,4,3,2,2],[3,4,3,1,2]],null,false)",
    result: [["COLLABORATE", 15, 18, 12, 7, 10, 0.5, 0.1875]],
    why: "15, 18, 12, 7 and 10 points",
  },
  {
    model: "NEG-6",
    formula: "=KAM.NEGSTYLE([[3,3,3,3,3],[3,3,3,3,3],[3,3,3,3,3],[3,3,3,3,3]],null,false)",
    result: [["BALANCED", 12, 12, 12, 12, 12, 0, 0]],
    why: "all alike",
  },
  {
    model: "NEG-5",
    formula: '=KAM.NEGSTYLE([[5,1,1,1,1],[5,1,1,1,1],[5,1,1,1,1],[5,1,1,1,1]],null,false,"zh")',
    result: [["竞争", 20, 4, 4, 4, 4, 0.5, -0.5]],
    why: "one of the five styles alone",
  },
  {
    model: "NEG-8",
    formula: '=KAM.TONE("这个价格原则上可以，否则我们找别的供应商",null,false)',
    result: [[1, 2, 0, "原则上|否则|别的供应商"]],
    why: "one elastic wording, two threats",
  },
  plan("ALL-LAST", [0, 0, 0, 100], "pattern 1"),
  plan("TOUGH", [5, 5, 5, 85], "pattern 2"),
  plan("EQUAL", [25, 25, 25, 25], "pattern 3"),
  plan("RISING", [13, 22, 28, 37], "pattern 4"),
  plan("FALLING", [37, 28, 22, 13], "pattern 5"),
  plan("STEEP", [43, 33, 20, 4], "pattern 6"),
  plan("HOT-COLD", [80, 18, 0, 2], "pattern 7"),
  plan("TAKE-BACK", [83, 17, -1, 1], "pattern 8"),
  plan("ALL-FIRST", [100, 0, 0, 0], "pattern 9"),
  pattern([0, 0, 0, 100], "ALL-LAST", "pattern 1 of 100"),
  pattern([5, 5, 5, 85], "TOUGH", "pattern 2 of 100"),
  pattern([25, 25, 25, 25], "EQUAL", "pattern 3 of 100"),
  pattern([13, 22, 28, 37], "RISING", "pattern 4 of 100"),
  pattern([37, 28, 22, 13], "FALLING", "pattern 5 of 100"),
  pattern([43, 33, 20, 4], "STEEP", "pattern 6 of 100"),
  pattern([80, 18, 0, 2], "HOT-COLD", "pattern 7 of 100"),
  pattern([83, 17, -1, 1], "TAKE-BACK", "pattern 8 of 100"),
  pattern([100, 0, 0, 0], "ALL-FIRST", "pattern 9 of 100"),
  pattern([0, 0, 0, 60], "ALL-LAST", "pattern 1 of 60"),
  pattern([3, 3, 3, 51], "TOUGH", "pattern 2 of 60"),
  pattern([15, 15, 15, 15], "EQUAL", "pattern 3 of 60"),
  pattern([8, 13, 17, 22], "RISING", "pattern 4 of 60"),
  pattern([22, 17, 13, 8], "FALLING", "pattern 5 of 60"),
  pattern([26, 20, 12, 2], "STEEP", "pattern 6 of 60"),
  pattern([49, 10, 0, 1], "HOT-COLD", "pattern 7 of 60"),
  pattern([50, 10, -1, 1], "TAKE-BACK", "pattern 8 of 60"),
  pattern([60, 0, 0, 0], "ALL-FIRST", "pattern 9 of 60"),
  pattern([30, 20, 10], "FALLING", "three rounds"),
  pattern([20, 16, 12, 8, 4], "FALLING", "five rounds"),
  pattern([0, 0, 60], "ALL-LAST", "three rounds, all at the end"),
  pattern([10, 20, 30], "RISING", "three rounds, rising"),
  pattern([59, 0, 0, 1], "ALL-FIRST", "98 % at once"),
  pattern([10, 40, 5, 45], "MIXED", "near none of them"),
  pattern([0, 0, 0, 0], "NONE", "nothing was given"),
  {
    model: "CONC-2",
    formula: `=KAM.CONCESSIONWHY(${offersAfter([3, 2, 1, 0])},null,60,null,false)`,
    result: [
      [
        "STEEP",
        "NEAREST",
        "STEEP",
        0.146667,
        0.5,
        0.333333,
        0.166667,
        0,
        6,
        0.1,
        "SMALL",
        "与“妥协成交型”最接近，相差 0.15",
      ],
    ],
    why: "a tenth of the room: a small one",
  },
  {
    model: "CONC-2",
    formula: '=KAM.CONCNEXT("FALLING",100,[[1000],[960]],"SELLER",null,null,false)',
    result: [[1, 0.4, 0.37, "AHEAD", 28, 25, 935]],
    why: "a negotiation that goes on is compared with its plan",
  },
  {
    model: "CONC-3",
    formula: '=KAM.CONCPLAN("FALLING",60000,1000,null,false)',
    result: [
      [1, 0.37, 22000, 22000],
      [2, 0.28, 17000, 39000],
      [3, 0.22, 13000, 52000],
      [4, 0.13, 8000, 60000],
    ],
    why: "22.2, 16.8, 13.2 and 7.8 thousand in whole thousands, with the sum kept",
  },
  {
    model: "BATNA-1",
    formula: "=KAM.BATNAVALUE([[1000000],[700000],[-50000]],[[0.5],[0.3],[0.2]])",
    result: 700000,
    why: "500 + 210 − 10 thousand",
  },
  {
    model: "NASH-1",
    formula: `=KAM.NASH(${UTILITIES},0.3,0.3,false)`,
    result: [
      [false, 0.6, 0.1, 0.06],
      [true, 0.4, 0.4, 0.16],
      [false, -0.1, 0.6, ""],
    ],
    why: "the largest product of what both gain",
  },
  {
    model: "PARETO-1",
    formula: "=KAM.FRONTIER([[0.9],[0.7],[0.6],[0.4]],[[0.4],[0.7],[0.6],[0.9]])",
    result: [[true], [true], [false], [true]],
    why: "the third is worse for both than the second",
  },
  {
    model: "MESO-1",
    formula: '=KAM.MESO([[0.75],[0.7],[0.65],[0.95]],[[0.3],[0.6],[0.45],[0.1]],0.7,[["meso.tolerance",0.06]],false)',
    result: [
      [3, 0.05],
      [1, 0],
      [2, -0.05],
      ["", 0.25],
    ],
    why: "three of near-equal worth to us, the best for them first",
  },
];
