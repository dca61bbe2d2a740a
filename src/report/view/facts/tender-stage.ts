import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { TenderState } from "#core/codes/deals.ts";
import type { Tender } from "./legal-checks.ts";

/** Until the deadline the bid can be mended, then one waits for the result. */
export type TenderStage = "BIDDING" | "WAITING" | "ENDED";

const ENDS: readonly TenderState[] = ["WON", "LOST", "VOID", "WITHDRAWN"];

export function tenderStage({ state, deadline }: Tender, asOf: SerialDate): TenderStage {
  if (state !== null && ENDS.includes(state)) return "ENDED";
  return deadline !== null && deadline < asOf ? "WAITING" : "BIDDING";
}
