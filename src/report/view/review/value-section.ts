import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, text, words as column, type Row } from "../document/make-part.ts";
import { moneyText, sourcesText, whereText } from "../report-context.ts";
import type { ReviewContext } from "./review-context.ts";

/** What the customer has of us in a year; its copy sums up only what it has confirmed. */
export function valueSection(context: ReviewContext): SectionView {
  const { facts, review, forCustomer, words } = context;
  const { subject, title, columns, enter, blank, intangible, wrong } = review.value;
  const { rows, total } = facts.value;
  if (rows.length === 0) {
    const where = enter(whereText(context, "valueCases", "benefit", "annualValue", "basis", "confirmed"));
    return forCustomer
      ? section("value", subject, title.unconfirmed, [text(blank)])
      : section("value", subject, title.none, [text(where)]);
  }
  const heads = [
    column(columns.benefit),
    column(columns.kind, 32, true),
    numbers(columns.amount, 20),
    column(columns.basis, 46, true),
    column(columns.confirmed, 22, true),
  ];
  const notes = [
    ...(total === null && !forCustomer ? [wrong] : []),
    ...(rows.some(({ kind }) => kind === "A6") ? [intangible] : []),
    ...(forCustomer ? [] : [sourcesText(context, [["ADV-1", "seed", "own"]])]),
  ];
  return section("value", subject, valueTitle(context), [
    table(heads, [...rows.map((one) => valueRow(context, one)), ...sumRow(context)]),
    ...(notes.length === 0 ? [] : [note(notes.join(words.sentenceGap))]),
  ]);
}

function valueRow(context: ReviewContext, one: ReviewContext["facts"]["value"]["rows"][number]): Row {
  const { review, catalogue, words } = context;
  const { yes, no } = review.value.confirmed;
  const isSure = one.confirmed === true;
  return row([
    context.told(one.benefit) ?? words.none,
    catalogue.codes.advantageKind[one.kind],
    one.kind === "A6" ? words.none : moneyText(context, one.annualValue),
    context.told(one.basis) ?? words.none,
    cell(isSure ? yes : no, { tone: isSure ? "good" : "quiet" }),
  ]);
}

function sumRow(context: ReviewContext): readonly Row[] {
  const { facts, review, forCustomer } = context;
  const { total } = facts.value;
  if (total === null) return [];
  const { sum, sumConfirmed } = review.value;
  const amount = forCustomer ? total.confirmed : total.confirmed + total.claimed;
  return [row([forCustomer ? sumConfirmed : sum, "", moneyText(context, amount), "", ""], "sum")];
}

function valueTitle(context: ReviewContext): string {
  const { facts, review, forCustomer } = context;
  const { title } = review.value;
  const { total } = facts.value;
  if (total === null) return forCustomer ? title.unconfirmed : title.none;
  const [confirmed, claimed] = [moneyText(context, total.confirmed), moneyText(context, total.claimed)];
  if (forCustomer) return total.confirmed > 0 ? title.customer(confirmed) : title.unconfirmed;
  return total.claimed > 0 ? title.both(confirmed, claimed) : title.confirmed(confirmed);
}
