import type { WorkedExample } from "./worked-example.ts";

const STEPS = '[["ST3"],["ST4"],["ST5"],["ST6"],["ST7"]]';

/** Steps, conversion, stockpile and forecast. Dates are serials: 46387 is 2026-12-31, 46266 is 2026-09-01. */
export const pipelineExamples: readonly WorkedExample[] = [
  {
    model: "FUN-1",
    formula: '=KAM.WINPROB([["ST1"],["ST2"],["ST3"],["ST4"],["ST5"],["ST6"],["ST7"]])',
    result: [[0], [0.05], [0.1], [0.25], [0.5], [0.75], [1]],
    why: "the ladder of the seven steps",
  },
  {
    model: "FUN-1",
    formula: '=KAM.WINPROB("ST5","SUSPENDED")',
    result: 0.25,
    why: "suspended: half of the step's 50 %",
  },
  { model: "FUN-1", formula: '=KAM.WINPROB("ST5","LOST")', result: 0, why: "lost" },
  { model: "FUN-1", formula: '=KAM.WINPROB("ST5",null,0.1)', result: 0.6, why: "ten points more by hand" },
  { model: "FUN-3", formula: "=KAM.STAGECONV(40,24)", result: 0.6, why: "24 of 40 went on" },
  { model: "FUN-3", formula: "=KAM.WINRATE(12,28)", result: 0.3, why: "12 won of 40 decided" },
  {
    model: "FUN-3",
    formula: "=KAM.AGEING([[45],[46]],[[20],[30],[40]])",
    result: [[false], [true]],
    why: "stale is more than 1.5 times the median of 30 days",
  },
  {
    model: "FUN-3",
    formula: "=KAM.AGEINGWHY(46,[[20],[30],[40]],null,false)",
    result: [[true, 46, 30, 45]],
    why: "days, median and limit",
  },
  { model: "FUN-4", formula: "=KAM.VELOCITY(40,25000,0.25,90)", result: 2777.78, why: "yuan a day" },
  {
    model: "PIPE-1",
    formula: "=KAM.PIPENEED(10000000,2000000,0.25,800000,180,46387,null,false)",
    result: [[8000000, 32000000, 40, 4, 46207, ""]],
    why: "32 m in 40 opportunities, to be found before 2026-07-04",
  },
  {
    model: "PIPE-1",
    formula:
      '=KAM.PIPECOVER(10,2,0.25,46387,[[20],[6],[4]],[["ST3"],["ST5"],["ST2"]],[[46300],[46300],[46300]],null,null,null,false)',
    result: [[3.25, 4, 30, 26, 26, 0, 2, false]],
    why: "26 of qualified deals cover 8 three times and a quarter; four times are needed",
  },
  {
    model: "PIPE-2",
    formula: "=KAM.FUNNELNEED(10,[[0.5],[0.4],[0.5],[0.6],[0.8]],false)",
    result: [
      ["ST2", 208.33, 209],
      ["ST3", 104.17, 105],
      ["ST4", 41.67, 42],
      ["ST5", 20.83, 21],
      ["ST6", 12.5, 13],
      ["ST7", 10, 10],
    ],
    why: "ten wins, from the last step back to the first",
  },
  {
    model: "PIPE-3",
    formula: '=KAM.MININGPLAN("2026-07-15",[[800000],[1600000]],800000,[[0.5],[0.8]],[[60],[29]],null,false)',
    result: [
      [46143, 2.5, 0, 0],
      [46174, 5, 1.25, 0],
      [46204, 0, 2.5, 1],
      [46235, 0, 0, 2],
    ],
    why: "a win in July needs 2.5 opportunities two months before and 1.25 one month before",
  },
  {
    model: "PIPE-4",
    formula: '=KAM.NEARFAR([[3],[2],[5],[1]],[[46250],[46200],[46400],[46300]],46203,2,0.25,null,null,null,false,"en")',
    result: [
      [
        5,
        2,
        1,
        5,
        0,
        8,
        0.625,
        true,
        "push opportunities from ST5 on again; call on dormant customers; cut out a smaller package that can go first",
      ],
    ],
    why: "5 near where a target of 2 at a win rate of 25 % needs 8: a near gap",
  },
  {
    model: "FC-1",
    formula: `=KAM.WFORECAST([[1000000],[800000],[1200000],[600000],[500000]],${STEPS},null,null,null,false)`,
    result: [[1850000, 1350000, 500000, 1100000, 4100000]],
    why: "100 + 200 + 600 + 450 thousand open, 500 signed",
  },
  { model: "FC-2", formula: "=KAM.Q4SHARE([[4,6,10,80]])", result: 0.8, why: "80 of 100" },
  { model: "ABC-3", formula: "=KAM.HHI([[4,6,10,80]])", result: 0.6552, why: "four quarters (FC-2), most in the last" },
  { model: "FC-2", formula: "=KAM.Q4MOVE([[4,6,10,80]],0.4)", result: 40, why: "to bring it down to 40 %" },
  { model: "FC-2", formula: "=KAM.Q4MOVE([[4,6,10,80]])", result: 45, why: "to the green limit of 35 %" },
  {
    model: "FC-2",
    formula:
      '=KAM.LEVELLING([[1000000],[800000]],[["ST5"],["ST3"]],[[45],[60]],[[true],[true]],[["CR3"],["CR2"]],null,false)',
    result: [
      [true, 250000, ""],
      [false, 0, "STEP"],
    ],
    why: "1 m × 50 % × 45 ÷ 90; the other stands too early",
  },
  {
    model: "FC-3",
    formula: "=KAM.PERT(20,30,58,false)",
    result: [[33, 6.33]],
    why: "(20 + 120 + 58) ÷ 6, (58 − 20) ÷ 6",
  },
  {
    model: "FC-3",
    formula: '=KAM.SALESDATES("2026-09-01",null,null,null,15,null,null,false)',
    result: [[46286, "", 46293, "", 46299, 46303, 46302, 46303, "", "", 46317, "", 46332, ""]],
    why: "10-04 and 10-07 fall in the National Day week: 10-08 stands beside them",
  },
  {
    model: "FC-3",
    formula: "=KAM.PREDICTABILITY([[46203],[46203],[46203]],[[46208],[46193],[46243]],null,false)",
    result: [[3, 18.33, 0.667, 11.67]],
    why: "errors of 5, −10 and 40 days",
  },
];
