import type { Role } from "../codes/codes.ts";
import { INVITER_LEVELS, type InviterLevel } from "../codes/performance.ts";

const INVITERS = { KDM: "EXECUTIVE", KI: "MANAGER", KU: "REP" } as const satisfies Readonly<Record<Role, InviterLevel>>;

/**
 * Who of us should ask a guest, by the guest's part in the decision.
 * @model EVT-2
 * @origin own
 */
export function inviterFor(role: Role): InviterLevel {
  return INVITERS[role];
}

/**
 * Whether the person who asks a guest stands below the one who should.
 * @model EVT-2
 * @origin own
 */
export function inviterTooLow(role: Role, inviter: InviterLevel): boolean {
  return INVITER_LEVELS.indexOf(inviter) < INVITER_LEVELS.indexOf(inviterFor(role));
}
