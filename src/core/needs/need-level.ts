import type { Role } from "../codes/codes.ts";
import { NEED_LEVELS, type NeedLevel } from "../codes/deals.ts";
import { reaches } from "../kernel/guard.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** What the customer has said; null, nobody heard it, counts as no. */
export interface NeedStatements {
  readonly problem: boolean | null;
  readonly wantsChange: boolean | null;
  readonly budgetKnown: boolean | null;
  readonly dateKnown: boolean | null;
}

/**
 * How ripe a need is: P3 with budget and date, P2 when the customer wants to change, P1 when a problem was named, else
 * P0. Where the team reads the codes as priorities (`need.scale`), the ripest need is P0.
 * @model NEED-2
 * @origin own
 */
export function needLevel(
  { problem, wantsChange, budgetKnown, dateKnown }: NeedStatements,
  parameters: Parameters,
): NeedLevel {
  if (budgetKnown === true && dateKnown === true) return levelOf(3, parameters);
  if (wantsChange === true) return levelOf(2, parameters);
  return levelOf(problem === true ? 1 : 0, parameters);
}

/**
 * 0 for a need that nobody sees to 3 for the ripest, whichever way the team reads the codes.
 * @model NEED-2
 * @origin own
 */
export function ripeness(level: NeedLevel, parameters: Parameters): number {
  const place = NEED_LEVELS.indexOf(level);
  return readsPriorities(parameters) ? RIPEST - place : place;
}

/** Whether the team reads P0 as the most pressing need. */
export function readsPriorities(parameters: Parameters): boolean {
  return reaches(parameters["need.scale"], 2);
}

/**
 * Ripeness of an opportunity: the ripest need of those who decide or influence. What users say makes it P1 at most, and
 * a need whose speaker has no known role counts as a user's.
 * @model NEED-2
 * @origin own
 */
export function opportunityNeed(
  needs: readonly { readonly level: NeedLevel; readonly role: Role | null }[],
  parameters: Parameters,
): NeedLevel {
  const ripest = needs.reduce((most, { level, role }) => {
    const heard = role === "KDM" || role === "KI" ? RIPEST : USERS_CAN;
    return Math.max(most, Math.min(heard, ripeness(level, parameters)));
  }, 0);
  return levelOf(ripest, parameters);
}

const RIPEST = 3;
const USERS_CAN = 1;

function levelOf(ripe: number, parameters: Parameters): NeedLevel {
  return NEED_LEVELS[readsPriorities(parameters) ? RIPEST - ripe : ripe] ?? "P0";
}
