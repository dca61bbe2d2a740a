import { contract, type Customer } from "#workbook/contract.ts";
import { mayTell } from "#workbook/may-tell.ts";
import { inLanguage } from "#workbook/table-name.ts";
import type { Column } from "#workbook/define-table.ts";
import { VALUE_AXES } from "#core/codes/codes.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { PersonNames } from "../../person-names.ts";
import { headerIn } from "../../facts/book-columns.ts";
import { isRenamed, isRenumbered } from "../match/match-accounts.ts";
import { changeOf, fallsBetter, type ChangeView, type Direction, type Topic } from "../change-view.ts";
import { arrow, moneyMove, shareMove, type DiffContext } from "../diff-context.ts";
import type { Side } from "../facts/side.ts";
import { valueText } from "../value-text.ts";

type ColumnId = keyof Customer;

const TOPICS: Partial<Record<ColumnId, Topic>> = {
  signTarget: "targets",
  collectTarget: "targets",
  marginTarget: "targets",
  walletTarget: "targets",
  overdue: "receivables",
  topRisk: "risks",
  executiveAsk: "risks",
  executiveAskDue: "risks",
};

// Told by other parts of the comparison: who the account is, its value and its depth.
const ELSEWHERE: ReadonlySet<string> = new Set([
  "custId",
  "name",
  ...VALUE_AXES,
  "coopYears",
  "framework",
  "productLines",
]);

/** Every cell of the customer's own row that moved, and a new name or number. */
export function customerChanges(
  context: DiffContext,
  names: PersonNames,
  old: Side,
  later: Side,
): readonly ChangeView[] {
  const columns = Object.entries<Column>(contract.customers.columns) as [ColumnId, Column][];
  return [
    ...identityChanges(context, old, later),
    ...columns
      .filter(
        ([id, column]) => !ELSEWHERE.has(id) && mayTell(column.sensitivity, context.personal) && inBoth(context, id),
      )
      .flatMap(([id, column]) => cellChange(context, names, old, later, id, column)),
  ];
}

/** A column that one workbook does not have is said once, not for every account. */
function inBoth({ before, after }: DiffContext, column: ColumnId): boolean {
  return [before, after].every(({ book }) => headerIn(book, "customers", column) !== null);
}

function identityChanges({ words }: DiffContext, old: Side, later: Side): readonly ChangeView[] {
  const [from, to] = [old.account, later.account];
  const change = (id: "renamed" | "renumbered", before: string, now: string): ChangeView => ({
    id,
    topic: "account",
    kind: id,
    direction: "neutral",
    text: words.identity[id](before),
    why: [],
    figures: { from: before, to: now },
  });
  return [
    ...(isRenamed(from, to) ? [change("renamed", from.name, to.name)] : []),
    ...(isRenumbered(from, to) ? [change("renumbered", from.id, to.id)] : []),
  ];
}

function cellChange(
  context: DiffContext,
  names: PersonNames,
  { account: { customer: old } }: Side,
  { account: { customer: now } }: Side,
  id: ColumnId,
  column: Column,
): readonly ChangeView[] {
  const [from, to] = [old[id], now[id]];
  if (isSame(from, to)) return [];
  const written = (value: Customer[ColumnId]) => names.inText(valueText(context, column, value));
  const numbers = [from, to].map((value) => (typeof value === "number" ? value : null)) as [
    number | null,
    number | null,
  ];
  const move =
    column.kind === "money"
      ? moneyMove(context, ...numbers)
      : column.kind === "ratio"
        ? shareMove(context, ...numbers)
        : arrow(written(from), written(to));
  const figure = (value: Customer[ColumnId]) => (typeof value === "string" ? names.inText(value) : value);
  return [
    {
      id: `customer.${id}`,
      topic: TOPICS[id] ?? "account",
      kind: id,
      direction: directionOf(id, numbers),
      text: context.words.about(inLanguage(column.header, context.language), move),
      why: [],
      figures: { from: figure(from), to: figure(to), change: changeOf(...numbers) },
    },
  ];
}

function isSame(from: Customer[ColumnId], to: Customer[ColumnId]): boolean {
  return typeof from === "string" && typeof to === "string" ? normalise(from) === normalise(to) : from === to;
}

function directionOf(id: ColumnId, [from, to]: readonly [number | null, number | null]): Direction {
  return id === "overdue" ? fallsBetter((to ?? 0) - (from ?? 0)) : "neutral";
}
