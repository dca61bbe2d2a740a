import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JOINT_PLAN_PARTS, jointPlanCompleteness, type JointPlan, type JointPlanItem } from "#core/guide/joint-plan.ts";
import { JOINT_ITEM_KINDS, JOINT_SIDES } from "#core/codes/performance.ts";
import { day } from "#test/support/sample-book.ts";

const EMPTY: JointPlan = {
  goal: null,
  salesGoal: null,
  until: null,
  ourContribution: null,
  theirContribution: null,
  ourInvestment: null,
  theirInvestment: null,
  governance: null,
  risks: null,
  review: null,
  confirmed: null,
};
const item = (cells: Partial<JointPlanItem>): JointPlanItem => ({
  kind: null,
  side: null,
  figure: null,
  due: null,
  ...cells,
});
const due = day("2026-12-31");

describe("JBP-1 joint business plan", () => {
  test.each<[part: string, plan: Partial<JointPlan>, items: JointPlanItem[], there: boolean, why: string]>([
    ["GOALS", { goal: "降本", salesGoal: 5e6, until: due }, [], true, "goal, figure and date in the plan's row"],
    ["GOALS", { goal: "降本", until: due }, [], false, "a goal without a figure"],
    ["GOALS", {}, [item({ kind: "GOAL", figure: 30, due })], true, "or as an item"],
    ["GOALS", {}, [item({ kind: "GOAL", figure: 30 })], false, "an item without a date"],
    ["OUR-CONTRIBUTION", {}, [item({ kind: "CONTRIBUTION", side: "BOTH" })], true, "both give"],
    ["THEIR-CONTRIBUTION", {}, [item({ kind: "CONTRIBUTION", side: "OURS" })], false, "only we give"],
    ["THEIR-CONTRIBUTION", { theirContribution: " " }, [], false, "a blank is no text"],
    ["INVESTMENT", { ourInvestment: 0, theirInvestment: 0 }, [], true, "nothing is a figure too"],
    ["INVESTMENT", { ourInvestment: 0 }, [], false, "one side is not said"],
    ["MILESTONES", {}, [item({ kind: "MILESTONE", due })], true, "with its date"],
    ["MILESTONES", {}, [item({ kind: "MILESTONE" })], false, "without one"],
    ["GOVERNANCE", {}, [item({ kind: "MEETING", due })], true, "a meeting with its date"],
    ["RISKS", {}, [item({ kind: "RISK" })], true, "a risk"],
    ["REVIEW", { review: due }, [], true, "the day of the review"],
    ["CONFIRMED", { confirmed: false }, [], false, "not confirmed"],
  ])("%s with %j and %j: %s (%s)", (part, plan, items, there) => {
    const { missing } = jointPlanCompleteness({ ...EMPTY, ...plan }, items);
    expect(!(missing as readonly string[]).includes(part)).toBe(there);
  });

  test("an empty plan lacks everything; three of nine parts are a third", () => {
    expect(jointPlanCompleteness(EMPTY, [])).toEqual({ share: 0, missing: JOINT_PLAN_PARTS });
    const third = { ...EMPTY, risks: "断供", review: due, confirmed: true };
    expect(jointPlanCompleteness(third, []).share).toBeCloseTo(1 / 3, 12);
  });

  test("one more item never makes a plan less complete", () => {
    const anyItem = fc.record({
      kind: fc.constantFrom(...JOINT_ITEM_KINDS, null),
      side: fc.constantFrom(...JOINT_SIDES, null),
      figure: fc.constantFrom(0, 5, null),
      due: fc.constantFrom(due, null),
    });
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 6 }), anyItem, (items, more) => {
        const share = (list: readonly JointPlanItem[]) => jointPlanCompleteness(EMPTY, list).share;
        expect(share([...items, more])).toBeGreaterThanOrEqual(share(items));
      }),
    );
  });
});
