import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { itemsOfKind, jointStandings, type ItemStanding, type JointStanding } from "../facts/joint.ts";
import { commitmentsOf, type Commitment } from "../visit/commitments.ts";
import { openProblems, type OpenProblem } from "./open-problems.ts";
import { churnOf, type Churn } from "../facts/churn.ts";
import { satisfactionFacts, type SatisfactionFacts } from "../facts/satisfaction.ts";
import { sinceOf, type PlannedTouchpoint } from "./touchpoint-list.ts";
import { valueDelivered, type ValueDelivered } from "./value-delivered.ts";
import { whitespaceFacts, type WhitespaceFacts } from "./whitespace-facts.ts";

/** Everything that the three meetings are about, as known on a day. */
export interface ReviewFacts {
  readonly asOf: SerialDate;
  readonly meeting: PlannedTouchpoint;
  /** Those of the same signing. */
  readonly touchpoints: readonly PlannedTouchpoint[];
  readonly plans: readonly JointStanding[];
  readonly goals: readonly ItemStanding[];
  readonly value: ValueDelivered;
  readonly problems: readonly OpenProblem[];
  readonly satisfaction: SatisfactionFacts;
  readonly churn: Churn | null;
  /** What the customer said since the meeting before, newest first. */
  readonly needs: readonly Row<"needs">[];
  readonly commitments: readonly Commitment[];
  /** Of the joint plans, without those that are done, by date. */
  readonly openItems: readonly ItemStanding[];
  /** Contracts in force with an end, the first end first. */
  readonly renewals: readonly Renewal[];
  readonly whitespace: WhitespaceFacts;
}

export interface Renewal {
  readonly contract: Row<"contracts">;
  readonly end: SerialDate;
  readonly daysLeft: number;
}

export function reviewFacts(
  { parameters }: AccountBook,
  account: Account,
  meeting: PlannedTouchpoint,
  list: readonly PlannedTouchpoint[],
  asOf: SerialDate,
): ReviewFacts {
  const plans = jointStandings(account, asOf);
  const since = sinceOf(meeting, list);
  return {
    asOf,
    meeting,
    touchpoints: list.filter(({ signed }) => signed === meeting.signed),
    plans,
    goals: plans.flatMap((plan) => itemsOfKind(plan, "GOAL")),
    value: valueDelivered(account),
    problems: openProblems(account, asOf),
    satisfaction: satisfactionFacts(account, asOf, parameters),
    churn: churnOf(account, asOf, parameters),
    needs: account.needs
      .filter(({ date }) => date !== null && date > since && date <= asOf)
      .toSorted((one, other) => (other.date ?? 0) - (one.date ?? 0)),
    commitments: commitmentsOf(account, visitsUntil(account, asOf), asOf, parameters),
    openItems: plans
      .flatMap(({ items }) => items)
      .filter(({ kind, state }) => state !== "done" && kind !== "GOAL" && kind !== "RISK")
      .sort((one, other) => (one.due ?? Infinity) - (other.due ?? Infinity)),
    renewals: renewalsOf(account, asOf),
    whitespace: whitespaceFacts(account, parameters),
  };
}

function visitsUntil({ visits }: Account, asOf: SerialDate): readonly Row<"visits">[] {
  return visits.filter(({ date }) => date <= asOf).toSorted((one, other) => other.date - one.date);
}

function renewalsOf({ contracts }: Account, asOf: SerialDate): readonly Renewal[] {
  return contracts
    .flatMap((contract) => {
      const { end, state, signDate } = contract;
      const isInForce = state === "ACTIVE" || (state === null && signDate !== null && signDate <= asOf);
      return end !== null && end >= asOf && isInForce ? [{ contract, end, daysLeft: end - asOf }] : [];
    })
    .sort((one, other) => one.end - other.end);
}
