import type { WorkedExample } from "./worked-example.ts";

/** Visits, contacts and reviews. Dates are serials: 46203 is 2026-06-30, 46082 is 2026-03-01. */
export const recordExamples: readonly WorkedExample[] = [
  { model: "REC-1", formula: '=KAM.FOLLOWUPDUE("2026-06-30")', result: 46210, why: "within a week" },
  {
    model: "REC-1",
    formula: "=KAM.OVERDUE([[46196],[46196],[46210]],[[null],[46200],[null]],46203)",
    result: [[7], [0], [0]],
    why: "late, done, not yet due",
  },
  {
    model: "REC-2",
    formula: '=KAM.CONTACTS([[46082],[46089],[46101]],[[30],[45],[60]],[["COLD"],["NEUTRAL"],["WARM"]],false)',
    result: [[3, 135, 0, 19, 1, "RISING"]],
    why: "03-01, 03-08 and 03-20: 3 contacts, 135 minutes, 19 days",
  },
  {
    model: "REC-3",
    formula: '=KAM.USCC([["91350100M000100Y43"],["91350100M000100Y44"]])',
    result: [[true], [false]],
    why: "the check digit",
  },
  {
    model: "REC-6",
    formula: '=KAM.LOSSRATE([["LOST"],["LOST"],["WON"],["LOST"]],[["PRICE"],["PRICE"],["SERVICE"],[null]],false)',
    result: [
      ["PRICE", 0, 2, 0.667, 1],
      ["PRODUCT", 0, 0, 0, ""],
      ["RELATION", 0, 0, 0, ""],
      ["SERVICE", 1, 0, 0, 0],
      ["TIMING", 0, 0, 0, ""],
      ["NO-DECISION", 0, 0, 0, ""],
      ["TENDER-FORMAL", 0, 0, 0, ""],
      ["NONE", 0, 1, 0.333, 1],
      ["ALL", 1, 3, 1, 0.75],
    ],
    why: "two of three losses are for the price",
  },
  {
    model: "REC-7",
    formula: "=KAM.WAYVOTE([[0.6],[0.4],[0.5]],[[20000],[5000],[10000]],[[30],[10],[20]])",
    result: [[44.5833], [70], [50]],
    why: "chance, cost and time of three ways",
  },
  {
    model: "REC-7",
    formula: "=KAM.WAYVOTEWHY([[0.6],[0.4]],[[20000],[5000]],[[30],[10]],null,false)",
    result: [
      [44.5833, 30, 6.25, 8.33333],
      [70, 20, 25, 25],
    ],
    why: "the points of two of them",
  },
];
