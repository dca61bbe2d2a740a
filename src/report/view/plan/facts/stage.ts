import { coopStage } from "#core/accounts/coop-stage.ts";
import { daysBetween, type SerialDate } from "#core/calendar/serial-date.ts";
import type { CoopStage } from "#core/codes/records.ts";
import { exceeds, reaches } from "#core/kernel/guard.ts";
import { orderRhythm, type OrderRhythm } from "#core/retention/order-rhythm.ts";
import type { AccountFacts } from "../../facts/account-facts.ts";
import { hasTable } from "../../facts/book-columns.ts";
import { orderDays } from "./order-days.ts";

export type ConditionId = "order" | "age" | "framework" | "value" | "awake";

/** What the next stage asks for, or what keeps the one that is reached. */
export interface Condition {
  readonly id: ConditionId;
  /** null: not known. */
  readonly met: boolean | null;
  /** Days or points; null where it is no number or not known. */
  readonly value: number | null;
  readonly threshold: number | null;
}

/** Where the cooperation stands (CLS-2) and what the next stage asks for. */
export interface Stage {
  /** null where it cannot be told. */
  readonly stage: CoopStage | null;
  /** What the team entered. */
  readonly entered: CoopStage | null;
  /** What is missing to tell it. */
  readonly missing: string | null;
  /** null: there is none after it. */
  readonly next: CoopStage | null;
  readonly conditions: readonly Condition[];
  readonly firstOrder: SerialDate | null;
  readonly lastOrder: SerialDate | null;
  readonly rhythm: OrderRhythm | null;
}

const NEXT: Readonly<Record<CoopStage, CoopStage | null>> = {
  PROSPECT: "NEW",
  NEW: "MATURE",
  MATURE: "PARTNER",
  PARTNER: null,
  DORMANT: "MATURE",
};

/** null where nothing is on record that could tell of an order. */
export function stageOf(facts: AccountFacts): Stage | null {
  const { account, business, asOf, book, value } = facts;
  const { customer } = account;
  if (customer.coopStage === null && !isTold(facts)) return null;
  const days = orderDays(account, business, asOf);
  const rhythm = orderRhythm(days, asOf, book.parameters);
  const firstOrder = earliest([customer.firstOrder, days[0] ?? null]);
  const lastOrder = latest([customer.lastOrder, days.at(-1) ?? null].filter((day) => day !== null && day <= asOf));
  const found = coopStage(
    {
      firstOrder,
      lastOrder,
      asOf,
      framework: customer.framework,
      value: value.score?.total ?? null,
      orderInterval: rhythm.ok ? rhythm.value.meanGap : null,
    },
    book.parameters,
  );
  const stage = found.ok ? found.value.stage : customer.coopStage;
  const limit = found.ok ? found.value.dormantAfter : book.parameters["stage.dormantDays"];
  const missing = !found.ok && "argument" in found.fault ? found.fault.argument : null;
  return {
    stage,
    entered: customer.coopStage,
    missing,
    next: stage === null ? null : NEXT[stage],
    conditions: stage === null ? [] : conditionsOf(facts, stage, { firstOrder, lastOrder, limit }),
    firstOrder,
    lastOrder,
    rhythm: rhythm.ok ? rhythm.value : null,
  };
}

/** An empty cell says nothing: only a table of orders without one of this customer says that there was none. */
function isTold({ account: { customer }, book }: AccountFacts): boolean {
  const tables = (["contracts", "opportunities", "sales"] as const).some((table) => hasTable(book, table));
  return tables || customer.firstOrder !== null || customer.lastOrder !== null;
}

interface Orders {
  readonly firstOrder: SerialDate | null;
  readonly lastOrder: SerialDate | null;
  /** Days without an order after which the customer is dormant. */
  readonly limit: number;
}

function conditionsOf(facts: AccountFacts, stage: CoopStage, orders: Orders): readonly Condition[] {
  switch (stage) {
    case "PROSPECT":
    case "DORMANT":
      return [{ id: "order", met: false, value: null, threshold: null }];
    case "NEW":
      return [age(facts, orders), awake(facts, orders)];
    case "MATURE":
    case "PARTNER":
      return [...partner(facts), awake(facts, orders)];
  }
}

function age({ asOf, book }: AccountFacts, { firstOrder }: Orders): Condition {
  const value = firstOrder === null ? null : daysBetween(firstOrder, asOf);
  const threshold = book.parameters["stage.newDays"];
  return { id: "age", met: value === null ? null : exceeds(value, threshold), value, threshold };
}

function awake({ asOf }: AccountFacts, { lastOrder, limit }: Orders): Condition {
  const value = lastOrder === null ? null : daysBetween(lastOrder, asOf);
  return { id: "awake", met: value === null ? null : !exceeds(value, limit), value, threshold: limit };
}

function partner({ account, value, book }: AccountFacts): readonly Condition[] {
  const total = value.score?.total ?? null;
  const threshold = book.parameters["stage.partnerValue"];
  return [
    { id: "framework", met: account.customer.framework, value: null, threshold: null },
    { id: "value", met: total === null ? null : reaches(total, threshold), value: total, threshold },
  ];
}

function earliest(days: readonly (SerialDate | null)[]): SerialDate | null {
  return days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
}

function latest(days: readonly (SerialDate | null)[]): SerialDate | null {
  return days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null);
}
