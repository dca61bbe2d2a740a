import {
  developmentCase,
  developmentSensitivity,
  type DevelopmentCase,
  type DevelopmentPlan,
} from "#core/finance/development-case.ts";
import type { DevelopmentReason } from "#core/finance/development-choice.ts";
import type { Fault } from "#core/kernel/fault.ts";
import { formats, type Formats } from "#locales/format.ts";
import { contract, type ColumnId, type Row } from "#workbook/contract.ts";
import { inLanguage } from "#workbook/table-name.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";
import type { NeedsContext } from "./needs-context.ts";

type Year = Row<"developmentCases">;

/** Whether the account is worth developing, from the expenses and sales expected (DEV-1). */
export function developmentSection(context: NeedsContext): OverviewSection {
  const { account, say, language } = context;
  const rows = account.developmentCases.toSorted((one, other) => one.year - other.year);
  const format = formats(language, Math.max(0, ...rows.map(({ revenue }) => revenue ?? 0)));
  const found = rows.length === 0 ? null : judged(rows, context);
  return {
    key: "development",
    title: say.develop.title,
    note: typeof found === "object" && found !== null ? say.results.developmentChoice[found.choice] : undefined,
    lead: found === null ? say.develop.empty : typeof found === "string" ? found : undefined,
    facts:
      typeof found === "object" && found !== null
        ? [...found.reasons.map((reason) => reasonRow(reason, format, context)), ...sensitivity(rows, format, context)]
        : [],
    records: rows.map((row, at) => ({
      key: String(at),
      name: say.develop.year(String(row.year)),
      number: row.revenue === null || row.year === 0 ? undefined : format.money(row.revenue),
      reason: yearText(row, typeof found === "object" ? found : null, { format, context }),
      route: recordRoute({ account: account.name, rows: account }, "developmentCases", row),
    })),
    add: { table: "developmentCases", account: account.name },
    notes: rows.length === 0 ? [] : [say.develop.note],
  };
}

const firstOf = (rows: readonly Year[], column: "discountRate") => rows.find((row) => row[column] !== null)?.[column];

function planOf(rows: readonly Year[]): DevelopmentPlan {
  return {
    developmentCost: rows.reduce((sum, { upfront }) => sum + (upfront ?? 0), 0),
    discountRate: firstOf(rows, "discountRate") ?? null,
    years: rows
      .filter(({ year }) => year > 0)
      .map(({ grossMargin, interestRate, receivableDays, ...row }) => ({
        ...row,
        margin: grossMargin,
        interest: interestRate,
        receivableDays: receivableDays ?? 0,
      })),
  };
}

/** The case, or what hinders it in words. */
function judged(rows: readonly Year[], context: NeedsContext): DevelopmentCase | string {
  const { say, parameters } = context;
  const years = rows.filter(({ year }) => year > 0).map(({ year }) => year);
  const gap = Array.from({ length: Math.max(1, years.at(-1) ?? 0) }, (_, at) => at + 1).find(
    (year) => years.filter((one) => one === year).length !== 1,
  );
  if (gap !== undefined) return say.develop.gap(String(gap));
  const found = developmentCase(planOf(rows), parameters);
  return found.ok ? found.value : say.develop.missing(headerOf(found.fault, context));
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

function sensitivity(rows: readonly Year[], format: Formats, context: NeedsContext): readonly RowData[] {
  const { say, parameters } = context;
  const moved = developmentSensitivity(planOf(rows), parameters);
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
  row: Year,
  found: DevelopmentCase | null,
  { format, context }: { readonly format: Formats; readonly context: NeedsContext },
): string {
  const { develop } = context.say;
  if (row.year === 0) return row.upfront === null ? "" : develop.upfront(format.money(row.upfront), format.moneyUnit);
  const profit = found?.years[row.year - 1]?.profit;
  return profit === undefined ? "" : develop.profit(format.money(profit));
}
