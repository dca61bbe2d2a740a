import type { KindActivity } from "#core/team/effect-rate.ts";
import { code, number, type RowOf } from "./column.ts";
import { filled } from "./filled.ts";

/** Sales activities as columns. */
export function activityColumns(...raw: readonly [unknown, unknown, unknown, unknown, unknown, unknown]) {
  const [kind, planned, commitment, change, evidence, days] = raw;
  return {
    activityKind: code("salesActivityKind", kind),
    activityGoal: filled(planned),
    activityCommitment: filled(commitment),
    activityChange: filled(change),
    activityEvidence: filled(evidence),
    effectDays: number(days),
  };
}

export function activityOf(
  row: RowOf<ReturnType<typeof activityColumns>> & { readonly activityCost?: number | null },
): KindActivity {
  return {
    kind: row.activityKind,
    planned: row.activityGoal,
    commitment: row.activityCommitment,
    change: row.activityChange,
    evidence: row.activityEvidence,
    days: row.effectDays,
    cost: row.activityCost ?? null,
  };
}
