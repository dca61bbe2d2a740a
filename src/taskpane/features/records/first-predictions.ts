import type { Opportunity } from "#workbook/contract.ts";
import type { Fields } from "#workbook/save/save-record.ts";

const PREDICTIONS = [
  ["expTender", "firstTender"],
  ["expSign", "firstSign"],
  ["expCash", "firstCash"],
  ["expRevenue", "firstRevenue"],
] as const;

/**
 * The first predictions of an opportunity that a save gives it, so that slippage can be told later (FC-3): the day that
 * stood there before, else the one that is saved. One that is known is never touched.
 * @param values the row before; null for a new one
 */
export function firstPredictions(fields: Fields, values: Opportunity | null): Fields {
  return Object.fromEntries(
    PREDICTIONS.flatMap(([now, first]) => {
      const day = values?.[now] ?? fields[now] ?? null;
      return now in fields && day !== null && (values?.[first] ?? null) === null ? [[first, day]] : [];
    }),
  );
}
