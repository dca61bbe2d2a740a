import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Column } from "#workbook/define-table.ts";
import { dateText, moneyText, shareText, type DiffContext } from "./diff-context.ts";

/** A cell as a person reads it. */
export function valueText(context: DiffContext, column: Column, value: string | number | boolean | null): string {
  const { words, catalogue } = context;
  if (value === null) return words.unknown;
  if (typeof value === "boolean") return value ? catalogue.report.tier.yes : catalogue.report.tier.no;
  if (typeof value === "number") return numberText(context, column, value);
  if (column.codes === undefined) return value;
  const labels: Readonly<Record<string, string>> = catalogue.codes[column.codes];
  return labels[value] ?? value;
}

function numberText(context: DiffContext, { kind }: Column, value: number): string {
  switch (kind) {
    case "money":
      return moneyText(context, value);
    case "ratio":
      return shareText(context, value);
    case "date":
      return dateText(context, value as SerialDate);
    case "number":
    case "count":
    case "score":
    case "rating":
    case "text":
    case "yesNo":
    case "code":
      return context.format.score(value);
  }
}
