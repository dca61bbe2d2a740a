import type { Row as TableOf } from "#workbook/contract.ts";
import { cell, cellDate, numbers, row, table, words, type Row } from "../document/make-part.ts";
import type { TableCell, TablePart } from "../document/part.ts";
import { dueDate, moneyText, whereText } from "../report-context.ts";
import type { MetRival, Rivals } from "../facts/rivals.ts";
import type { PlanContext } from "./plan-context.ts";

export function shortName({ name, row: known }: MetRival): string {
  return known?.shortName ?? name;
}

/** What each rival will probably do, and what we do. */
export function planTable(context: PlanContext, { met }: Rivals): TablePart {
  const say = context.catalogue.documents.plan.rivals;
  const { planColumns: columns } = say;
  return table(
    [
      words(columns.rival, 20),
      words(columns.likely, 40),
      words(columns.ours, 46),
      words(columns.difference),
      words(columns.who, 28),
    ],
    met.map((rival) => planRow(context, rival)),
    { title: say.plans },
  );
}

/** The team's plan; where there is none the difference that could be used. */
function planRow(context: PlanContext, rival: MetRival): Row {
  const { catalogue, names, words: common } = context;
  const say = catalogue.documents.plan.rivals;
  const { plan, difference } = rival;
  const told = (text: string | null) => (text === null ? common.none : names.inText(text));
  const proof = (text: string | null) => (text === null ? null : say.proof(names.inText(text)));
  const usable = difference === null ? common.none : say.suggested(names.inText(difference.claim));
  if (plan === null) {
    const enter = cell(say.noPlan(whereText(context, "rivalPlans", "ourMove")), { tone: "quiet" });
    return row([
      shortName(rival),
      common.none,
      enter,
      cell(usable, { small: proof(difference?.evidence ?? null) }),
      common.none,
    ]);
  }
  return row([
    shortName(rival),
    told(plan.likelyMove),
    told(plan.ourMove),
    cell(plan.difference === null ? usable : names.inText(plan.difference), { small: proof(plan.proof) }),
    whoCell(context, plan),
  ]);
}

/** Who, how far and until when; a date that has passed is marked while the work is not done. */
export function whoCell(
  context: PlanContext,
  { owner, due, progress }: Pick<TableOf<"rivalPlans">, "owner" | "due" | "progress">,
): TableCell {
  const { catalogue, format, words: common } = context;
  const isOver = progress === "DONE" || progress === "DROPPED";
  return cell(owner ?? common.none, {
    small: progress === null ? null : catalogue.codes.planProgress[progress],
    date: due !== null && isOver ? cellDate(format.date(due)) : dueDate(context, due),
  });
}

/** Customers' units that a rival serves and that we could win; nothing where none is on record. */
export function replacementTables(context: PlanContext, { replacements }: Rivals): readonly TablePart[] {
  const { catalogue, names, words: common } = context;
  const say = catalogue.documents.plan.rivals;
  const { replacementColumns: columns } = say;
  if (replacements.length === 0) return [];
  const told = (text: string | null) => (text === null ? common.none : names.inText(text));
  const rows = replacements.map((one) =>
    row([
      one.rival,
      told(one.product),
      told(one.reason),
      moneyText(context, one.switchingCost),
      moneyText(context, one.annualValue),
      told(one.plan),
      whoCell(context, one),
    ]),
  );
  const heads = [
    words(columns.rival, 28),
    words(columns.product, 20),
    words(columns.reason),
    numbers(columns.cost, 22),
    numbers(columns.value, 20),
    words(columns.plan, 32, true),
    words(columns.who, 26),
  ];
  return [table(heads, rows, { title: say.replacements })];
}
