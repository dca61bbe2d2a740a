import type { WorkedExample } from "./worked-example.ts";

const RATINGS = "80,70,60,50,40,90";

/** The value score and its balance. */
export const valueScoreExamples: readonly WorkedExample[] = [
  {
    model: "VAL-2",
    formula: `=KAM.VALUESCORE(${RATINGS})`,
    result: 69,
    why: "a risk of 40 counts as 60; synergy has no weight",
  },
  { model: "VAL-2", formula: "=KAM.VALUESCORE(80,70,60,50,60,90)", result: 68, why: "with the risk turned round" },
  {
    model: "VAL-2",
    formula: `=KAM.VALUESCORE(${RATINGS},[["value.weight.synergy",10]])`,
    result: 70.909,
    why: "with a weight for synergy, all weights count against 110",
  },
  {
    model: "VAL-2",
    formula: `=KAM.VALUESCOREWHY(${RATINGS},null,false)`,
    result: [[69, 28, 21, 12, 5, 3, 0, false]],
    why: "the points that add up to 69",
  },
  {
    model: "VAL-2",
    formula: "=KAM.VALUESCOREWHY(100,100,100,100,70,100,null,false)",
    result: [[96.5, 35, 30, 20, 10, 1.5, 0, true]],
    why: "a risk of 70 is an alarm, whatever the total",
  },
  { model: "VAL-3", formula: `=KAM.BALANCE(${RATINGS})`, result: 0.8407, why: "mean 64, standard deviation 10.198" },
  {
    model: "VAL-3",
    formula: `=KAM.BALANCEWHY(${RATINGS},null,false)`,
    result: [[0.8407, "UNEVEN", "financial", "influence"]],
    why: "influence and growth both lack 2.0 points; influence weighs more",
  },
];
