import type { SerialDate } from "#core/calendar/serial-date.ts";
import { saysSomething } from "#core/codes/yes-no.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { effectRates, type EffectRate } from "#core/team/effect-rate.ts";
import { objectiveScore, type ObjectiveScore } from "#core/team/okr-score.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { sumKnown } from "../../facts/business.ts";
import { isLate, type LivingDeal } from "../../facts/forecast.ts";
import { logRecord, type LogRecord } from "./log-quality.ts";
import type { Standing } from "../../facts/standings.ts";

/** What a manager talks about with one of the team: their accounts and how they work. */
export interface Rep {
  readonly name: string;
  readonly standings: readonly Standing[];
  readonly signed: number;
  readonly target: number | null;
  readonly likely: number;
  readonly overdue: number | null;
  readonly open: number;
  /** Open opportunities whose next step or signing has passed, and those older than won ones become. */
  readonly late: number;
  readonly stale: number;
  readonly lateActions: number;
  /** Of the latest period, in the order of the table. */
  readonly objectives: readonly Objective[];
  readonly effect: EffectRate | null;
  readonly logs: LogRecord | null;
}

export interface Objective {
  readonly objective: string;
  readonly period: string | null;
  readonly keyResults: readonly Row<"okr">[];
  /** null where a figure is missing. */
  readonly score: ObjectiveScore | null;
}

/** Everybody who is named for an account or an open opportunity, who has most to sign first. */
export function repsOf(book: AccountBook, standings: readonly Standing[], asOf: SerialDate): readonly Rep[] {
  const names = new Map<string, string>();
  for (const { account, forecast } of standings) {
    for (const name of [account.customer.owner, ...forecast.deals.map(({ opportunity }) => opportunity.owner)])
      if (name !== null && !names.has(normalise(name))) names.set(normalise(name), name);
  }
  return [...names]
    .map(([key, name]) => repOf(book, standings, asOf, key, name))
    .sort((one, other) => (other.target ?? other.likely) - (one.target ?? one.likely));
}

function repOf(book: AccountBook, standings: readonly Standing[], asOf: SerialDate, key: string, name: string): Rep {
  const isOwn = (other: string | null) => other !== null && normalise(other) === key;
  const own = standings.filter(({ account }) => isOwn(account.customer.owner));
  const deals = standings.flatMap(({ account, forecast }) =>
    forecast.deals.filter(({ opportunity: { owner } }) => isOwn(owner ?? account.customer.owner)),
  );
  const sum = (level: "signed" | "likely") => own.reduce((total, { forecast }) => total + forecast[level], 0);
  const targets = own.flatMap(({ forecast }) => forecast.target ?? []);
  const open = (deal: LivingDeal) => deal.opportunity.status === "OPEN";
  const activities = standings.flatMap(({ account }) =>
    account.salesActivities.filter(({ colleague, date }) => isOwn(colleague) && date <= asOf),
  );
  return {
    name,
    standings: own,
    signed: sum("signed"),
    target: targets.length === 0 ? null : targets.reduce((total, target) => total + target, 0),
    likely: sum("likely"),
    overdue: sumKnown(own.map(({ overdue }) => overdue?.total ?? null)),
    open: deals.filter(open).length,
    late: deals.filter((deal) => open(deal) && isLate(deal, asOf)).length,
    stale: deals.filter((deal) => open(deal) && deal.stale === true).length,
    lateActions: standings.flatMap(({ account }) =>
      account.actions.filter((row) => isOwn(row.owner) && isOverdue(row, asOf)),
    ).length,
    objectives: objectivesOf(
      book.team.okr.filter(({ owner }) => isOwn(owner)),
      book.parameters,
    ),
    effect: effectOf(activities, book.parameters),
    logs: logRecord(
      book.team.workLogs.filter(({ author, date }) => isOwn(author) && date <= asOf),
      book.parameters,
    ),
  };
}

export function isOverdue({ done, due, status }: Row<"actions">, asOf: SerialDate): boolean {
  const isOpen = status !== "DONE" && status !== "CANCELLED" && (done === null || done > asOf);
  return isOpen && due !== null && due < asOf;
}

/** The key results of the period that stands last in the table. */
function objectivesOf(rows: readonly Row<"okr">[], parameters: Parameters): readonly Objective[] {
  const period = rows.at(-1)?.period ?? null;
  const own = rows.filter((row) => row.period === period);
  return [...new Set(own.map(({ objective }) => objective))].map((objective) => {
    const keyResults = own.filter((row) => row.objective === objective);
    const score = objectiveScore(keyResults, parameters);
    return { objective, period, keyResults, score: score.ok ? score.value : null };
  });
}

function effectOf(rows: readonly Row<"salesActivities">[], parameters: Parameters): EffectRate | null {
  if (rows.length === 0) return null;
  const rates = effectRates(
    rows.map((row) => ({
      kind: row.kind,
      cost: row.cost,
      planned: saysSomething(row.goal),
      commitment: saysSomething(row.commitment),
      change: [row.relationMoved, row.stepMoved, row.needExplicit].includes(true),
      evidence: saysSomething(row.evidence),
      days: row.effectOn === null ? null : row.effectOn - row.date,
    })),
    parameters,
  );
  return rates.ok ? (rates.value.at(-1) ?? null) : null;
}
