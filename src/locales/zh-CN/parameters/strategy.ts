import type { strategyParameters as list } from "#core/parameters/strategy.ts";

export const strategyParameters: Readonly<Record<keyof typeof list, string>> = {};
