import { monthOf } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { TIERS, type Tier } from "#core/codes/codes.ts";
import {
  executiveVisitsPerYear,
  ftePerAccount,
  visitCompliance,
  type VisitCompliance,
} from "#core/coverage/coverage-policy.ts";
import { strategicShare } from "#core/coverage/strategic-share.ts";
import { nextContact } from "#core/retention/communication.ts";
import { coverageCost, policyStaff } from "#core/team/policy-staff.ts";
import { teamSize, type TeamSize } from "#core/team/team-size.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { hasTable } from "../../facts/book-columns.ts";
import { sumKnown } from "../../facts/business.ts";
import { meanOf } from "../../facts/deals.ts";
import type { Period } from "../../facts/period.ts";
import { isWithin, yearUntil } from "../../facts/year-days.ts";
import type { Standing } from "../../facts/standings.ts";

export interface TierCoverage {
  readonly tier: Tier;
  readonly accounts: number;
  /** Visits of our executives made in the year so far, and asked for by the policy in its full months. */
  readonly done: number | null;
  readonly required: number;
  readonly compliance: VisitCompliance | null;
  /** People that the policy asks for; null while the team has not settled it. */
  readonly policy: number | null;
  /** People who look after them: each account manager spread evenly over the accounts. */
  readonly people: number | null;
}

export interface Coverage {
  readonly tiers: readonly TierCoverage[];
  readonly accounts: number;
  /** Accounts whose tier is not known. */
  readonly untiered: number;
  /** Of the tiers for which visits are asked. */
  readonly done: number | null;
  readonly required: number;
  readonly compliance: VisitCompliance | null;
  readonly policy: number | null;
  readonly people: number | null;
  readonly strategic: { readonly share: number; readonly warning: boolean };
  /** TEAM-2: policy people × cost of a person ÷ gross profit. */
  readonly cost: {
    readonly perPerson: number | null;
    readonly grossProfit: number | null;
    readonly share: number | null;
  };
  readonly size: Workload;
}

export interface Workload {
  /** Hours of a visit, the mean of the work logs that name a customer; selling hours of a person, the mean of the team. */
  readonly hours: number | null;
  readonly capacity: number | null;
  readonly team: TeamSize | null;
}

const YEAR_DAYS = 365;

/** @param all the whole book: who has accounts beside the chosen ones has less time for these */
export function coverageOf(
  book: AccountBook,
  standings: readonly Standing[],
  period: Period,
  asOf: SerialDate,
  all: AccountBook,
): Coverage {
  const { parameters } = book;
  const load = loadsOf(all);
  const tiers = TIERS.map((tier) => tierCoverage(book, tier, standings, load, period, asOf));
  const required = tiers.reduce((total, row) => total + row.required, 0);
  const [policy, people] = [policyOf(book, tiers), sumKnown(tiers.map((row) => row.people))];
  const done = doneWhereAsked(tiers);
  const compliance = required === 0 ? null : visitCompliance(done, required, parameters);
  return {
    tiers,
    accounts: standings.length,
    untiered: standings.filter(({ tier }) => tier === null).length,
    done,
    required,
    compliance: compliance?.ok === true ? compliance.value : null,
    policy,
    people,
    strategic: strategicShare(
      standings.map(({ tier }) => tier),
      parameters,
    ),
    cost: costOf(standings, policy, people, asOf),
    size: workloadOf(book, tiers, asOf),
  };
}

/** Visits that nobody asked for make up for none that were. */
function doneWhereAsked(tiers: readonly TierCoverage[]): number | null {
  const asked = tiers.filter(({ required }) => required > 0);
  return sumKnown(asked.map(({ done }) => done));
}

