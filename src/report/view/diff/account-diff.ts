import { TOPICS, type ChangeView } from "./change-view.ts";
import { actionChanges } from "./changes/action-changes.ts";
import { customerChanges } from "./changes/customer-changes.ts";
import { dealChanges } from "./changes/deal-changes.ts";
import { forecastChange, slippageChange } from "./changes/forecast-change.ts";
import { matchPersons, personChanges } from "./changes/person-changes.ts";
import { receivableChanges } from "./changes/receivable-changes.ts";
import { riskChanges } from "./changes/risk-changes.ts";
import { depthChange, valueScoreChange } from "./changes/score-changes.ts";
import { tierChanges } from "./changes/tier-changes.ts";
import { walletChange, yearChanges } from "./changes/year-changes.ts";
import { bothHave } from "./compared.ts";
import type { DiffContext } from "./diff-context.ts";
import { diffNames, nameOf } from "./diff-names.ts";
import type { AccountMovement } from "./facts/account-movement.ts";
import { bridgeOf } from "./facts/bridge.ts";
import type { Side } from "./facts/side.ts";
import { valueChange } from "./facts/value-change.ts";
import { inGrains } from "./round-together.ts";
import { slippageOf } from "./facts/slippage.ts";

/** An account that both workbooks have, with everything that moved. */
export interface AccountDiffView {
  /** Customer number, or the name where there is none. */
  readonly id: string;
  readonly name: string;
  /** What it was called and numbered before. */
  readonly old: { readonly id: string; readonly name: string };
  /** The name with the number. */
  readonly title: string;
  /** Yuan that moved in forecast and overdue receivables, whatever their sign: what the accounts are sorted by. */
  readonly moved: number;
  readonly changes: readonly ChangeView[];
}

/** Both sides of an account with its opportunities. */
export interface AccountSides {
  readonly old: Side;
  readonly new: Side;
  readonly movement: AccountMovement;
}

export function accountDiff(context: DiffContext, { old, new: later, movement }: AccountSides): AccountDiffView {
  const { before, after, catalogue } = context;
  const both = (table: Parameters<typeof bothHave>[2]) => bothHave(before.book, after.book, table);
  const persons = matchPersons(old.account.persons, later.account.persons);
  const names = diffNames(persons, context.personal, catalogue.report);
  const value = valueChange(old, later);
  const deals = [...movement.stayed, ...movement.cameIn.map((one) => one.movement)];
  const bridge = bridgeOf(
    old.forecast.likely,
    later.forecast.likely,
    movement.parts.map(({ kind, amount, deal }) => ({ kind, amount, name: nameOf(catalogue.report, names, deal) })),
  );
  const changes = [
    ...customerChanges(context, names, old, later),
    ...tierChanges(context, value.tier, old, later),
    ...valueScoreChange(context, value.value, old, later),
    ...depthChange(context, value.depth, old, later),
    ...(both("persons") ? personChanges(context, names, persons) : []),
    ...walletChange(context, old, later),
    ...yearChanges(context, old, later),
    ...(both("opportunities") ? dealChanges(context, names, movement) : []),
    ...(both("opportunities") ? slippageChange(context, slippageOf(deals)) : []),
    ...(both("opportunities") ? forecastChange(context, bridge) : []),
    ...(both("receivables") ? receivableChanges(context, names, old, later) : []),
    ...(both("bidRisks") ? riskChanges(context, names, old, later) : []),
    ...(both("actions") ? actionChanges(context, names, old, later) : []),
  ];
  const { id, name } = later.account;
  return {
    id,
    name,
    old: { id: old.account.id, name: old.account.name },
    title: titleOf(context, id, name),
    moved: movedMoney(changes, movement),
    changes: distinct(byTopic(changes)),
  };
}

export function titleOf({ words }: DiffContext, id: string, name: string): string {
  return id === name ? name : words.inBrackets(name, id);
}

/** Summed by size, in whole cents, so that the order of the rows changes no digit. */
function movedMoney(changes: readonly ChangeView[], { parts }: AccountMovement): number {
  const overdue = changes.filter(({ id }) => id === "overdue" || id === "customer.overdue");
  const amounts = [...parts.map(({ amount }) => amount), ...overdue.map(({ figures }) => Number(figures["change"]))];
  const cents = amounts.map((amount) => Math.abs(inGrains(amount, CENT)));
  return cents.reduce((sum, size) => sum + size, 0) * CENT;
}

const CENT = 0.01;

function byTopic(changes: readonly ChangeView[]): readonly ChangeView[] {
  return changes.toSorted((one, other) => TOPICS.indexOf(one.topic) - TOPICS.indexOf(other.topic));
}

/** Two rows of one name get numbers, so that an id means one change. */
function distinct(changes: readonly ChangeView[]): readonly ChangeView[] {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const count = (seen.get(change.id) ?? 0) + 1;
    seen.set(change.id, count);
    return count === 1 ? change : { ...change, id: `${change.id}#${count}` };
  });
}
