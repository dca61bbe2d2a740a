import type { Trade } from "#core/accounts/key-volume.ts";
import { number, type RowOf } from "./column.ts";

/** The trade of customers over one period as columns. */
export function tradeColumns(frequency: unknown, amount: unknown, margin: unknown) {
  return { keyFrequency: number(frequency), amount: number(amount), keyMargin: number(margin) };
}

export function tradeOf({ keyFrequency, amount, keyMargin }: RowOf<ReturnType<typeof tradeColumns>>): Trade {
  return { frequency: keyFrequency, amount, margin: keyMargin };
}
