import { daysBetween, type SerialDate } from "../calendar/serial-date.ts";
import type { ExpiryState } from "../codes/results/tender.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface DocumentExpiry {
  readonly state: ExpiryState;
  /** To the last valid day, which still counts; negative when it is past. */
  readonly daysLeft: number;
}

/**
 * Whether a document of the bid library must be renewed: expired, expiring within the days of warning, or valid.
 * @param asOf today, or the deadline of the bid that needs it
 * @model TEND-10
 * @origin own
 */
export function documentExpiry(validUntil: SerialDate, asOf: SerialDate, parameters: Parameters): DocumentExpiry {
  const daysLeft = daysBetween(asOf, validUntil);
  if (daysLeft < 0) return { state: "EXPIRED", daysLeft };
  return { state: daysLeft <= parameters["bid.libraryAlert"] ? "EXPIRING" : "VALID", daysLeft };
}
