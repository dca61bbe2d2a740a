import type { WorkedExample } from "./worked-example.ts";

const VALUES = "[[500],[300],[80],[40],[30],[20],[20],[10],[0],[-50]]";
const column = (classes: string) => [...classes].map((one) => [one]);

/** ABC classes and concentration; values in thousands. */
export const abcExamples: readonly WorkedExample[] = [
  {
    model: "ABC-1",
    formula: `=KAM.ABC(${VALUES})`,
    result: column("AABBBCCCCN"),
    why: "the third stands on 0.80 and the sixth on 0.95: both belong below; net returns are for review",
  },
  {
    model: "ABC-1",
    formula: "=KAM.ABC([[40],[20],[20],[20]])",
    result: column("AAAA"),
    why: "equal values have the class of the first of them",
  },
  {
    model: "ABC-1",
    formula: "=KAM.ABC([[400],[400],[100],[100]])",
    result: column("AABB"),
    why: "two pairs, each with one class",
  },
  { model: "ABC-2", formula: `=KAM.ABCRANK(${VALUES})`, result: column("AABBBCCCCN"), why: "2 and 5 of 10 by rank" },
  { model: "ABC-3", formula: `=KAM.TOPSHARE(${VALUES},2)`, result: 0.8, why: "the two largest of 1,000" },
  { model: "ABC-3", formula: `=KAM.TOPSHARE(${VALUES},null,0.2)`, result: 0.8, why: "a fifth of ten customers is two" },
  { model: "ABC-3", formula: `=KAM.HHI(${VALUES})`, result: 0.3498, why: "squares of the shares of what is sold" },
];
