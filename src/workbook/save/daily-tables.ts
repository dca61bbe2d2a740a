import type { TableId } from "../contract.ts";

/** What daily work needs; the others are set up when they are wanted. */
export const DAILY_TABLES = [
  "customers",
  "persons",
  "visits",
  "opportunities",
  "actions",
  "developmentLog",
  "parameters",
] as const satisfies readonly TableId[];
export const FURTHER_TABLES = [
  "contracts",
  "receivables",
  "touchpoints",
  "needs",
  "relationEvents",
  "churnSignals",
  "sales",
] as const satisfies readonly TableId[];
