import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { TenderForm } from "#core/codes/deals.ts";
import { normInForce } from "#core/tender/norm-in-force.ts";
import type { Citation } from "#core/parameters/define.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import type { Row } from "#workbook/contract.ts";

type Tender = Row<"tenders">;

/** What the law says about talks in a tender. */
export interface TenderLimit {
  readonly tender: Tender;
  /** Whether the winner is not decided yet, so that price and substance may not be talked about. */
  readonly isBarred: boolean;
  readonly citations: readonly Citation[];
}

const TENDERED: readonly TenderForm[] = ["OPEN", "INVITED"];

/** The statutory tender that the deal is in; null where there is none. A law without a form counts as a tender. */
export function tenderLimit(
  tenders: readonly Tender[],
  oppId: string | null,
  asOf: SerialDate,
  parameters: Parameters,
): TenderLimit | null {
  if (oppId === null) return null;
  const found = tenders.filter((tender) => tender.oppId === oppId && isTendered(tender));
  const [tender] = found.toSorted((one, two) => Number(isDecided(one, asOf)) - Number(isDecided(two, asOf)));
  if (tender === undefined) return null;
  const norm = normInForce("NEGOTIATION", tender.regime, parameters);
  return norm.force === "NONE" ? null : { tender, isBarred: !isDecided(tender, asOf), citations: norm.citations };
}

function isTendered({ regime, form }: Tender): boolean {
  if (form === null) return regime !== null && regime !== "PRIVATE";
  return regime !== "PRIVATE" && TENDERED.includes(form);
}

function isDecided({ awarded, state }: Tender, asOf: SerialDate): boolean {
  if (awarded !== null) return awarded <= asOf;
  return state === "WON" || state === "LOST" || state === "VOID" || state === "WITHDRAWN";
}
