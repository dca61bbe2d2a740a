import type { WorkedExample } from "./worked-example.ts";

/** Of the models of coverage, the team and events. */
export const teamExamples: readonly WorkedExample[] = [
  { model: "TIER-2", formula: "=KAM.POLICYFTE(4,12,40,60,1)", result: 41, why: "1.5 people for each core account" },
  { model: "TIER-2", formula: "=KAM.COVERAGEDONE(10,8,null,false)", result: [[0.8, "GREEN"]], why: "the limit" },
  { model: "TIER-2", formula: "=KAM.COVERAGEDONE(10,7,null,false)", result: [[0.7, "RED"]], why: "below the limit" },
  { model: "TIER-3", formula: '=KAM.TOUCHPOINT("2026-01-15",1)', result: 46217, why: "Tuesday 2026-07-14" },
  {
    model: "TIER-3",
    formula: '=KAM.TOUCHPOINT("2026-01-15",2)',
    result: 46489,
    why: "Saturday gives way to 2027-04-12",
  },
  { model: "TIER-3", formula: '=KAM.TOUCHPOINT("2026-01-15",3)', result: 46937, why: "Monday 2028-07-03" },
  {
    model: "TIER-3",
    formula: '=KAM.TOUCHPOINT("2026-01-15")',
    result: [[46217, 46489, 46937]],
    why: "all three side by side",
  },
  {
    model: "TEAM-1",
    formula: "=KAM.TEAMSIZE([[1000],[2000]],[[36],[12]],null,1000)",
    result: 60,
    why: "60,000 calls, 1,000 a person",
  },
  {
    model: "TEAM-1",
    formula: "=KAM.TEAMSIZE([[4],[12],[40],[60]],[[48],[24],[12],[4]],[[4],[3],[2],[1]],1000)",
    result: 3,
    why: "2,832 hours, 1,000 a person",
  },
  {
    model: "TEAM-1",
    formula: "=KAM.TEAMSIZEWHY([[4],[12],[40],[60]],[[48],[24],[12],[4]],[[4],[3],[2],[1]],1000,null,null,false)",
    result: [[3, 2.832, "", 38.667, false]],
    why: "2.832 before rounding up",
  },
  { model: "TEAM-2", formula: "=KAM.POLICYFTE(4,12,40,60,1)", result: 41, why: "12 + 18 + 8 + 3" },
  { model: "TEAM-2", formula: "=KAM.POLICYFTE(4,12,40,60,4)", result: 27.5, why: "12 + 4.5 + 8 + 3" },
  {
    model: "TEAM-3",
    formula: "=KAM.PRODUCTIVITY(120000000,15,180000000,8)",
    result: 1.8125,
    why: "8.0 million a head become 22.5 million",
  },
  {
    model: "REP-1",
    formula: "=KAM.OKR([[32],[8],[0]],[[45],[5],[500]],[[42],[6],[400]],null,null,null,false)",
    result: [[0.745, "GREEN", 3, false, 0]],
    why: "mean of 0.769, 0.667 and 0.8",
  },
  {
    model: "REP-1",
    formula: "=KAM.OKRWHY([[32],[8],[0]],[[45],[5],[500]],[[42],[6],[400]],null,null,null,false)",
    result: [
      [0.769, "GREEN", 0.333, 0.256, false],
      [0.667, "AMBER", 0.333, 0.222, false],
      [0.8, "GREEN", 0.333, 0.267, false],
    ],
    why: "the three key results",
  },
  {
    model: "REP-2",
    formula: `=KAM.EFFECTRATE(${column(20, () => "VISIT")},true,${column(20, (row) => row < 7)},true,true,14)`,
    result: 0.35,
    why: "7 of 20",
  },
  {
    model: "REP-3",
    formula: "=KAM.LOGSCORE([[true,true,true,true,true,true,true,true,true,true]])",
    result: 100,
    why: "ten checks of ten points",
  },
  { model: "REP-5", formula: "=KAM.BONUS(1.2,100000)", result: 130000, why: "half as much again above the target" },
  { model: "REP-5", formula: "=KAM.BONUS(0.8,100000)", result: 80000, why: "in proportion" },
  { model: "REP-5", formula: "=KAM.BONUS(0.59,100000)", result: 0, why: "below the floor" },
  {
    model: "REP-4",
    formula: "=KAM.CAPABILITYGAP(4,2,4,0.2,null,false)",
    result: [[3, 1, 0.2, 2, true]],
    why: "the mean of both is 3, one below the target; two apart, so they should talk",
  },
  {
    model: "REP-6",
    formula:
      '=KAM.KPISHEET([[1300],[90],[80],[0.3],[0.35],[85]],[[1000],[100],[100],[0.3],[0.5],[100]],null,[["SALES"],["MARGIN"],["COLLECTION"],["CONVERSION"],["EFFECTIVENESS"],["LOGS"]])',
    result: 99.75,
    why: "40 × 1.2 + 15 × 0.9 + 15 × 0.8 + 15 × 1 + 10 × 0.7 + 5 × 0.85",
  },
  {
    model: "EVT-1",
    formula: "=KAM.INVITECOUNT(80,0.35,null,null,false)",
    result: [[229, "", "", "", ""]],
    why: "80 ÷ 0.35, rounded up",
  },
  {
    model: "EVT-1",
    formula: "=KAM.EVENTROI(4000000,0.25,0.3,120000)",
    result: 1.5,
    why: "eight opportunities of 500,000 yuan",
  },
];

function column(rows: number, cell: (row: number) => unknown): string {
  return JSON.stringify(Array.from({ length: rows }, (_, row) => [cell(row)]));
}
