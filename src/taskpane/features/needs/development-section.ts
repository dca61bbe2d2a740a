import { developmentSensitivity, type DevelopmentCase } from "#core/finance/development-case.ts";
import type { DevelopmentReason } from "#core/finance/development-choice.ts";
import type { Fault } from "#core/kernel/fault.ts";
import { formats, type Formats } from "#locales/format.ts";
import { worthOf, type Worth } from "#report/view/facts/worth.ts";
import { contract, type ColumnId, type Row } from "#workbook/contract.ts";
import { inLanguage } from "#workbook/table-name.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";
import type { NeedsContext } from "./needs-context.ts";

/** Whether the account is worth developing, from the expenses and sales expected (DEV-1). */
export function developmentSection(context: NeedsContext): OverviewSection {
  const { account, say, parameters, language } = context;
  const worth = worthOf(account, parameters);
  const rows = worth?.rows ?? [];
  const format = formats(language, Math.max(0, ...rows.map(({ revenue }) => revenue ?? 0)));
  const found = worth !== null && "case" in worth.found ? worth.found.case : null;
  return {
    key: "development",
    title: say.develop.title,
    note: found === null ? undefined : say.results.developmentChoice[found.choice],
    lead: worth === null ? say.develop.empty : hindrance(worth, context),
    facts:
      worth === null || found === null
        ? []
        : [
            ...found.reasons.map((reason) => reasonRow(reason, format, context)),
            ...sensitivity(worth, format, context),
          ],
    records: rows.map((row, at) => ({
      key: String(at),
      name: say.develop.year(String(row.year)),
      number: row.revenue === null || row.year === 0 ? undefined : format.money(row.revenue),
      reason: yearText(row, found, { format, context }),
      route: recordRoute({ account: account.name, rows: account }, "developmentCases", row),
    })),
    add: { table: "developmentCases", account: account.name },
    notes: rows.length === 0 ? [] : [say.develop.note],
  };
}

/** What keeps the case from being worked out, in words. */
function hindrance({ found }: Worth, context: NeedsContext): string | undefined {
  const { develop } = context.say;
  if ("gap" in found) return develop.gap(String(found.gap));
  return "fault" in found ? develop.missing(headerOf(found.fault, context)) : undefined;
}

const COLUMNS: Readonly<Record<string, ColumnId<"developmentCases">>> = {
  forecastRevenue: "revenue",
  forecastMargin: "grossMargin",
  inventoryDays: "inventoryDays",
  receivableDays: "receivableDays",
  interestRate: "interestRate",
  profitRisk: "risk",
  staffCost: "staff",
  travelCost: "travel",
  runningCost: "running",
  developmentCost: "upfront",
  developmentRate: "discountRate",
};

function headerOf(fault: Fault, { language }: NeedsContext): string {
  const column = "argument" in fault ? COLUMNS[fault.argument] : undefined;
  return inLanguage(contract.developmentCases.columns[column ?? "upfront"].header, language);
}

function reasonRow(
  { test, value, threshold, met }: DevelopmentReason,
  format: Formats,
  context: NeedsContext,
): RowData {
  const { say } = context;
  const { threshold: limit } = say.develop;
  const texts = {
    npv: limit.npv,
    payback: limit.payback(format.number(threshold)),
    roi: limit.roi(format.ratio(threshold)),
  };
  return {
    key: test,
    name: say.results.developmentTest[test],
    number: valueText(test, value, format, context),
    reason: texts[test],
    chip: metChip(met, context),
  };
}

function metChip(met: boolean, { words }: NeedsContext): ChipData {
  const { yes, no } = words.pane.form;
  return met ? { standing: "good", text: yes } : { standing: "bad", text: no };
}

function valueText(
  test: DevelopmentReason["test"],
  value: number | "BEYOND",
  format: Formats,
  { say }: NeedsContext,
): string {
  if (value === "BEYOND") return say.develop.beyond;
  if (test === "npv") return `${format.money(value)}${format.moneyUnit}`;
  return test === "roi" ? format.ratio(value) : say.develop.years(format.number(value));
}

function sensitivity({ plan }: Worth, format: Formats, context: NeedsContext): readonly RowData[] {
  const { say, parameters } = context;
  const moved = developmentSensitivity(plan, parameters);
  if (!moved.ok) return [];
  const step = format.ratio(parameters["develop.sensitivity"]);
  const choice = say.results.developmentChoice;
  return moved.value.map(({ driver, lower, higher }) => ({
    key: `move ${driver}`,
    name: say.develop.driver(say.results.developmentDriver[driver], step),
    number: say.develop.range(format.money(lower.npv), format.money(higher.npv)),
    reason: say.develop.rangeNote(choice[lower.choice], choice[higher.choice]),
  }));
}

function yearText(
  row: Row<"developmentCases">,
  found: DevelopmentCase | null,
  { format, context }: { readonly format: Formats; readonly context: NeedsContext },
): string {
  const { develop } = context.say;
  if (row.year === 0) return row.upfront === null ? "" : develop.upfront(format.money(row.upfront), format.moneyUnit);
  const profit = found?.years[row.year - 1]?.profit;
  return profit === undefined ? "" : develop.profit(format.money(profit));
}
