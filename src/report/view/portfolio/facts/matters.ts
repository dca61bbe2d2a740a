import { addDays, type SerialDate } from "#core/calendar/serial-date.ts";
import type { LivingDeal } from "../../facts/forecast.ts";
import { isLate } from "../../facts/forecast.ts";
import type { Standing } from "../../facts/standings.ts";

/** What a manager has to do something about at an account. */
export type Matter = {
  readonly standing: Standing;
  readonly level: "bad" | "warn";
  /** Yuan that hang on it. */
  readonly weight: number;
  readonly owner: string | null;
  readonly due: SerialDate | null;
} & (
  | { readonly kind: "churn"; readonly risk: number; readonly action: string | null }
  | { readonly kind: "old" | "overdue"; readonly amount: number }
  | { readonly kind: "late" | "slip"; readonly deal: LivingDeal; readonly days: number }
  | { readonly kind: "gap"; readonly amount: number; readonly deal: LivingDeal | null }
  | { readonly kind: "ask"; readonly ask: string }
);

/** From so many days on a moved signing is worth a word. */
const SLIP_DAYS = 30;

/** What is wrong at an account: the worst of it, and the next. */
export interface Concern {
  readonly matter: Matter;
  readonly also: Matter | null;
}

/** A concern for each account with any. Every kind has its turn, bad ones a turn earlier than the others. */
export function concernsOf(standings: readonly Standing[], asOf: SerialDate): readonly Concern[] {
  const concerns = standings
    .flatMap((standing): readonly Concern[] => {
      const [matter, also = null] = mattersAt(standing, asOf).toSorted(byWeight);
      return matter === undefined ? [] : [{ matter, also }];
    })
    .toSorted((one, other) => byWeight(one.matter, other.matter));
  const turns = new Map<Matter["kind"], number>();
  const inTurn = concerns.map((concern) => {
    const { kind, level } = concern.matter;
    const before = turns.get(kind) ?? 0;
    turns.set(kind, before + 1);
    return { concern, turn: before + (level === "bad" ? 0 : 1) };
  });
  return inTurn.toSorted((one, other) => one.turn - other.turn).map(({ concern }) => concern);
}

function byWeight(one: Matter, other: Matter): number {
  return Number(other.level === "bad") - Number(one.level === "bad") || other.weight - one.weight;
}

function mattersAt(standing: Standing, asOf: SerialDate): readonly Matter[] {
  return [
    ...churnMatter(standing),
    ...overdueMatter(standing),
    ...dealMatters(standing, asOf),
    ...gapMatter(standing),
    ...askMatter(standing),
  ];
}

function churnMatter(standing: Standing): readonly Matter[] {
  const { churn, account, amount } = standing;
  const light = churn?.risk?.light ?? null;
  if (churn === null || churn.risk === null || (light !== "RED" && light !== "AMBER")) return [];
  const planned = addDays(churn.row.assessed, churn.risk.planDays ?? 0);
  return [
    {
      kind: "churn",
      standing,
      level: light === "RED" ? "bad" : "warn",
      weight: Math.max(0, amount ?? 0),
      risk: churn.risk.risk,
      action: churn.row.action,
      owner: churn.row.owner ?? account.customer.owner,
      due: churn.row.due ?? (planned.ok ? planned.value : null),
    },
  ];
}

function overdueMatter(standing: Standing): readonly Matter[] {
  const { overdue, account } = standing;
  if (overdue === null || overdue.total <= 0) return [];
  const old = overdue.ages?.[0] ?? 0;
  const shared = { standing, owner: overdue.owner ?? account.customer.owner, due: null, weight: overdue.total };
  return [
    old > 0
      ? { ...shared, kind: "old", level: "bad", amount: old }
      : { ...shared, kind: "overdue", level: "warn", amount: overdue.total },
  ];
}

function dealMatters(standing: Standing, asOf: SerialDate): readonly Matter[] {
  const { forecast, account } = standing;
  return forecast.deals.flatMap((deal): readonly Matter[] => {
    const { firstSign, expSign, nextDate, amount, owner } = deal.opportunity;
    const shared = {
      standing,
      level: "warn",
      deal,
      weight: amount ?? 0,
      owner: owner ?? account.customer.owner,
    } as const;
    if (isLate(deal, asOf)) {
      const passed = [nextDate, expSign].filter((date) => date !== null && date < asOf) as SerialDate[];
      return [{ ...shared, kind: "late", days: asOf - Math.min(...passed), due: nextDate }];
    }
    if (firstSign === null || expSign === null || expSign - firstSign < SLIP_DAYS) return [];
    return [{ ...shared, kind: "slip", days: expSign - firstSign, due: nextDate }];
  });
}

function gapMatter(standing: Standing): readonly Matter[] {
  const { forecast, account } = standing;
  if (forecast.target === null || forecast.likely >= forecast.target) return [];
  const deal = forecast.deals.find(({ timing }) => timing === "in-year") ?? null;
  return [
    {
      kind: "gap",
      standing,
      level: "warn",
      amount: forecast.target - forecast.likely,
      weight: forecast.target - forecast.likely,
      deal,
      owner: deal?.opportunity.owner ?? account.customer.owner,
      due: deal?.opportunity.nextDate ?? null,
    },
  ];
}

function askMatter(standing: Standing): readonly Matter[] {
  const { executiveAsk, executiveAskDue, sponsor, owner } = standing.account.customer;
  if (executiveAsk === null) return [];
  return [
    {
      kind: "ask",
      standing,
      level: "warn",
      weight: 0,
      ask: executiveAsk,
      owner: sponsor ?? owner,
      due: executiveAskDue,
    },
  ];
}
