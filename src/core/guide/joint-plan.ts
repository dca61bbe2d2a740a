import type { SerialDate } from "../calendar/serial-date.ts";
import type { JointItemKind, JointSide } from "../codes/performance.ts";

/** What a joint business plan consists of. */
export const JOINT_PLAN_PARTS = [
  "GOALS",
  "OUR-CONTRIBUTION",
  "THEIR-CONTRIBUTION",
  "INVESTMENT",
  "MILESTONES",
  "GOVERNANCE",
  "RISKS",
  "REVIEW",
  "CONFIRMED",
] as const;
export type JointPlanPart = (typeof JOINT_PLAN_PARTS)[number];

/** The plan's own row; null is not known. */
export interface JointPlan {
  readonly goal: string | null;
  /** Yuan. */
  readonly salesGoal: number | null;
  readonly until: SerialDate | null;
  readonly ourContribution: string | null;
  readonly theirContribution: string | null;
  readonly ourInvestment: number | null;
  readonly theirInvestment: number | null;
  readonly governance: string | null;
  readonly risks: string | null;
  readonly review: SerialDate | null;
  readonly confirmed: boolean | null;
}

export interface JointPlanItem {
  readonly kind: JointItemKind | null;
  readonly side: JointSide | null;
  readonly figure: number | null;
  readonly due: SerialDate | null;
}

export interface JointPlanCompleteness {
  /** Parts that are there ÷ all parts, 0–1. */
  readonly share: number;
  readonly missing: readonly JointPlanPart[];
}

/**
 * Which parts of a joint plan are there, in its own row or as items. A goal needs a figure and a date, a milestone or a
 * meeting a date, an investment a figure; 0 is one.
 * @model JBP-1
 * @origin seed for the plan, own for its parts
 */
export function jointPlanCompleteness(plan: JointPlan, items: readonly JointPlanItem[]): JointPlanCompleteness {
  const missing = JOINT_PLAN_PARTS.filter((part) => !hasPart(part, plan, items));
  return { share: 1 - missing.length / JOINT_PLAN_PARTS.length, missing };
}

function hasPart(part: JointPlanPart, plan: JointPlan, items: readonly JointPlanItem[]): boolean {
  const some = (kind: JointItemKind, fits: (item: JointPlanItem) => boolean) =>
    items.some((item) => item.kind === kind && fits(item));
  const gives = (side: JointSide) => some("CONTRIBUTION", (item) => item.side === side || item.side === "BOTH");
  switch (part) {
    case "GOALS":
      return (
        (isWritten(plan.goal) && plan.salesGoal !== null && plan.until !== null) ||
        some("GOAL", ({ figure, due }) => figure !== null && due !== null)
      );
    case "OUR-CONTRIBUTION":
      return isWritten(plan.ourContribution) || gives("OURS");
    case "THEIR-CONTRIBUTION":
      return isWritten(plan.theirContribution) || gives("THEIRS");
    case "INVESTMENT":
      return (
        (plan.ourInvestment !== null && plan.theirInvestment !== null) ||
        some("INVESTMENT", ({ figure }) => figure !== null)
      );
    case "MILESTONES":
      return some("MILESTONE", ({ due }) => due !== null);
    case "GOVERNANCE":
      return isWritten(plan.governance) || some("MEETING", ({ due }) => due !== null);
    case "RISKS":
      return isWritten(plan.risks) || some("RISK", () => true);
    case "REVIEW":
      return plan.review !== null;
    case "CONFIRMED":
      return plan.confirmed === true;
  }
}

function isWritten(text: string | null): boolean {
  return text !== null && text.trim() !== "";
}
