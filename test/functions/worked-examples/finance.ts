import type { WorkedExample } from "./worked-example.ts";

const YEAR = "0.25,60,0.06,150000,30000,50000,0.2";
const PROFITS = "[[155205.479452],[232246.575342],[309287.671233]]";
const COSTS = "[[244794.520548],[247753.424658],[250712.328767]]";

/** Finance and development. Money of statements in thousands, else in yuan. */
export const financeExamples: readonly WorkedExample[] = [
  { model: "FIN-1", formula: "=KAM.CURRENTASSETSHARE(5200,9800)", result: 0.5306, why: "5 200 of 9 800" },
  { model: "FIN-1", formula: "=KAM.CURRENTRATIO(5200,3100)", result: 1.6774, why: "5 200 for 3 100 that fall due" },
  { model: "FIN-1", formula: "=KAM.QUICKRATIO(5200,1400,3100)", result: 1.2258, why: "without an inventory of 1 400" },
  { model: "FIN-2", formula: "=KAM.NETMARGIN(620,8600)", result: 0.0721, why: "620 of 8 600" },
  { model: "FIN-3", formula: "=KAM.ROA(620,9800,9000)", result: 0.066, why: "620 of 9 400 on average" },
  { model: "FIN-4", formula: "=KAM.DSO(1500,8600,1300)", result: 59.4, why: "1 400 on average of 8 600" },
  { model: "FIN-4", formula: "=KAM.DSO(660,12000,660)", result: 20.08, why: "published: 660 of 12 000" },
  { model: "FIN-4", formula: "=KAM.DPO(1200,4000,1200)", result: 109.5, why: "published: 1 200 of 4 000" },
  { model: "FIN-5", formula: "=KAM.DIO(1400,6100,1200)", result: 77.8, why: "1 300 on average of 6 100" },
  { model: "FIN-5", formula: "=KAM.DIO(2050,4000,2050)", result: 187.06, why: "published: 2 050 of 4 000" },
  {
    model: "FIN-6",
    formula: "=KAM.FINLIGHT(1.6774,0.0721,0.066,59.4,77.8)",
    result: "WATCH",
    why: "7 points",
  },
  {
    model: "FIN-6",
    formula: '=KAM.FINLIGHTWHY(1.6774,0.0721,0.066,59.4,77.8,null,null,false,"en")',
    result: [
      ["Watch", 7, 1, 1, 2, 2, 1, "7 points miss 8 for good; lost on: Current ratio, Net margin, Days of inventory"],
    ],
    why: "1 + 1 + 2 + 2 + 1",
  },
  { model: "DEV-1", formula: `=KAM.DEVPROFIT(2000000,${YEAR})`, result: 155205.48, why: "the first year" },
  { model: "DEV-1", formula: `=KAM.DEVPROFIT(2400000,${YEAR})`, result: 232246.58, why: "the second year" },
  { model: "DEV-1", formula: `=KAM.DEVPROFIT(2800000,${YEAR})`, result: 309287.67, why: "the third year" },
  {
    model: "DEV-1",
    formula: `=KAM.DEVPROFITWHY([[2000000],[2400000],[2800000]],${YEAR},null,null,false)`,
    result: [
      [155205.48, 400000, -14794.52, 0, -150000, -30000, -50000, 244794.52],
      [232246.58, 480000, -17753.42, 0, -150000, -30000, -50000, 247753.42],
      [309287.67, 560000, -20712.33, 0, -150000, -30000, -50000, 250712.33],
    ],
    why: "interest on stock of each year",
  },
  { model: "DEV-1", formula: `=KAM.DEVNPV(${PROFITS},300000,0.1)`, result: 265407.61, why: "at 10 %" },
  {
    model: "DEV-1",
    formula: `=KAM.DEVROI(${PROFITS},${COSTS},300000)`,
    result: 0.3803,
    why: "396 739.73 of 1 043 260.27",
  },
  { model: "DEV-1", formula: `=KAM.DEVPAYBACK(${PROFITS},300000)`, result: 1.62, why: "within the second year" },
  {
    model: "DEV-1",
    formula: "=KAM.DEVBREAKEVEN(230000,0.25,0.2,60,0.06)",
    result: 1194167.85,
    why: "230 000 of fixed costs",
  },
  { model: "DEV-1", formula: "=KAM.DEVDECIDE(265407.61,1.62,0.3803)", result: "DEVELOP", why: "all three are met" },
  { model: "DEV-3", formula: "=KAM.WALLET(1800000,6000000)", result: 0.3, why: "1.8 m of 6.0 m" },
  { model: "ADV-1", formula: "=KAM.CUSTROI(300000,600000,3,false)", result: [[0.5, 24]], why: "three years" },
  {
    model: "ADV-2",
    formula: "=KAM.TCO(1000000,[[180000],[180000],[180000],[180000],[180000]],0.08)",
    result: 1718687.81,
    why: "ours, year by year",
  },
  {
    model: "ADV-2",
    formula: "=KAM.TCO(800000,[[260000,260000,260000,260000,260000]],0.08)",
    result: 1838104.61,
    why: "the rival's, in a row",
  },
  {
    model: "ADV-2",
    formula: "=KAM.TCO([[1000000],[800000]],[[180000],[260000]],0,null,5)",
    result: [[1900000], [2100000]],
    why: "both undiscounted, with a number of years",
  },
];
