import type { financeParameters as list } from "#core/parameters/finance.ts";

export const financeParameters: Readonly<Record<keyof typeof list, string>> = {};
