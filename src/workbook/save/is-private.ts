import type { TableId } from "../contract.ts";
import type { Column } from "../define-table.ts";

/** What is sensitive here is our own limit or price: a trade secret, but nothing about a person. */
const TRADE_SECRETS: readonly TableId[] = ["negotiations", "negotiationIssues", "concessionPlans", "tenders"];

/** Judgements of a person: without a stated purpose neither asked for nor given a column. */
export function isPrivate(table: TableId, { sensitivity }: Column): boolean {
  return sensitivity === "sensitive" && !TRADE_SECRETS.includes(table);
}
