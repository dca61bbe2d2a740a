import { exceeds, numbers, ratio, wholeUp } from "../kernel/guard.ts";
import { all, fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Accounts that are visited alike, such as a tier. */
export interface AccountGroup {
  readonly accounts: number | null;
  /** Visits to each of them in a year. */
  readonly visits: number | null;
  /** Hours of a visit with its travel; null in every group where visits are counted instead of hours. */
  readonly hours: number | null;
  /** Accounts that one person may have at most; null is no limit. */
  readonly maxAccounts: number | null;
}

export interface TeamSize {
  /** People that the work asks for. */
  readonly byWork: number;
  /** People that the limits of accounts ask for; null without any limit. */
  readonly byLimit: number | null;
  /** Whole people: the larger of the two, rounded up. */
  readonly people: number;
  /** null where nobody is needed. */
  readonly accountsPerPerson: number | null;
  /** More accounts per person than anybody can look after. */
  readonly alarm: boolean;
}

/**
 * Size of a team by the workload method: accounts × visits × hours ÷ selling hours of a person, at least what the limits
 * of accounts per person ask for.
 * Faults: missing, out-of-range below 0, zero-denominator for selling hours or a limit of 0.
 * @param capacity selling hours of a person in a year; visits, where these are counted
 * @model TEAM-1
 * @origin std for the method, seed for the alarm
 */
export function teamSize(
  groups: readonly AccountGroup[],
  capacity: number | null,
  parameters: Parameters,
): Outcome<TeamSize> {
  if (groups.length === 0) return fail({ code: "missing", argument: "groupAccounts" });
  const selling = numbers({ sellingHours: [capacity, 0, Infinity] });
  if (!selling.ok) return selling;
  const countsVisits = groups.every(({ hours }) => hours === null);
  const entered = all(groups.map((group) => groupWork(countsVisits ? { ...group, hours: 1 } : group)));
  if (!entered.ok) return entered;
  const work = entered.value.reduce((sum, group) => sum + group.work, 0);
  const accounts = entered.value.reduce((sum, group) => sum + group.accounts, 0);
  const limits = entered.value.flatMap(({ byLimit }) => byLimit ?? []);
  const byLimit = limits.length === 0 ? null : limits.reduce((sum, people) => sum + people, 0);
  return map(ratio(work, selling.value.sellingHours, "sellingHours"), (byWork) => {
    const people = wholeUp(Math.max(byWork, byLimit ?? 0));
    const accountsPerPerson = people === 0 ? null : accounts / people;
    const alarm = exceeds(accountsPerPerson ?? 0, parameters["team.alarmAccounts"]);
    return { byWork, byLimit, people, accountsPerPerson, alarm };
  });
}

function groupWork({ accounts, visits, hours, maxAccounts }: AccountGroup) {
  const entered = numbers({
    groupAccounts: [accounts, 0, Infinity],
    visitsPerYear: [visits, 0, Infinity],
    hoursPerVisit: [hours, 0, Infinity],
    maxAccounts: [maxAccounts ?? 1, 0, Infinity],
  });
  if (!entered.ok) return entered;
  const { groupAccounts, visitsPerYear, hoursPerVisit } = entered.value;
  const limit = maxAccounts === null ? ok(null) : ratio(groupAccounts, maxAccounts, "maxAccounts");
  const work = groupAccounts * visitsPerYear * hoursPerVisit;
  return map(limit, (byLimit) => ({ accounts: groupAccounts, work, byLimit }));
}
