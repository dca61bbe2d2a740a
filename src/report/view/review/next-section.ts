import type { TouchpointKind } from "#core/codes/performance.ts";
import type { TableId } from "#workbook/contract.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { LAST_SERIAL } from "#core/calendar/serial-date.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, people, row, section, table, text, words as column } from "../document/make-part.ts";
import { distanceText, shownRows } from "../document/shown-rows.ts";
import { ownersText } from "../joint/joint-tables.ts";
import { dateText, markOf, paragraph, tableName, whereText } from "../report-context.ts";
import { commitmentText } from "../visit/commitments-section.ts";
import { peopleText } from "../people-in.ts";
import type { ReviewContext } from "./review-context.ts";

interface Step {
  readonly what: string;
  readonly side: string;
  readonly owner: string;
  readonly due: SerialDate | null;
}

/** What each side has to do next; our own actions are not told to the customer. */
export function nextSection(context: ReviewContext): SectionView {
  return stepsSection(context, "next", firstOf(context));
}

/** All of them, where the first page does not hold them. */
export function allStepsSections(context: ReviewContext): readonly SectionView[] {
  const steps = stepsOf(context).length;
  return steps > firstOf(context) ? [stepsSection(context, "steps", steps)] : [];
}

/** Steps that the first page holds: the customer's agenda has a column more, and its rows two lines. */
const FIRST = { inside: 7, customer: 5, least: 4 };

/** Milestones take rows of the picture above. */
function firstOf({ forCustomer, facts }: ReviewContext): number {
  const milestones = facts.plans.flatMap(({ items }) => items.filter(({ kind }) => kind === "MILESTONE")).length;
  return Math.max(FIRST.least, FIRST[forCustomer ? "customer" : "inside"] - milestones);
}

function stepsSection(context: ReviewContext, id: string, most: number): SectionView {
  const { review, format, asOf, forCustomer } = context;
  const { subject, title, columns, enter, blank } = review.next;
  const steps = stepsOf(context);
  if (steps.length === 0) {
    const where = enter(whereText(context, "actions", "text"), whereText(context, "jointPlanItems", "item"));
    return section(id, subject, title.none, [text(forCustomer ? blank : where, 2)]);
  }
  const late = steps.filter(({ due }) => due !== null && due < asOf).length;
  const { shown, more } = shownRows(context, steps, most);
  const rows = shown.map(({ what, side, owner, due }) => {
    const isLate = due !== null && due < asOf;
    const state = cell(distanceText(context, due), {
      tone: isLate ? "bad" : "plain",
      mark: isLate ? markOf(context, "bad") : null,
    });
    return row([what, side, owner, dateText(context, due), state]);
  });
  const count = format.count(steps.length);
  const heads = [
    column(columns.what),
    column(columns.side, 28, true),
    people(columns.owner, 42),
    column(columns.due, 21),
    column(columns.state, 27),
  ];
  return section(id, subject, late > 0 ? title.late(format.count(late), count) : title.open(count), [
    table(heads, rows, { single: id === "next" }),
    ...(more === null ? [] : [note(more, 1)]),
  ]);
}

function stepsOf(context: ReviewContext): readonly Step[] {
  const { facts, catalogue, words, forCustomer } = context;
  const { jointSide } = catalogue.codes;
  const { untold } = catalogue.documents.shared;
  const joint = facts.openItems.map((item) => ({
    what: context.told(item.item) ?? untold,
    side: item.side === null ? words.none : sideName(context, item.side),
    owner: ownersText(context, item),
    due: item.due,
  }));
  const own = facts.commitments.map((one) => ({
    what: commitmentText(context, one),
    side: jointSide[one.side],
    owner: (one.side === "THEIRS" ? peopleText(context, one.owner) : one.owner) ?? words.none,
    due: one.due,
  }));
  return [...(forCustomer ? [] : own), ...joint].sort(
    (one, other) => (one.due ?? LAST_SERIAL + 1) - (other.due ?? LAST_SERIAL + 1),
  );
}

/** Who does it, as the reader sees the two sides. */
export function sideName(
  { catalogue, forCustomer }: Pick<ReviewContext, "catalogue" | "forCustomer">,
  side: "OURS" | "THEIRS" | "BOTH",
): string {
  return (forCustomer ? catalogue.documents.shared.sides : catalogue.codes.jointSide)[side];
}

/** What must be done before the meeting, and which data the agenda lacks. */
export function beforeSection(context: ReviewContext): SectionView {
  const { facts, review, guide, format, words } = context;
  const { kind } = facts.meeting;
  const { subject, title, gaps, noGaps } = review.before;
  const missing = gapsOf(context);
  const list = missing.length === 0 ? noGaps : gaps(missing.slice(0, GAPS).join(words.list));
  const rest =
    missing.length > GAPS ? context.catalogue.documents.common.more(format.count(missing.length - GAPS)) : null;
  const standing = missing.length === 0 ? "good" : "warn";
  return section("before", subject, title[kind], [
    text(review.before.must(guide.touchpoints.rows[kind].before), 4),
    text(paragraph(context, [list, rest]), 3, { mark: markOf(context, standing) }),
  ]);
}

const GAPS = 4;

/** The sheets whose lines the agenda needs and does not find; each section says which column. */
function gapsOf(context: ReviewContext): readonly string[] {
  const { facts, account, words } = context;
  const lacking: Readonly<Partial<Record<TableId, boolean>>> = {
    jointPlanItems: facts.goals.length === 0,
    valueCases: facts.value.rows.length === 0,
    satisfaction: facts.satisfaction.answers.length === 0,
    churnSignals: facts.churn === null,
    contracts: facts.renewals.length === 0,
    productUnits: facts.whitespace.units.length === 0,
    persons: account.persons.length === 0,
  };
  return NEEDED[facts.meeting.kind]
    .filter((table) => lacking[table] === true)
    .map((table) => words.table(tableName(context, table)));
}

const NEEDED: Readonly<Record<TouchpointKind, readonly TableId[]>> = {
  D180: ["jointPlanItems", "valueCases", "persons"],
  D450: ["satisfaction", "churnSignals", "persons"],
  D900: ["jointPlanItems", "valueCases", "contracts", "productUnits", "persons"],
};
