import type { PersonNames } from "../../person-names.ts";
import { changeOf, fallsBetter, type ChangeView } from "../change-view.ts";
import { moneyMove, shownChange, type DiffContext } from "../diff-context.ts";
import { OVERDUE_KINDS, overdueChange, type OverdueChange, type OverdueMovement } from "../../facts/overdue.ts";
import type { Side } from "../facts/side.ts";
import { roundTogether } from "../round-together.ts";

const ITEMS = 3;

/** Overdue receivables row by row: what became overdue, was paid, put off, or went on ageing. */
export function receivableChanges(
  context: DiffContext,
  names: PersonNames,
  old: Side,
  later: Side,
): readonly ChangeView[] {
  const change = overdueChange(old.account.receivables, later.account.receivables, {
    old: context.before.asOf,
    new: context.after.asOf,
  });
  const { from, to, movements } = change;
  if (movements.every(({ kind }) => kind === "aged")) return [];
  const sums = OVERDUE_KINDS.map((kind) => [kind, sumOf(movements.filter((one) => one.kind === kind))] as const);
  return [
    {
      id: "overdue",
      topic: "receivables",
      kind: "overdue",
      direction: fallsBetter(to - from),
      text: context.words.overdue.total(moneyMove(context, from, to)),
      why: causes(context, names, change),
      figures: { from, to, change: changeOf(from, to), ...Object.fromEntries(sums) },
    },
  ];
}

function causes(context: DiffContext, names: PersonNames, { from, to, movements }: OverdueChange): readonly string[] {
  const { words, format } = context;
  const groups = OVERDUE_KINDS.map((kind) => ({ kind, rows: movements.filter((one) => one.kind === kind) })).filter(
    ({ rows }) => rows.length > 0,
  );
  const grain = format.moneyGrain;
  const shown = roundTogether(
    groups.map(({ rows }) => sumOf(rows)),
    shownChange(from, to, grain),
    grain,
  );
  return groups.map(({ kind, rows }, index) => {
    const name = words.overdue.kinds[kind];
    if (kind === "aged") return words.overdue.aged(format.count(rows.length), itemsText(context, names, rows));
    return words.cause(name, format.moneyChange(shown[index] ?? 0), itemsText(context, names, rows));
  });
}

function itemsText({ words, format }: DiffContext, names: PersonNames, movements: readonly OverdueMovement[]): string {
  const named = movements.map(({ row, days, amount }) => {
    const name = names.inText(row.milestone ?? row.contractId ?? row.receivableId ?? words.overdue.unnamed);
    return { days, amount: Math.abs(amount), text: days > 0 ? words.overdue.item(name, format.count(days)) : name };
  });
  const oldest = named.sort(
    (one, other) => other.days - one.days || other.amount - one.amount || (one.text < other.text ? -1 : 1),
  );
  const items = oldest.map(({ text }) => text);
  const list = items.slice(0, ITEMS).join(words.list);
  return items.length > ITEMS ? words.andMore(list, format.count(items.length - ITEMS)) : list;
}

function sumOf(movements: readonly OverdueMovement[]): number {
  return movements.reduce((sum, { amount }) => sum + amount, 0);
}
