import type { WorkedExample } from "./worked-example.ts";

const SIGNALS = "3,2,3,1,0,2,3,1,0,1,2";
// Twenty ratings: twelve promoters, five passives, three detractors.
const RATINGS = JSON.stringify([10, 10, 10, 10, 10, 10, 9, 9, 9, 9, 9, 9, 8, 8, 8, 7, 7, 6, 3, 0].map((one) => [one]));

/** Churn, satisfaction, maintenance, results. */
export const retentionExamples: readonly WorkedExample[] = [
  { model: "CHURN-1", formula: `=KAM.CHURNRISK(${SIGNALS})`, result: 56.06, why: "185 of 330 points" },
  {
    model: "CHURN-1",
    formula: `=KAM.CHURNRISKWHY(${SIGNALS},null,false)`,
    result: [
      [
        ...["RED", 56.06, "R1", "ORDERS", 7, 1],
        ...[13.6364, 6.06061, 9.09091, 3.0303, 0, 6.06061, 9.09091, 3.0303, 0, 3.0303, 3.0303],
      ],
    ],
    why: "orders fell by 40 %: red whatever the total; R1 has most points",
  },
  {
    model: "CHURN-1",
    formula: "=KAM.CHURNLEVELS(-0.4,2,-0.2,1,0,65,3,0.03,0.2,1,30,null,false)",
    result: [[3, 2, 3, 1, 0, 2, 3, 1, 0, 1, 2]],
    why: "the levels of what was found",
  },
  { model: "CHURN-2", formula: `=KAM.NPS(${RATINGS})`, result: 45, why: "60 % promoters less 15 % detractors" },
  { model: "CHURN-2", formula: "=KAM.CSAT([[5],[4],[3],[4]])", result: 0.75, why: "three of four at 4 or 5" },
  { model: "CHURN-2", formula: "=KAM.RETENTION(50,48,6)", result: 0.84, why: "42 of 50 stayed" },
  {
    model: "CHURN-2",
    formula: "=KAM.NRR(1000000,150000,50000,80000)",
    result: 1.02,
    why: "(1,000 + 150 − 50 − 80) of 1,000 thousand",
  },
  {
    model: "MAINT-1",
    formula: "=KAM.ORDERRHYTHM([[46023],[46053],[46083],[46113]],46144,null,false)",
    result: [[4, 30, 0, 30, 31, 46143, true]],
    why: "every thirty days without spread; 31 days are overdue",
  },
  { model: "MAINT-3", formula: "=KAM.REBATE(4000000)", result: 80000, why: "2 % from 3 m, on the whole amount" },
  {
    model: "MAINT-3",
    formula: "=KAM.REBATE([[999999],[1000000],[10000000]])",
    result: [[0], [10000], [300000]],
    why: "below the first step, on it, on the last",
  },
  {
    model: "KPI-1",
    formula: "=KAM.KPISCORE([[82],[75],[60],[80]],0,100,[[40],[30],[15],[15]])",
    result: 76.3,
    why: "32.8 + 22.5 + 9 + 12",
  },
  {
    model: "KPI-1",
    formula: "=KAM.KPISCOREWHY([[82],[5]],[[0],[10]],[[100],[4]],[[60],[40]],null,false)",
    result: [
      [82, 0.6, 49.2],
      [83.3333, 0.4, 33.3333],
    ],
    why: "where less is better the scale is turned round",
  },
  {
    model: "KPI-2",
    formula:
      "=KAM.RESPONSE([[46000],[46000],[46010]],[[46002],[46002],[46012]],[[46001],[46005],[null]],null,null,46020,false)",
    result: [[3, 3, 0.333333, 3, "", ""]],
    why: "one of three in time: one was late, one is still open",
  },
];
