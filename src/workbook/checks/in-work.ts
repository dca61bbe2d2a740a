import { isOpen } from "#core/pipeline/open-opportunity.ts";
import type { Opportunity } from "../contract.ts";

/** An opportunity that somebody works on: open by its status, or by a step where the team keeps no status. */
export function inWork({ step, status }: Opportunity): boolean {
  return (status !== null || step !== null) && isOpen({ step, status: status ?? "OPEN" });
}
