import type { SectionView } from "../document/document-view.ts";
import { note, numbers, row, section, table, text, words as column, type Row } from "../document/make-part.ts";
import { dateText, moneyText, paragraph, ratioText, sourcesText, whereText } from "../report-context.ts";
import type { ReviewContext } from "./review-context.ts";

export function renewalSection(context: ReviewContext): SectionView {
  const { facts, review, format, words } = context;
  const { subject, title, columns, unnamed, enter } = review.renewal;
  const [first] = facts.renewals;
  if (first === undefined) {
    return section("renewal", subject, title.none, [text(enter(whereText(context, "contracts", "end")))]);
  }
  const rows = facts.renewals.map(({ contract, end, daysLeft }) =>
    row([
      context.told(contract.name ?? contract.contractId) ?? unnamed,
      dateText(context, contract.signDate),
      dateText(context, end),
      format.count(daysLeft),
      moneyText(context, contract.amount),
      contract.owner ?? words.none,
    ]),
  );
  const heads = [
    column(columns.contract),
    column(columns.signed, 24, true),
    column(columns.end, 24),
    numbers(columns.days, 20),
    numbers(columns.amount, 26),
    column(columns.owner, 30, true),
  ];
  return section("renewal", subject, title.first(dateText(context, first.end), format.count(first.daysLeft)), [
    table(heads, rows),
  ]);
}

const UNITS = 10;

/** What the customer's units buy from others, the largest first. */
export function expansionSection(context: ReviewContext): SectionView {
  const { facts, review, format, account } = context;
  const { subject, title, columns, unusable, enter } = review.expansion;
  const { units, gap, unusable: left } = facts.whitespace;
  const where = enter(whereText(context, "productUnits", "potential"));
  if (units.length === 0) {
    const message = account.productUnits.length === 0 ? title.none : title.unusable;
    return section("expansion", subject, message, [text(where)]);
  }
  const heads = [
    column(columns.unit),
    numbers(columns.potential, 21),
    numbers(columns.current, 21),
    numbers(columns.share, 14),
    numbers(columns.gap, 21),
    column(columns.kind, 23, true),
    column(columns.rival, 30),
  ];
  const under = [left > 0 ? unusable(format.count(left)) : null, sourcesText(context, [["WHITE-1", "own"]])];
  return section("expansion", subject, title.gap(moneyText(context, gap)), [
    table(heads, unitRows(context)),
    note(paragraph(context, under)),
  ]);
}

function unitRows(context: ReviewContext): readonly Row[] {
  const { facts, review, catalogue, format, words } = context;
  const { units, gap } = facts.whitespace;
  const rest = units.slice(UNITS);
  const sumOf = (list: typeof units, column: "potential" | "current") =>
    list.reduce((sum, one) => sum + (one.row[column] ?? 0), 0);
  const sums = (name: string, list: typeof units, space: number, weight: "sum" | "minor") => {
    const [potential, current] = [sumOf(list, "potential"), sumOf(list, "current")];
    const share = potential > 0 ? current / potential : null;
    const amounts = [potential, current].map((amount) => moneyText(context, amount));
    return row([name, ...amounts, ratioText(context, share), moneyText(context, space), "", ""], weight);
  };
  const spaceOf = (list: typeof units) => list.reduce((sum, { space }) => sum + space.gap, 0);
  return [
    ...units
      .slice(0, UNITS)
      .map(({ row: unit, space }) =>
        row([
          unit.unit === null ? unit.product : review.expansion.unit(unit.unit, unit.product),
          moneyText(context, unit.potential),
          moneyText(context, unit.current),
          ratioText(context, space.share),
          moneyText(context, space.gap),
          catalogue.codes.whitespaceKind[space.kind],
          unit.rival ?? words.none,
        ]),
      ),
    ...(rest.length === 0
      ? []
      : [sums(review.expansion.others(format.count(rest.length)), rest, spaceOf(rest), "minor")]),
    sums(review.expansion.sum, units, gap, "sum"),
  ];
}

/** The joint plan of the next phase: what it says, and what it lacks. */
export function planSection(context: ReviewContext): SectionView {
  const { facts, review, guide, format, names, words } = context;
  const { subject, title, until, goal, missing, enter } = review.plan;
  const [first] = facts.plans;
  if (first === undefined) {
    return section("plan", subject, title.none, [text(enter(whereText(context, "jointPlans", "goal")))]);
  }
  const { plan, completeness } = first;
  const name = plan.name ?? review.data.unnamedPlan;
  const parts = completeness.missing.map((part) => guide.jointPlan.rows[part].part);
  const sentences = [
    until(dateText(context, plan.from), dateText(context, plan.until)),
    plan.goal === null ? null : goal(names.inText(plan.goal)),
    parts.length === 0 ? null : missing(parts.join(words.list)),
  ];
  const message = parts.length === 0 ? title.complete(name) : title.missing(name, format.count(parts.length));
  return section("plan", subject, message, [
    text(paragraph(context, sentences)),
    note(sourcesText(context, [["JBP-1", "seed", "own"]])),
  ]);
}
