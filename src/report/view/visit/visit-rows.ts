import type { Row } from "#workbook/contract.ts";

export type Visit = Row<"visits">;
export type Preparation = Row<"visitPreparations">;
