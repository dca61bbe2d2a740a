import type { ItemStanding, JointStanding } from "#report/view/facts/joint.ts";
import { dueChip } from "../../shared/due-chip.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData } from "../../shared/screen.tsx";
import { joined, ownerOf, type MaintenanceContext } from "./maintenance-context.ts";

/** The plans made with the customer, with what they lack, and their items (JBP-1). */
export function jointSections(context: MaintenanceContext): readonly OverviewSection[] {
  const { account, say, joint, tier } = context;
  const plans: OverviewSection = {
    key: "joint",
    title: say.joint.title,
    lead: joint.length > 0 ? undefined : tier === "STRATEGIC" ? say.joint.empty : say.joint.tier,
    records: joint.map((standing, at) => planRow(standing, at, context)),
    add: { table: "jointPlans", account: account.name },
    notes: [say.joint.note],
  };
  const [first] = joint;
  const named = first?.plan.planId ?? first?.plan.name ?? null;
  if (first === undefined || named === null) return [plans];
  return [plans, itemsSection(named, context)];
}

function itemsSection(plan: string, context: MaintenanceContext): OverviewSection {
  const { account, say, joint } = context;
  const rankOf = ({ state, due }: ItemStanding) => (state === "done" ? Infinity : (due ?? Number.MAX_SAFE_INTEGER));
  const items = joint.flatMap((standing) => standing.items).toSorted((one, other) => rankOf(one) - rankOf(other));
  return {
    key: "jointItems",
    title: say.joint.items,
    lead: items.length === 0 ? say.joint.noItems : undefined,
    records: items.map((item, at) => itemRow(item, at, context)),
    add: { table: "jointPlanItems", account: account.name, begin: { plan } },
  };
}

function planRow({ plan, completeness }: JointStanding, at: number, context: MaintenanceContext): LinkedRow {
  const { say, words, format } = context;
  const { list } = words.pane.shell;
  const missing = completeness.missing.map((part) => say.guide.jointPlan.rows[part].part).join(list);
  const told = missing === "" ? say.joint.whole : say.joint.missing(missing);
  return {
    key: String(at),
    name: plan.name ?? plan.goal ?? say.joint.unnamed,
    number: say.joint.share(format.ratio(completeness.share)),
    reason: joined([plan.until === null ? null : say.joint.until(format.date(plan.until)), told], context),
    chip:
      plan.confirmed === true
        ? { standing: "good", text: say.joint.confirmed }
        : { standing: "warn", text: say.joint.unconfirmed },
    route: recordRoute(ownerOf(context), "jointPlans", plan),
  };
}

function itemRow(item: ItemStanding, at: number, context: MaintenanceContext): LinkedRow {
  const { say, words, format } = context;
  const { kind, side, owner, figure, reached } = item;
  const said = [
    kind === null ? null : words.codes.jointItemKind[kind],
    side === null ? null : words.codes.jointSide[side],
    owner,
  ];
  return {
    key: String(at),
    name: item.item,
    number:
      figure === null || reached === null
        ? undefined
        : say.joint.reached(format.number(reached), format.number(figure)),
    reason: joined(said, context),
    chip: itemChip(item, context),
    route: recordRoute(ownerOf(context), "jointPlanItems", item.row),
  };
}

function itemChip({ state, due }: ItemStanding, { say, today, words }: MaintenanceContext): ChipData {
  if (state === "done") return { standing: "good", text: say.joint.done };
  return due === null ? { standing: "plain", text: say.joint.noDay } : dueChip(due, today, words.pane);
}
