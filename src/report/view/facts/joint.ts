import type { SerialDate } from "#core/calendar/serial-date.ts";
import { jointPlanCompleteness, type JointPlanCompleteness } from "#core/guide/joint-plan.ts";
import { reaches } from "#core/kernel/guard.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

export type Plan = Row<"jointPlans">;
export type PlanItem = Row<"jointPlanItems">;

/** A joint plan as it stands on a day. */
export interface JointStanding {
  readonly plan: Plan;
  /** Dropped ones are left out. */
  readonly items: readonly ItemStanding[];
  readonly completeness: JointPlanCompleteness;
}

export interface ItemStanding extends Omit<PlanItem, "done"> {
  /** As the workbook has it. */
  readonly row: PlanItem;
  /** Null also for a day to come. */
  readonly done: SerialDate | null;
  readonly state: "done" | "planned" | "overdue";
  /** Figure reached ÷ figure; null where one of them is not known. */
  readonly share: number | null;
}

/** Every plan that was not dropped, the one that ends last first. */
export function jointStandings(account: Account, asOf: SerialDate): readonly JointStanding[] {
  const plans = account.jointPlans.filter(({ progress }) => progress !== "DROPPED");
  return plans
    .map((plan) => {
      const items = itemsOf(plan, account)
        .filter(({ progress }) => progress !== "DROPPED")
        .map((item) => itemStanding(item, asOf));
      return { plan, items, completeness: jointPlanCompleteness(plan, items) };
    })
    .sort((one, other) => (other.plan.until ?? 0) - (one.plan.until ?? 0));
}

/** Where the account has one plan, all items are its own, however they call it. */
function itemsOf({ planId, name }: Plan, { jointPlans, jointPlanItems }: Account): readonly PlanItem[] {
  if (jointPlans.length === 1) return jointPlanItems;
  const called = [planId, name].map((one) => normalise(one ?? "")).filter((one) => one !== "");
  return jointPlanItems.filter(({ plan }) => called.includes(normalise(plan)));
}

function itemStanding(item: PlanItem, asOf: SerialDate): ItemStanding {
  const { figure, reached, due, progress } = item;
  const done = item.done !== null && item.done <= asOf ? item.done : null;
  const share = figure === null || reached === null || figure <= 0 ? null : reached / figure;
  const isMet = item.kind === "GOAL" && share !== null && reaches(share, 1);
  const isDone = done !== null || (item.done === null && progress === "DONE") || isMet;
  return {
    ...item,
    row: item,
    done,
    share,
    state: isDone ? "done" : due !== null && due < asOf ? "overdue" : "planned",
  };
}

export function itemsOfKind({ items }: JointStanding, kind: PlanItem["kind"]): readonly ItemStanding[] {
  return items
    .filter((item) => item.kind === kind)
    .sort((one, other) => (one.due ?? Infinity) - (other.due ?? Infinity));
}