function tierCoverage(
  book: AccountBook,
  tier: Tier,
  standings: readonly Standing[],
  load: ReadonlyMap<string, number>,
  period: Period,
  asOf: SerialDate,
): TierCoverage {
  const own = standings.filter((one) => one.tier === tier);
  const done = sumKnown(own.map((one) => executiveVisits(book, one, period)));
  const required = (own.length * executiveVisitsPerYear(tier, book.parameters) * monthsGone(period, asOf)) / 12;
  const compliance = required === 0 ? null : visitCompliance(done, required, book.parameters);
  const fte = ftePerAccount(tier, book.parameters);
  const people = own.flatMap(({ account: { customer } }) =>
    customer.owner === null ? [] : [load.get(customer.owner) ?? 0],
  );
  return {
    tier,
    accounts: own.length,
    done: hasVisits(book) ? (done ?? 0) : null,
    required,
    compliance: compliance?.ok === true ? compliance.value : null,
    policy: own.length === 0 ? 0 : fte.ok ? fte.value * own.length : null,
    people: load.size === 0 ? null : people.reduce((sum, part) => sum + part, 0),
  };
}

function policyOf({ parameters }: AccountBook, tiers: readonly TierCoverage[]): number | null {
  const counts = Object.fromEntries(tiers.map(({ tier, accounts }) => [tier, accounts])) as Record<Tier, number>;
  const staff = policyStaff(counts, parameters);
  return staff.ok ? staff.value.people : null;
}

/** Part of a person for each account, by the account manager: 1 ÷ the accounts that one has. */
function loadsOf({ accounts }: AccountBook): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { customer } of accounts) {
    const { owner } = customer;
    if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return new Map([...counts].map(([owner, count]) => [owner, 1 / count]));
}

function hasVisits(book: AccountBook): boolean {
  return hasTable(book, "coveragePlan") || hasTable(book, "visits");
}

/** From the coverage plan where it counts them, else the visits on record in which one of our executives took part. */
export function executiveVisits(
  book: AccountBook,
  { account }: Pick<Standing, "account">,
  period: Period,
): number | null {
  const planned = account.coveragePlan.filter(
    ({ month, doneExecutive }) => doneExecutive !== null && isWithin(month, period),
  );
  if (planned.length > 0) return sumKnown(planned.map(({ doneExecutive }) => doneExecutive));
  if (!hasTable(book, "visits")) return null;
  return account.visits.filter(({ date, visitorLevel }) => visitorLevel === "EXECUTIVE" && isWithin(date, period))
    .length;
}

/** Months of the year that are over; its last day ends a month. */
export function monthsGone({ current }: Period, asOf: SerialDate): number {
  if (!current) return 12;
  const isLast = monthOf((asOf + 1) as SerialDate) !== monthOf(asOf);
  return monthOf(asOf) - (isLast ? 0 : 1);
}

/** What a person costs: the staff costs of the last twelve months ÷ the people. */
function costOf(
  standings: readonly Standing[],
  policy: number | null,
  people: number | null,
  asOf: SerialDate,
): Coverage["cost"] {
  const span = yearUntil(asOf);
  const staff = standings.flatMap(({ account }) =>
    account.kamCosts.filter(({ month, kind }) => kind === "STAFF" && isWithin(month, span)).map(({ amount }) => amount),
  );
  const total = staff.length === 0 ? null : sumKnown(staff);
  const perPerson = total === null || people === null || people === 0 ? null : total / people;
  const grossProfit = sumKnown(standings.map((one) => one.grossProfit));
  const share = coverageCost(policy, perPerson, grossProfit);
  return { perPerson, grossProfit, share: share.ok ? share.value : null };
}

/** Visits as often as the tier is to be contacted (MAINT-2). */
function workloadOf({ parameters, team }: AccountBook, tiers: readonly TierCoverage[], asOf: SerialDate): Workload {
  const minutes = team.workLogs
    .filter(({ date, customer }) => date <= asOf && customer !== null)
    .flatMap((log) => (log.minutes === null || log.minutes <= 0 ? [] : [log.minutes]));
  const mean = meanOf(minutes);
  const hours = mean === null ? null : mean / 60;
  const capacity = meanOf(team.colleagues.flatMap(({ sellingHours }) => sellingHours ?? []));
  if (hours === null || capacity === null) return { hours, capacity, team: null };
  const groups = tiers.map(({ tier, accounts }) => {
    const contact = nextContact(null, { cadence: null, tier }, asOf, parameters);
    return { accounts, visits: contact.ok ? YEAR_DAYS / contact.value.cadence : null, hours, maxAccounts: null };
  });
  const size = teamSize(groups, capacity, parameters);
  return { hours, capacity, team: size.ok ? size.value : null };
}
