import type { SectionView } from "../document/document-view.ts";
import {
  cell,
  note,
  numbers,
  people,
  row,
  section,
  table,
  text,
  words as column,
  type Row,
} from "../document/make-part.ts";
import { distanceText, shownRows } from "../document/shown-rows.ts";
import { dateText, markOf, moneyText, unitText, whereText } from "../report-context.ts";
import { countDone, countLate, sideName, toldText, type JointContext } from "./joint-context.ts";
import { itemsOfKind, type ItemStanding } from "../facts/joint.ts";
import { figureText, ownersText, stateCell } from "./joint-tables.ts";

/** What both sides have to do next; at most so many, each on one line. */
export function nextSection(context: JointContext, most: number): SectionView {
  const { standing, joint, format, catalogue, asOf } = context;
  const { subject, title, none } = joint.next;
  const { columns } = catalogue.documents.shared.items;
  const open = standing.items
    .filter(({ state, kind }) => state !== "done" && kind !== "GOAL" && kind !== "RISK")
    .toSorted((one, other) => (one.due ?? Infinity) - (other.due ?? Infinity));
  if (open.length === 0) return section("next", subject, title.none, [text(none, 1)]);
  const { shown, more } = shownRows(context, open, most);
  const rows = shown.map((item) => {
    const isLate = item.due !== null && item.due < asOf;
    return row([
      toldText(context, item.item) ?? "",
      sideName(context, item.side),
      ownersText(context, item),
      dateText(context, item.due),
      cell(distanceText(context, item.due), {
        tone: isLate ? "bad" : "plain",
        mark: isLate ? markOf(context, "bad") : null,
      }),
    ]);
  });
  const [count, late] = [format.count(open.length), countLate(open)];
  const heads = [
    column(columns.item),
    column(columns.side, 28, true),
    people(columns.owner, 42),
    column(columns.due, 21),
    column(columns.state, 27),
  ];
  return section("next", subject, late > 0 ? title.late(format.count(late), count) : title.open(count), [
    table(heads, rows, { single: true }),
    ...(more === null ? [] : [note(more, 1)]),
  ]);
}

/** Every milestone and promise. */
export function itemsSection(context: JointContext): SectionView {
  const { standing, joint, format, catalogue, forCustomer, words } = context;
  const { subject, title, enter, blank } = joint.items;
  const { columns, state } = catalogue.documents.shared.items;
  const list = [...itemsOfKind(standing, "MILESTONE"), ...itemsOfKind(standing, "CONTRIBUTION")];
  if (list.length === 0) {
    const where = enter(whereText(context, "jointPlanItems", "item"));
    return section("items", subject, title.none, [text(forCustomer ? blank : where)]);
  }
  const rows = list.map((item) =>
    row([
      toldText(context, item.item) ?? "",
      item.kind === null ? words.none : catalogue.codes.jointItemKind[item.kind],
      sideName(context, item.side),
      ownersText(context, item),
      dateText(context, item.due),
      stateCell(context, item.state, state[item.state]),
    ]),
  );
  const heads = [
    column(columns.item),
    column(columns.kind, 25, true),
    column(columns.side, 28),
    people(columns.owner, 42),
    column(columns.due, 22),
    column(columns.state, 25),
  ];
  const message = title.some(format.count(countDone(list)), format.count(list.length));
  return section("items", subject, message, [table(heads, rows)]);
}

/** The amounts of both sides, and what they go into. */
export function investmentSection(context: JointContext): SectionView {
  const { standing, joint, forCustomer } = context;
  const { subject, title, columns, none } = joint.investment;
  const { ourInvestment, theirInvestment } = standing.plan;
  const isKnown = ourInvestment !== null && theirInvestment !== null;
  const both = forCustomer ? title.bothForCustomer : title.both;
  const items = itemsOfKind(standing, "INVESTMENT");
  const heads = [
    column(columns.item),
    column(columns.side, 29, true),
    numbers(columns.figure, 34),
    numbers(columns.reached, 30),
    column(columns.due, 24, true),
  ];
  const message = isKnown ? both(moneyText(context, ourInvestment), moneyText(context, theirInvestment)) : title.none;
  return section("investment", subject, message, [
    table(heads, [...items.map((item) => investmentRow(context, item)), ...totals(context)]),
    ...(items.length === 0 ? [note(none)] : []),
  ]);
}

function investmentRow(context: JointContext, item: ItemStanding): Row {
  return row([
    toldText(context, item.item) ?? "",
    sideName(context, item.side),
    figureText(context, item.figure, item.unit),
    figureText(context, item.reached, item.unit),
    dateText(context, item.due),
  ]);
}

/** With the unit of the document, because items have units of their own. */
function totals(context: JointContext): readonly Row[] {
  const { catalogue, joint, words } = context;
  const { ourInvestment, theirInvestment } = context.standing.plan;
  const { value } = catalogue.documents.shared.goals;
  const total = (side: "OURS" | "THEIRS", amount: number | null) => {
    const written = amount === null ? words.none : value(moneyText(context, amount), unitText(context));
    return row([joint.investment.total(sideName(context, side)), "", written, "", ""], "strong");
  };
  return [total("OURS", ourInvestment), total("THEIRS", theirInvestment)];
}

/** Who meets whom and when. */
export function governanceSection(context: JointContext): SectionView {
  const { standing, joint, catalogue, forCustomer } = context;
  const { subject, title, columns, enter, blank } = joint.governance;
  const { state } = catalogue.documents.shared.items;
  const written = toldText(context, standing.plan.governance);
  const meetings = itemsOfKind(standing, "MEETING");
  if (written === null && meetings.length === 0) {
    const where = enter(whereText(context, "jointPlans", "governance"));
    return section("governance", subject, title.none, [text(forCustomer ? blank : where)]);
  }
  const rows = meetings.map((item) =>
    row([
      toldText(context, item.item) ?? "",
      ownersText(context, item),
      dateText(context, item.done ?? item.due),
      stateCell(context, item.state, state[item.state]),
    ]),
  );
  const heads = [
    column(columns.meeting),
    column(columns.owner, 60, true),
    column(columns.due, 24),
    column(columns.state, 25),
  ];
  return section("governance", subject, title.told, [
    ...(written === null ? [] : [text(written)]),
    ...(rows.length === 0 ? [] : [table(heads, rows)]),
  ]);
}
