import { addDays, type SerialDate } from "../calendar/serial-date.ts";
import type { Step } from "../codes/codes.ts";
import type { OurLevel } from "../codes/records.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export const KEY_ACTION_ROLES = ["REP", "PRESALES", "MANAGER"] as const satisfies readonly OurLevel[];
/** Who has a key action in every step. */
export type KeyActionRole = (typeof KEY_ACTION_ROLES)[number];

/** Who says that the deliverable is there: the one who goes on with it, never the one who made it. */
export const KEY_ACTION_VERIFIERS = {
  REP: "MANAGER",
  PRESALES: "REP",
  MANAGER: "EXECUTIVE",
} as const satisfies Readonly<Record<KeyActionRole, OurLevel>>;

export interface KeyActionDue {
  readonly role: KeyActionRole;
  readonly verifier: OurLevel;
  /** A calendar day, not moved to a working day. */
  readonly due: SerialDate;
}

/**
 * When the key actions of a step are due, counted from the day on which the opportunity entered it: pre-sales ahead of
 * the rep, whose deliverable needs theirs, the manager's check after. Fault: out-of-range outside Excel's calendar.
 * @model FUN-2
 * @origin own
 */
export function keyActionDates(
  step: Step,
  entered: SerialDate,
  parameters: Parameters,
): Outcome<readonly KeyActionDue[]> {
  return all(
    KEY_ACTION_ROLES.map((role) =>
      map(addDays(entered, keyActionDays(step, role, parameters), "entered"), (due) => ({
        role,
        verifier: KEY_ACTION_VERIFIERS[role],
        due,
      })),
    ),
  );
}

/** Days from entering the step until the deliverable is due. */
export function keyActionDays(step: Step, role: KeyActionRole, parameters: Parameters): number {
  const days = parameters[`keyAction.days.${step}`];
  switch (role) {
    case "PRESALES":
      return Math.max(0, days - parameters["keyAction.presalesAhead"]);
    case "REP":
      return days;
    case "MANAGER":
      return days + parameters["keyAction.managerCheck"];
  }
}
