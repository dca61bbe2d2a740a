import { addDays, type SerialDate } from "../calendar/serial-date.ts";
import { addWorkdays } from "../calendar/workday.ts";
import type { TenderRegime } from "../codes/deals.ts";
import type { TenderMilestone } from "../codes/results/people.ts";
import { numbers, wholeUp } from "../kernel/guard.ts";
import { map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface TenderPlan {
  readonly publication: SerialDate;
  readonly regime: TenderRegime;
  /** Days from publication to bid opening; null is the default. A shorter time than the law's becomes the law's. */
  readonly bidDays: number | null;
  /** null is the default. */
  readonly evaluationDays: number | null;
  /** Days from the award notice to the contract; null is the default. */
  readonly contractDays: number | null;
  /** Days from signing to the first payment, with the customer's usual delay; null leaves the payment out. */
  readonly creditDays: number | null;
}

export interface TenderDate {
  readonly milestone: TenderMilestone;
  readonly date: SerialDate;
}

/**
 * Planned dates from a tender's publication to the money, in their order. A mandatory tender publishes the candidates
 * before the award; government procurement has a period for queries between notice and contract; the others neither.
 * Dates are calendar days: whether one is worked on is asked of the calendar.
 * Faults: out-of-range for days below 0 or a contract later than the law allows; calendar-ends for a query period.
 * @model FC-3
 * @origin law for the least and most days, own for the planned ones
 */
export function tenderDates(plan: TenderPlan, parameters: Parameters): Outcome<readonly TenderDate[]> {
  const days = plannedDays(plan, parameters);
  if (!days.ok) return days;
  const { bid, evaluation, contract, credit } = days.value;
  const publicity = parameters["tender.tl.publicationDays"] + parameters["tender.tl.publicityDays"];
  const award = chain(plan.publication, [
    ["OPENING", bid],
    ["EVALUATED", evaluation],
    ["PUBLICITY", plan.regime === "TL-MANDATORY" ? publicity : null],
    ["NOTICE", wholeUp(parameters["dates.noticeDays"])],
  ]);
  if (!award.ok) return award;
  const notice = award.value.at(-1)?.date ?? plan.publication;
  const query = plan.regime === "GOV-PROC" ? addWorkdays(notice, parameters["tender.gov.queryWorkdays"]) : ok(null);
  if (!query.ok) return query;
  // A contract may be signed when it is ready, but not while bidders can still query the result.
  const queryDays = query.value === null ? 0 : query.value - notice;
  const signed = chain(notice, [
    ["SIGNING", Math.max(contract, queryDays)],
    ["COLLECTION", credit],
  ]);
  const queried: readonly TenderDate[] = query.value === null ? [] : [{ milestone: "QUERY", date: query.value }];
  return map(signed, (dates) => [...award.value, ...queried, ...dates]);
}

type Leg = readonly [milestone: TenderMilestone, days: number | null];

/** Dates one after the other; a leg without days is left out. */
function chain(start: SerialDate, legs: readonly Leg[]): Outcome<readonly TenderDate[]> {
  const dates: TenderDate[] = [];
  let last = start;
  for (const [milestone, days] of legs) {
    if (days === null) continue;
    const next = addDays(last, days, "publication");
    if (!next.ok) return next;
    last = next.value;
    dates.push({ milestone, date: last });
  }
  return ok(dates);
}

interface PlannedDays {
  readonly bid: number;
  readonly evaluation: number;
  readonly contract: number;
  readonly credit: number | null;
}

function plannedDays(plan: TenderPlan, parameters: Parameters): Outcome<PlannedDays> {
  const entered = numbers({
    bidDays: [plan.bidDays ?? parameters["dates.bidDays"], 0, Infinity],
    evaluationDays: [plan.evaluationDays ?? parameters["dates.evaluationDays"], 0, Infinity],
    contractDays: [plan.contractDays ?? parameters["dates.contractDays"], 0, longestContract(plan.regime, parameters)],
    creditDays: [plan.creditDays ?? 0, 0, Infinity],
  });
  if (!entered.ok) return entered;
  const { bidDays, evaluationDays, contractDays, creditDays } = entered.value;
  return ok({
    bid: Math.max(wholeUp(bidDays), shortestBid(plan.regime, parameters)),
    evaluation: wholeUp(evaluationDays),
    contract: wholeUp(contractDays),
    credit: plan.creditDays === null ? null : wholeUp(creditDays),
  });
}

function shortestBid(regime: TenderRegime, parameters: Parameters): number {
  if (regime === "TL-MANDATORY") return parameters["tender.tl.bidDays"];
  return regime === "GOV-PROC" ? parameters["tender.gov.bidDays"] : 0;
}

function longestContract(regime: TenderRegime, parameters: Parameters): number {
  if (regime === "PRIVATE") return Infinity;
  return parameters[regime === "GOV-PROC" ? "tender.gov.contractDays" : "tender.tl.contractDays"];
}
