import { STICKINESS_PARTS, type StickinessPart } from "../codes/results/team.ts";
import { numbers } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface Ties {
  /** A month. */
  readonly contacts: number | null;
  /** People or roles at the customer that use us. */
  readonly users: number | null;
  /** Products of ours in use. */
  readonly products: number | null;
  /** Part of our events that the customer came to, 0–1. */
  readonly attendance: number | null;
}

export interface Stickiness {
  /** 0–100; the points add up to it. */
  readonly total: number;
  /** In the order of STICKINESS_PARTS; 25 points each at full marks. */
  readonly parts: readonly { readonly part: StickinessPart; readonly points: number }[];
}

/**
 * How closely a customer is tied to us: the mean of four parts, each linear up to its full mark. Whether it goes with
 * sales is to be seen on a scatter chart, not assumed.
 * Faults: missing, out-of-range.
 * @model EVT-1
 * @origin own
 */
export function stickiness(ties: Ties, parameters: Parameters): Outcome<Stickiness> {
  const entered = numbers({
    "stickiness.contacts": [ties.contacts, 0, Infinity],
    "stickiness.users": [ties.users, 0, Infinity],
    "stickiness.products": [ties.products, 0, Infinity],
    "stickiness.attendance": [ties.attendance, 0, 1],
  });
  return map(entered, () => {
    const parts = STICKINESS_PARTS.map((part) => {
      const reached = Math.min(1, (ties[part] ?? 0) / parameters[FULL_MARK[part]]);
      return { part, points: (100 * reached) / STICKINESS_PARTS.length };
    });
    return { total: parts.reduce((sum, { points }) => sum + points, 0), parts };
  });
}

const FULL_MARK = {
  contacts: "stickiness.full.contacts",
  users: "stickiness.full.users",
  products: "stickiness.full.products",
  attendance: "stickiness.full.attendance",
} as const satisfies Readonly<Record<StickinessPart, string>>;
