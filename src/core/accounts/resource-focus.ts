import type { FocusMark } from "../codes/results/accounts.ts";
import { exceeds, numbers, reaches } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** What goes into a customer and what comes of it, over one period. */
export interface AccountEffort {
  /** Hours of our people. */
  readonly hours: number | null;
  /** Gross profit in yuan; may be a loss. */
  readonly grossProfit: number | null;
}

export interface ResourceFocus {
  /** Share of the team's hours, 0–1. */
  readonly hoursShare: number;
  /** Share of all gross profits above 0; 0 without a profit. */
  readonly profitShare: number;
  /** Share of hours ÷ share of profit; null without a profit. */
  readonly ratio: number | null;
  /** null where neither hours nor profit are. */
  readonly mark: FocusMark | null;
}

/**
 * Where the hours go against where the gross profit comes from, a row per customer in the order of the list. A ratio
 * outside the two limits is marked; hours for a customer without profit are marked whatever their number.
 * Faults: missing, out-of-range, zero-denominator when all hours are 0 or nobody brings a profit.
 * @model KA-3
 * @origin own
 */
export function resourceFocus(
  efforts: readonly AccountEffort[],
  parameters: Parameters,
): Outcome<readonly ResourceFocus[]> {
  let totalHours = 0;
  let totalProfit = 0;
  for (const { hours, grossProfit } of efforts) {
    const entered = numbers({ accountHours: [hours, 0, Infinity], accountProfit: [grossProfit, -Infinity, Infinity] });
    if (!entered.ok) return entered;
    totalHours += entered.value.accountHours;
    totalProfit += Math.max(0, entered.value.accountProfit);
  }
  if (totalHours === 0) return fail({ code: "zero-denominator", argument: "accountHours" });
  if (totalProfit === 0) return fail({ code: "zero-denominator", argument: "accountProfit" });

  return ok(
    efforts.map(({ hours, grossProfit }) => {
      const hoursShare = (hours ?? 0) / totalHours;
      const profitShare = Math.max(0, grossProfit ?? 0) / totalProfit;
      const ratio = profitShare === 0 ? null : hoursShare / profitShare;
      return { hoursShare, profitShare, ratio, mark: markOf(hoursShare, ratio, parameters) };
    }),
  );
}

function markOf(hoursShare: number, ratio: number | null, parameters: Parameters): FocusMark | null {
  if (ratio === null) return hoursShare === 0 ? null : "NO-PROFIT";
  if (exceeds(ratio, parameters["resource.most"])) return "MORE";
  return reaches(ratio, parameters["resource.least"]) ? "EVEN" : "LESS";
}
