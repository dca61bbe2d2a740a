import type { WorkedExample } from "./worked-example.ts";

const PRICES = "[[960000],[1000000],[1200000]]";
const ITEMS = JSON.stringify([...Array.from({ length: 38 }, () => ["OK"]), ["NOK"], ["NOK"]]);
const STARS = JSON.stringify([...Array.from({ length: 39 }, () => [false]), [true]]);
const check = (rest: string) => `=KAM.TENDERCHECK(${rest},null,null,false)`;

/** Dates, scores, grounds and risks of tenders. Dates are serials: 46103 is 2026-03-22, a Sunday. */
export const tenderExamples: readonly WorkedExample[] = [
  {
    model: "TEND-2",
    formula: check('"BID-PERIOD","2026-03-02","2026-03-22"'),
    result: [[true, 20, 20, "DAYS", 46103, true, "STATUTORY", "TL 24"]],
    why: "twenty days pass; the last is a Sunday",
  },
  {
    model: "TEND-2",
    formula: check('"BID-PERIOD","2026-03-02","2026-03-21"'),
    result: [[false, 19, 20, "DAYS", 46103, true, "STATUTORY", "TL 24"]],
    why: "nineteen days fail",
  },
  {
    model: "TEND-2",
    formula: '=KAM.TENDERDATE("CLARIFICATION","2026-03-22")',
    result: 46088,
    why: "latest on 2026-03-07",
  },
  {
    model: "TEND-2",
    formula: '=KAM.TENDERDATE("DOCUMENT-OBJECTION","2026-03-22")',
    result: 46093,
    why: "latest on 2026-03-12",
  },
  { model: "TEND-2", formula: '=KAM.TENDERDATE("CONTRACT","2026-04-03")', result: 46145, why: "by 2026-05-03" },
  {
    model: "TEND-2",
    formula: '=KAM.TENDERDATE("NEW-DEADLINE","2026-03-10")',
    result: 46106,
    why: "a clarification on 03-10 moves the deadline to 2026-03-25",
  },
  {
    model: "TEND-2",
    formula: check('"DEPOSIT",5000000,100000'),
    result: [[true, 0.02, 0.02, "SHARE", 100000, "", "STATUTORY", "TR 26"]],
    why: "2 % of the estimate",
  },
  {
    model: "TEND-2",
    formula: check('"DEPOSIT",5000000,120000'),
    result: [[false, 0.024, 0.02, "SHARE", 100000, "", "STATUTORY", "TR 26"]],
    why: "2.4 % is too much",
  },
  {
    model: "TEND-2",
    formula: '=KAM.BIDDAYS("2026-03-02","2026-03-22",36,3,null,false)',
    result: [[15, 11, 12, -1, false]],
    why: "15 working days less 4; 36 person-days among 3 need 12",
  },
  {
    model: "TEND-3",
    formula: `=KAM.BIDREADY(${ITEMS},${STARS},false)`,
    result: [[0.95, "BLOCKED", 38, 2, 1, 0, 0]],
    why: "95 % complete, but one ★ item is not in order",
  },
  {
    model: "TEND-3",
    formula: "=KAM.AMOUNTWORDS(16409.02)",
    result: "人民币壹万陆仟肆佰零玖元零贰分",
    why: "an amount in words",
  },
  {
    model: "TEND-4",
    formula: `=KAM.PRICESCORE(${PRICES},30)`,
    result: [[30], [28.8], [24]],
    why: "the lowest price has full marks",
  },
  {
    model: "TEND-4",
    formula: `=KAM.PRICESCOREAVG(${PRICES},30)`,
    result: [[25.57], [27.47], [16.08]],
    why: "against a mean of 1,053,333",
  },
  {
    model: "TEND-4",
    formula: `=KAM.PRICESCOREAVG(${PRICES},30,"GOV-PROC")`,
    result: "#N/A",
    why: "government procurement allows the lowest price only",
  },
  {
    model: "TEND-4",
    formula: "=KAM.BIDTOTAL([[30],[28.8],[24]],[[40],[45],[38]],[[10],[10],[12]],null,null,false)",
    result: [
      [80, 2],
      [83.8, 1],
      [74, 3],
    ],
    why: "three parts, ranked",
  },
  {
    model: "TEND-4",
    formula: "=KAM.PRICESIM([[900000],[1000000]],[[960000]],30,60,[[60]],null,null,false)",
    result: [
      [900000, 30, 90, 88.125, 1, 960000],
      [1000000, 28.8, 88.8, 90, 2, 960000],
    ],
    why: "up to the rival's price ours ranks first",
  },
  {
    model: "TEND-5",
    formula: '=KAM.BIDSTATUSWHY("GOV-PROC",2,false,true,true,false,false,false,null,false)',
    result: [["VOID", "FEW-BIDDERS", "GPL 36(1)", "STATUTORY", 1]],
    why: "two suppliers that respond",
  },
  {
    model: "TEND-5",
    formula: '=KAM.BIDSTATUSWHY("TL-MANDATORY",5,false,true,true,false,true,false,null,false)',
    result: [["REJECT", "ABOVE-CEILING", "TR 51(5)", "STATUTORY", 1]],
    why: "our price alone is above the ceiling",
  },
  {
    model: "TEND-5",
    formula: '=KAM.BIDSTATUS("TL-MANDATORY",5,true,true,true,false,false,false)',
    result: "REFUSE",
    why: "two minutes late",
  },
  {
    model: "TEND-5",
    formula: '=KAM.BIDSTATUSWHY("GOV-PROC",5,false,true,true,false,false,true,null,false)',
    result: [["VOID", "ALL-ABOVE-BUDGET", "GPL 36(3)", "STATUTORY", 1]],
    why: "every price is above the budget",
  },
  {
    model: "TEND-6",
    formula: "=KAM.RISKLIGHT([[3],[2],[1]],[[5],[4],[5]])",
    result: [["RED"], ["AMBER"], ["GREEN"]],
    why: "15 is red, 8 amber, 5 green",
  },
  { model: "TEND-9", formula: "=KAM.BIDNOBID(4,3,4,3,3,4)", result: "BID", why: "3.55 reaches 3.5" },
  {
    model: "TEND-9",
    formula: '=KAM.BIDNOBIDWHY(4,3,4,3,3,4,null,false,"zh")',
    result: [[3.55, "投标", 0.8, 0.6, 0.8, 0.45, 0.3, 0.6, "得分 3.55，达到投标线 3.5；失分最多：客户关系"]],
    why: "the points that add up to 3.55",
  },
];
