import { monthOf, yearOf } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { executiveVisitsPerYear, visitCompliance, type VisitCompliance } from "#core/coverage/coverage-policy.ts";
import {
  communicationRecord,
  nextContact,
  type CommunicationRecord,
  type NextContact,
} from "#core/retention/communication.ts";
import type { Account } from "#workbook/account-book.ts";
import type { AccountFacts } from "../../facts/account-facts.ts";
import { sumKnown } from "../../facts/business.ts";
import { lastContact } from "../../facts/contacts.ts";
import { yearPeriod, type Period } from "../../facts/period.ts";
import { isWithin } from "../../facts/year-days.ts";
import { executiveVisits, monthsGone } from "../../portfolio/facts/coverage.ts";
import { touchpointList, type PlannedTouchpoint } from "../../review/touchpoint-list.ts";

export interface VisitMonth {
  /** 1–12. */
  readonly month: number;
  readonly planned: number | null;
  readonly done: number | null;
}

/** How the account is looked after, against its plan and the policy of its tier (TIER-2, MAINT-2, TIER-3). */
export interface AccountCoverage {
  readonly year: number;
  /** From January to the month of the day; empty without plan and visits. */
  readonly months: readonly VisitMonth[];
  readonly planned: number | null;
  readonly done: number | null;
  readonly compliance: VisitCompliance | null;
  readonly executive: {
    readonly done: number | null;
    /** Of the whole year; null without a tier. */
    readonly yearly: number | null;
    /** In the months that are over. */
    readonly required: number | null;
    readonly compliance: VisitCompliance | null;
    readonly last: SerialDate | null;
  };
  readonly lastContact: SerialDate | null;
  readonly contact: NextContact | null;
  readonly talks: CommunicationRecord;
  readonly touchpoints: {
    readonly held: number;
    /** Agreed for a day that has passed. */
    readonly overdue: number;
    /** That should have been, counted from a signing, and that nobody entered. */
    readonly unrecorded: number;
    readonly next: PlannedTouchpoint | null;
  };
}

/** null where neither plan nor contact is on record. */
export function coverageOf({ account, book, asOf, value }: AccountFacts): AccountCoverage | null {
  const { coveragePlan, communications } = account;
  const visits = account.visits.filter(({ date }) => date <= asOf);
  const list = touchpointList(account, asOf, book.parameters);
  if (coveragePlan.length + communications.length + visits.length + list.length === 0) return null;
  const period = yearPeriod(yearOf(asOf), asOf);
  const tier = value.tier?.tier ?? null;
  const months = monthsOf(account, period);
  const planned = sumKnown(months.map((one) => one.planned).filter((count) => count !== null));
  const done = sumKnown(months.map((one) => one.done));
  const compliance = planned === null || planned === 0 ? null : visitCompliance(done, planned, book.parameters);
  const last = lastContact(account, asOf);
  const contact = nextContact(last, { cadence: null, tier }, asOf, book.parameters);
  return {
    year: period.year,
    months,
    planned,
    done,
    compliance: compliance?.ok === true ? compliance.value : null,
    executive: executiveOf({ account, book, asOf, value }, period),
    lastContact: last,
    contact: contact.ok ? contact.value : null,
    talks: communicationRecord(communications, asOf),
    touchpoints: {
      held: list.filter(({ state }) => state === "HELD").length,
      overdue: list.filter(({ state, calculated }) => state === "OVERDUE" && !calculated).length,
      unrecorded: list.filter(({ state, calculated }) => state === "OVERDUE" && calculated).length,
      next: list.find(({ state }) => state === "SOON" || state === "LATER") ?? null,
    },
  };
}

/** From the coverage plan; visits on record where the plan does not count them. */
function monthsOf({ coveragePlan, visits }: Account, period: Period): readonly VisitMonth[] {
  const plan = coveragePlan.filter(({ month }) => isWithin(month, period));
  const made = visits.filter(({ date }) => isWithin(date, period));
  if (plan.length + made.length === 0) return [];
  const counts = plan.some(({ doneVisits }) => doneVisits !== null);
  return Array.from({ length: monthOf(period.until) }, (_, at) => {
    const rows = plan.filter(({ month }) => monthOf(month) === at + 1);
    return {
      month: at + 1,
      planned: rows.length === 0 ? null : sumKnown(rows.map(({ plannedVisits }) => plannedVisits)),
      done: counts
        ? rows.length === 0
          ? null
          : sumKnown(rows.map(({ doneVisits }) => doneVisits))
        : made.filter(({ date }) => monthOf(date) === at + 1).length,
    };
  });
}

type Known = Pick<AccountFacts, "account" | "book" | "asOf" | "value">;

function executiveOf({ account, book, asOf, value }: Known, period: Period): AccountCoverage["executive"] {
  const tier = value.tier?.tier ?? null;
  const yearly = tier === null ? null : executiveVisitsPerYear(tier, book.parameters);
  const required = yearly === null ? null : (yearly * monthsGone(period, asOf)) / 12;
  const done = executiveVisits(book, { account }, period);
  const compliance = required === null || required === 0 ? null : visitCompliance(done, required, book.parameters);
  const ofExecutives = {
    visits: account.visits.filter(({ visitorLevel }) => visitorLevel === "EXECUTIVE"),
    communications: account.communications.filter(({ level }) => level === "EXECUTIVE"),
  };
  return {
    done,
    yearly,
    required,
    compliance: compliance?.ok === true ? compliance.value : null,
    last: lastContact(ofExecutives, asOf),
  };
}
