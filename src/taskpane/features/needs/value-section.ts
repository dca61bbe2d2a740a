import { advantageValue } from "#core/finance/advantage-value.ts";
import { customerReturn } from "#core/finance/customer-return.ts";
import { formats, type Formats } from "#locales/format.ts";
import type { Row } from "#workbook/contract.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";
import { dealNamed, byDeal, joined, type NeedsContext } from "./needs-context.ts";

type ValueCase = Row<"valueCases">;

/** What the customer has of us in a year, deal by deal, and when it pays the price back (ADV-1). */
export function valueSection(context: NeedsContext): OverviewSection {
  const { account, say, language } = context;
  const rows = account.valueCases;
  const format = formats(language, Math.max(0, ...rows.map((row) => (row.kind === "A6" ? 0 : (row.annualValue ?? 0)))));
  const total = advantageValue(rows);
  const lacks = total.ok ? lacksOf(total.value, context) : [];
  return {
    key: "value",
    title: say.value.title,
    lead: rows.length === 0 ? say.value.empty : undefined,
    facts: byDeal(rows, account).flatMap((group, at) => dealRow(group, { at, format }, context)),
    records: rows
      .toSorted((one, other) => (other.annualValue ?? 0) - (one.annualValue ?? 0))
      .map((row, at) => caseRow(row, { at, format }, context)),
    add: { table: "valueCases", account: account.name },
    notes: [...lacks, say.value.note],
  };
}

interface Place {
  readonly at: number;
  readonly format: Formats;
}

function lacksOf(
  total: { readonly [Kind in "repeated" | "unvalued" | "notCounted" | "intangible"]: readonly number[] },
  { say, words }: NeedsContext,
): readonly string[] {
  const { repeated, unvalued, notCounted, intangible } = total;
  const count = (rows: readonly number[]) => String(rows.length);
  return [
    ...(intangible.length === 0
      ? []
      : [
          say.value.intangible(
            intangible.map((rating) => say.value.rating(String(rating))).join(words.pane.shell.list),
          ),
        ]),
    ...(repeated.length === 0 ? [] : [say.value.repeated(count(repeated))]),
    ...(unvalued.length === 0 ? [] : [say.value.unvalued(count(unvalued))]),
    ...(notCounted.length === 0 ? [] : [say.value.notCounted(count(notCounted))]),
  ];
}

function dealRow(
  { deal, name, rows }: ReturnType<typeof byDeal<ValueCase>>[number],
  { at, format }: Place,
  context: NeedsContext,
): readonly RowData[] {
  const { say, account } = context;
  const value = advantageValue(rows);
  if (!value.ok) return [];
  const { confirmed, claimed } = value.value;
  const isOfDeal = (cell: string | null) =>
    deal === null ? cell === (rows[0]?.oppId ?? null) : dealNamed(account, cell) === deal;
  const ours = account.ownershipCosts.find((row) => row.own === true && isOfDeal(row.oppId));
  const price = ours?.price ?? deal?.amount ?? null;
  return [
    {
      key: String(at),
      name: name ?? say.value.noDeal,
      number: say.value.perYear(format.money(confirmed + claimed), format.moneyUnit),
      reason: returnText(confirmed + claimed, { price, years: ours?.years ?? null }, context),
      chip: stateChip(confirmed, claimed, context),
    },
  ];
}

function returnText(
  value: number,
  { price, years }: { readonly price: number | null; readonly years: number | null },
  context: NeedsContext,
): string {
  const { say, language } = context;
  const format = formats(language, 0);
  const found = customerReturn(value, price, years ?? 1);
  if (!found.ok) return say.value.noPrice;
  const { roi, paybackMonths } = found.value;
  return joined(
    [
      paybackMonths === null ? null : say.value.months(format.count(Math.ceil(paybackMonths))),
      years === null ? null : say.value.years(format.number(years), format.ratio(roi)),
    ],
    context,
  );
}

function stateChip(confirmed: number, claimed: number, { say }: NeedsContext): ChipData | undefined {
  if (confirmed + claimed === 0) return undefined;
  if (claimed === 0) return { standing: "good", text: say.value.confirmed };
  return confirmed === 0
    ? { standing: "warn", text: say.value.claimed }
    : { standing: "plain", text: say.value.partly };
}

function caseRow(row: ValueCase, { at, format }: Place, context: NeedsContext): LinkedRow {
  const { say, words, account } = context;
  const { kind, benefit, annualValue, confirmed, rating, basis } = row;
  const isSure = confirmed === true;
  const amount = kind === "A6" ? null : annualValue;
  return {
    key: String(at),
    name: benefit ?? words.codes.advantageKind[kind],
    number: amount === null ? (rating === null ? undefined : say.value.rating(String(rating))) : format.money(amount),
    reason: joined([words.codes.advantageKind[kind], basis], context),
    chip: isSure ? { standing: "good", text: say.value.confirmed } : { standing: "warn", text: say.value.claimed },
    route: recordRoute({ account: account.name, rows: account }, "valueCases", row),
  };
}
